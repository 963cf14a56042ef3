package cn.fuban.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Threads that take entries from a stream in no particular order for as long as the application runs. While one lives
 * nobody else gets what it has read, so it takes that again until Redis is back.
 */
public final class QueueWorker implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(QueueWorker.class);
    private static final long PAUSE = 500; // milliseconds

    /** What is read: by so many threads, so many entries at once. */
    public record Source(String stream, String group, int threads, int batch) {}

    /** What is done with the entries. A defect leaves them as they are, for a later start. */
    public interface Handler {
        /**
         * Takes what was read.
         *
         * @param running false once the application stops, so that nothing need be waited for any longer
         * @throws StoreUnavailable if Redis is away: the same entries are taken again
         */
        void take(List<Entry> entries, BooleanSupplier running) throws InterruptedException;
    }

    private final Store store;
    private final Source source;
    private final Handler handler;
    private final String worker;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    /** @param worker a name that no other running instance has */
    public QueueWorker(Store store, Source source, Handler handler, String worker) {
        this.store = store;
        this.source = source;
        this.handler = handler;
        this.worker = worker;
    }

    @Override
    public void start() {
        running = true;
        for (int i = 0; i < source.threads; i++) {
            String name = worker + "-" + i;
            Thread thread = new Thread(() -> work(name), source.stream + "-" + i);
            threads.add(thread);
            thread.start();
        }
    }

    @Override
    public void stop() {
        running = false;
        try {
            for (Thread thread : threads) thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work(String name) {
        try (WorkQueue queue = store.queue(source.stream, source.group, name)) {
            List<Entry> entries = List.of();
            while (running) entries = take(entries.isEmpty() ? read(queue) : entries);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (StoreUnavailable e) {
            log.warn("Redis is away while {} closes; others take over when the sign of life runs out", source.stream);
        }
    }

    private List<Entry> read(WorkQueue queue) throws InterruptedException {
        try {
            return queue.read(source.batch);
        } catch (StoreUnavailable e) {
            log.warn("Work of {} waits for Redis: {}", source.stream, e.getMessage());
            Thread.sleep(PAUSE);
            return List.of();
        }
    }

    /** What is still to be taken. */
    private List<Entry> take(List<Entry> entries) throws InterruptedException {
        if (entries.isEmpty()) return entries;
        try {
            handler.take(entries, this::isRunning);
        } catch (StoreUnavailable e) {
            log.warn("Entries of {} wait for Redis: {}", source.stream, e.getMessage());
            Thread.sleep(PAUSE);
            return entries;
        } catch (RuntimeException e) {
            log.error("Entries of {} met a defect and are left as they are: {}", source.stream, ids(entries), e);
            Thread.sleep(PAUSE);
        }
        return List.of();
    }

    private static List<String> ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }
}
