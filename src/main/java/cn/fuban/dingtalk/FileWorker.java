package cn.fuban.dingtalk;

import cn.fuban.conversation.FileFetch;
import cn.fuban.conversation.Inbox;
import cn.fuban.conversation.IncomingFile;
import cn.fuban.dingtalk.Downloads.Fetched;
import cn.fuban.store.Entry;
import cn.fuban.store.Store;
import cn.fuban.store.StoreUnavailable;
import cn.fuban.store.WorkQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Fetches the files that people have sent, one at a time, so that at most one is in memory. */
final class FileWorker implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(FileWorker.class);
    private static final int MOST_ATTEMPTS = 5;

    private final Store store;
    private final Downloads downloads;
    private final Inbox inbox;
    private final String worker;
    private volatile boolean running;
    private Thread thread = new Thread();

    /** @param worker a name that no other running instance has */
    FileWorker(Store store, Downloads downloads, Inbox inbox, String worker) {
        this.store = store;
        this.downloads = downloads;
        this.inbox = inbox;
        this.worker = worker;
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::work, "files");
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        try (WorkQueue queue = store.queue(FileFetch.STREAM, FileFetch.WORKERS, worker)) {
            while (running) {
                try {
                    for (Entry entry : queue.read(1)) take(entry);
                } catch (StoreUnavailable e) {
                    log.warn("Files wait for Redis: {}", e.getMessage());
                    Thread.sleep(500);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (StoreUnavailable e) {
            log.warn("Redis is away while files close; others take over when the sign of life runs out");
        }
    }

    /** While this worker lives nobody else gets the entry, so it is taken until it is done. */
    private void take(Entry entry) throws InterruptedException {
        while (true) {
            try {
                FileFetch fetch = store.json().read(entry.payload(), FileFetch.class);
                settle(entry, fetch);
                return;
            } catch (StoreUnavailable e) {
                if (!running) throw e;
                log.warn("A file waits for Redis: {}", e.getMessage());
                Thread.sleep(500);
            }
        }
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
