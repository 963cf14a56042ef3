package cn.fuban.dingtalk;

import cn.fuban.conversation.FileFetch;
import cn.fuban.conversation.Inbox;
import cn.fuban.conversation.IncomingFile;
import cn.fuban.dingtalk.Downloads.Fetched;
import cn.fuban.store.Entry;
import cn.fuban.store.QueueWorker;
import cn.fuban.store.Store;
import cn.fuban.store.StoreUnavailable;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches the files that people have sent, one at a time, so that at most one is in memory. */
final class FileWorker implements QueueWorker.Handler {
    private static final Logger log = LoggerFactory.getLogger(FileWorker.class);
    private static final int MOST_ATTEMPTS = 5;

    private final Store store;
    private final Downloads downloads;
    private final Inbox inbox;

    FileWorker(Store store, Downloads downloads, Inbox inbox) {
        this.store = store;
        this.downloads = downloads;
        this.inbox = inbox;
    }

    @Override
    public void take(List<Entry> entries, BooleanSupplier running) throws InterruptedException {
        for (Entry entry : entries) settle(entry, store.json().read(entry.payload(), FileFetch.class));
    }

    /** Whatever is wrong with a file, its sender hears of it and the next one gets its turn. */
    private void settle(Entry entry, FileFetch fetch) throws InterruptedException {
        try {
            fetch(entry, fetch);
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            log.error("The file of {} met a defect", fetch.message().id(), e);
            inbox.refuseFile(entry, fetch, "lost");
        }
    }

    private void fetch(Entry entry, FileFetch fetch) throws InterruptedException {
        String code = fetch.message().file().map(IncomingFile::downloadCode).orElse("");
        Fetched fetched = downloads.fetch(code);
        if (fetched instanceof Fetched.Whole whole) {
            inbox.acceptFile(entry, fetch, whole.bytes);
        } else if (fetched instanceof Fetched.TooLarge) {
            inbox.refuseFile(entry, fetch, "large");
        } else if (fetched instanceof Fetched.Later later && fetch.attempt() < MOST_ATTEMPTS) {
            log.warn("File of {} not fetched, attempt {}: {}", fetch.message().id(), fetch.attempt(), later.reason());
            inbox.fetchLater(entry, fetch, Ledger.pauseAfter(fetch.attempt()));
        } else {
            log.warn("File of {} cannot be fetched: {}", fetch.message().id(), fetched);
            inbox.refuseFile(entry, fetch, "lost");
        }
    }
}
