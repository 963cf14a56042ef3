package cn.fuban.reminder;

import cn.fuban.store.Entry;
import cn.fuban.store.Store;
import cn.fuban.store.StoreUnavailable;
import cn.fuban.store.WorkQueue;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Takes what has fired, also what another instance took and did not finish. */
final class ReminderWorker implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ReminderWorker.class);
    private static final int BATCH = 200;

    private final Store store;
    private final DueReminders due;
    private final String worker;
    private volatile boolean running;
    private Thread thread = new Thread();

    /** @param worker a name that no other running instance has */
    ReminderWorker(Store store, DueReminders due, String worker) {
        this.store = store;
        this.due = due;
        this.worker = worker;
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::work, "reminders");
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
        try (WorkQueue queue = store.queue(Store.FIRED, "reminders", worker)) {
            List<Entry> entries = List.of();
            while (running) {
                try {
                    if (entries.isEmpty()) entries = queue.read(BATCH);
                    if (!entries.isEmpty()) due.take(entries);
                    entries = List.of();
                } catch (StoreUnavailable e) {
                    log.warn("Reminders wait for Redis: {}", e.getMessage());
                    Thread.sleep(500); // then these entries again: nobody else gets them while this worker lives
                } catch (RuntimeException e) {
                    log.error("Due reminders met a defect and are left as they are: {}", entries, e);
                    entries = List.of();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (StoreUnavailable e) {
            log.warn("Redis is away while reminders close; others take over when the sign of life runs out");
        }
    }
}
