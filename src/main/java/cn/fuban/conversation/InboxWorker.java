package cn.fuban.conversation;

import cn.fuban.store.Entry;
import cn.fuban.store.Lane;
import cn.fuban.store.Lanes;
import cn.fuban.store.Store;
import cn.fuban.store.StoreUnavailable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Takes messages from the lanes that this instance holds. One thread reads; a lane's messages are always answered by the
 * same one of a few threads, so they keep their order while a slow answer holds up only its own lanes.
 */
final class InboxWorker implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(InboxWorker.class);
    private static final int THREADS = 4;
    private static final long RENEW_EVERY = TimeUnit.SECONDS.toNanos(2);

    private final Store store;
    private final Turns turns;
    private final String worker;
    private final List<ExecutorService> threads = new ArrayList<>();
    private final Map<String, Lane> held = new HashMap<>();
    private final Set<Lane> failed = ConcurrentHashMap.newKeySet();
    private volatile boolean running;
    private Thread reader = new Thread();

    /** @param worker a name that no other running instance has */
    InboxWorker(Store store, Turns turns, String worker) {
        this.store = store;
        this.turns = turns;
        this.worker = worker;
    }

    @Override
    public void start() {
        running = true;
        for (int i = 0; i < THREADS; i++) threads.add(Executors.newSingleThreadExecutor(r -> new Thread(r, "turns")));
        reader = new Thread(this::read, "inbox");
        reader.start();
    }

    @Override
    public void stop() {
        running = false;
        try {
            reader.join();
            for (ExecutorService thread : threads) {
                thread.shutdown();
                if (!thread.awaitTermination(5, TimeUnit.SECONDS)) log.warn("A turn is still under way");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void read() {
        try (Lanes lanes = store.lanes(Inbox.STREAM, Inbox.LANES, worker)) {
            long renewed = System.nanoTime() - RENEW_EVERY;
            while (running) {
                try {
                    if (System.nanoTime() - renewed >= RENEW_EVERY) {
                        hold(lanes);
                        renewed = System.nanoTime();
                    }
                    again(lanes);
                    lanes.read().forEach(this::handOver);
                    if (held.isEmpty()) Thread.sleep(100);
                } catch (StoreUnavailable e) {
                    log.warn("The inbox waits for Redis: {}", e.getMessage());
                    Thread.sleep(1_000);
                }
            }
            threads.forEach(ExecutorService::shutdown);
            for (ExecutorService thread : threads) thread.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (StoreUnavailable e) {
            log.warn("Redis is away while the inbox closes; the leases run out by themselves");
        }
    }

    private void hold(Lanes lanes) {
        held.clear();
        lanes.hold(Inbox.LANES).forEach(lane -> held.put(lane.stream(), lane));
    }

    /** Lanes in which something failed are read again from their oldest entry, in order. */
    private void again(Lanes lanes) {
        for (Lane lane : List.copyOf(failed)) {
            lanes.rewind(lane);
            failed.remove(lane);
        }
    }

    private void handOver(Entry entry) {
        Lane lane = held.get(entry.stream());
        if (lane == null) return;
        threads.get(Math.floorMod(lane.stream().hashCode(), THREADS)).execute(() -> take(entry, lane));
    }

    private void take(Entry entry, Lane lane) {
        if (failed.contains(lane)) return; // an earlier message of this lane comes first
        try {
            turns.take(entry, lane);
        } catch (RuntimeException e) {
            failed.add(lane);
            log.warn("Entry {} of {} is left for later: {}", entry.id(), entry.stream(), e.toString());
        }
    }
}
