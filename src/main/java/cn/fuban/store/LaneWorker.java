package cn.fuban.store;

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
 * Takes entries from the lanes of a stream that this instance holds. One thread reads; a lane's entries are always handled
 * by the same one of a few threads, so they keep their order while a slow one holds up only its own lanes.
 */
public final class LaneWorker implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(LaneWorker.class);
    private static final int THREADS = 4;
    private static final long RENEW_EVERY = TimeUnit.SECONDS.toNanos(2);

    /** What is done with an entry. An exception leaves it, and everything behind it in its lane, for later. */
    public interface Handler {
        void take(Entry entry, Lane lane) throws InterruptedException;
    }

    private final Store store;
    private final String stream;
    private final int count;
    private final Handler handler;
    private final String worker;
    private final List<ExecutorService> threads = new ArrayList<>();
    private final Map<String, Lane> held = new HashMap<>();
    private final Set<Lane> failed = ConcurrentHashMap.newKeySet();
    private volatile boolean running;
    private Thread reader = new Thread();

    /**
     * A worker for the lanes of {@code stream}.
     *
     * @param count how many lanes there are, the same on all instances
     * @param worker a name that no other running instance has
     */
    public LaneWorker(Store store, String stream, int count, Handler handler, String worker) {
        this.store = store;
        this.stream = stream;
        this.count = count;
        this.handler = handler;
        this.worker = worker;
    }

    @Override
    public void start() {
        running = true;
        for (int i = 0; i < THREADS; i++)
            threads.add(Executors.newSingleThreadExecutor(r -> new Thread(r, stream + "-work")));
        reader = new Thread(this::read, stream);
        reader.start();
    }

    @Override
    public void stop() {
        running = false;
        try {
            reader.join();
            for (ExecutorService thread : threads) {
                thread.shutdown();
                if (!thread.awaitTermination(5, TimeUnit.SECONDS)) log.warn("Work of {} is still under way", stream);
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
        try (Lanes lanes = store.lanes(stream, count, worker)) {
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
                    log.warn("Work of {} waits for Redis: {}", stream, e.getMessage());
                    Thread.sleep(1_000);
                }
            }
            threads.forEach(ExecutorService::shutdown);
            for (ExecutorService thread : threads) thread.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (StoreUnavailable e) {
            log.warn("Redis is away while {} closes; the leases run out by themselves", stream);
        }
    }

    private void hold(Lanes lanes) {
        held.clear();
        lanes.hold(count).forEach(lane -> held.put(lane.stream(), lane));
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
        if (failed.contains(lane)) return; // an earlier entry of this lane comes first
        try {
            handler.take(entry, lane);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failed.add(lane);
            log.warn("Entry {} of {} is left for later: {}", entry.id(), entry.stream(), e.toString());
        }
    }
}
