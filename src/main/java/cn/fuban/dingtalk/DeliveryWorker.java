package cn.fuban.dingtalk;

import cn.fuban.conversation.AuditEntry;
import cn.fuban.conversation.Delivery;
import cn.fuban.conversation.Outcomes;
import cn.fuban.store.Commit;
import cn.fuban.store.Entry;
import cn.fuban.store.Store;
import cn.fuban.store.StoreUnavailable;
import cn.fuban.store.WorkQueue;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Takes deliveries from the outbox, one call each, and puts on record what became of them. */
final class DeliveryWorker implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(DeliveryWorker.class);
    private static final int THREADS = 4;
    private static final int MOST_ATTEMPTS = 7;
    private static final long FIRST_PAUSE_MS = 500;

    private final Store store;
    private final Messenger messenger;
    private final Outcomes outcomes;
    private final Clock clock;
    private final MeterRegistry meters;
    private final String worker;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    /** @param worker a name that no other running instance has */
    DeliveryWorker(
            Store store, Messenger messenger, Outcomes outcomes, Clock clock, MeterRegistry meters, String worker) {
        this.store = store;
        this.messenger = messenger;
        this.outcomes = outcomes;
        this.clock = clock;
        this.meters = meters;
        this.worker = worker;
    }

    @Override
    public void start() {
        running = true;
        for (int i = 0; i < THREADS; i++) {
            String name = worker + "-" + i;
            Thread thread = new Thread(() -> work(name), "delivery-" + i);
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
        try (WorkQueue queue = store.queue(Delivery.OUTBOX, Delivery.WORKERS, name)) {
            while (running) {
                try {
                    for (Entry entry : queue.read(1)) deliver(entry);
                } catch (StoreUnavailable e) {
                    log.warn("Deliveries wait for Redis: {}", e.getMessage());
                    Thread.sleep(1_000);
                } catch (RuntimeException e) {
                    log.error("A delivery met a defect", e);
                    Thread.sleep(1_000);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (StoreUnavailable e) {
            log.warn("Redis is away while deliveries close; others take over when the sign of life runs out");
        }
    }

    private void deliver(Entry entry) throws InterruptedException {
        Delivery delivery = store.json().read(entry.payload(), Delivery.class);
        if (entry.deliveries() > 1) count("uncertain"); // its worker died: the call may have been made already
        SendResult result = messenger.send(delivery);
        Commit commit = new Commit().consume(entry);
        if (result instanceof SendResult.Sent sent) sent(commit, delivery, sent);
        else if (result instanceof SendResult.Refused refused) giveUp(commit, delivery, refused.reason());
        else if (result instanceof SendResult.Failed failed) failed(commit, delivery, failed);
        store.commit(commit);
    }

    private void sent(Commit commit, Delivery delivery, SendResult.Sent sent) {
        count("sent");
        record(commit, delivery, "delivered", sent.receipt());
        if (!sent.unreachable().isEmpty())
            giveUp(commit, delivery.to(sent.unreachable()), "DingTalk does not know them");
        if (!sent.later().isEmpty()) later(commit, delivery.to(sent.later()));
    }

    private void failed(Commit commit, Delivery delivery, SendResult.Failed failed) {
        if (failed.perhapsArrived()) count("uncertain");
        log.warn("Delivery {} failed, attempt {}: {}", delivery.id(), delivery.attempt(), failed.reason());
        if (delivery.attempt() >= MOST_ATTEMPTS) giveUp(commit, delivery, failed.reason());
        else later(commit, delivery);
    }

    private void later(Commit commit, Delivery delivery) {
        long pause = FIRST_PAUSE_MS << (delivery.attempt() - 1);
        outcomes.sendLater(commit, delivery.again(), pause);
    }

    private void giveUp(Commit commit, Delivery delivery, String reason) {
        count("undeliverable");
        log.error("Delivery {} cannot be made: {}", delivery.id(), reason);
        record(commit, delivery, "undeliverable", reason);
    }

    private void record(Commit commit, Delivery delivery, String action, String detail) {
        outcomes.record(commit, new AuditEntry(clock.instant(), "", action, delivery.id(), detail));
    }

    private void count(String what) {
        meters.counter("fuban.deliveries", "result", what).increment();
    }
}
