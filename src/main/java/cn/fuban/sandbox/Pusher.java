package cn.fuban.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Pushes to the bot what it has not acknowledged.
 *
 * <p>What finds no connection, or whose connection ends before the acknowledgement, goes out on the next one. What a
 * connected bot does not acknowledge is pushed again, a few times. All of it happens on one thread.
 */
@Component
@InSandbox
class Pusher implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(Pusher.class);
    private static final Duration PING = Duration.ofMinutes(1);
    private static final Duration LATE = Duration.ofSeconds(3);

    private record Flight(StreamConnection connection, long sent, ScheduledFuture<?> redelivery) {}

    private final ScheduledExecutorService loop =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "sandbox-push"));
    private final Map<String, Flight> flights = new HashMap<>();
    private final Map<String, Integer> pushes = new HashMap<>();
    private final Journal journal;
    private final Unheard unheard;
    private final Faults faults;
    private final Connections connections;
    private final Frames frames;
    private final SandboxSettings settings;

    Pusher(
            Journal journal,
            Unheard unheard,
            Faults faults,
            Connections connections,
            Frames frames,
            SandboxSettings settings) {
        this.journal = journal;
        this.unheard = unheard;
        this.faults = faults;
        this.connections = connections;
        this.frames = frames;
        this.settings = settings;
        ScheduledFuture<?> unused =
                loop.scheduleAtFixedRate(this::ping, PING.toMillis(), PING.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Pushes a message that has just been said. */
    void push(String delivery) {
        loop.execute(() -> unheard.find(delivery).ifPresent(this::push));
    }

    void opened(StreamConnection connection) {
        loop.execute(() -> {
            connections.add(connection);
            pushAll();
        });
    }

    void closed(StreamConnection connection) {
        loop.execute(() -> drop(connection));
    }

    /** @param code 200 when the bot has taken the message; anything else asks for it again later */
    void acknowledged(String delivery, int code) {
        long now = System.nanoTime();
        loop.execute(() -> hear(delivery, code, now));
    }

    /** Forgets what is under way, for a sandbox that begins anew. */
    void forget() {
        loop.execute(() -> {
            flights.values().forEach(flight -> flight.redelivery().cancel(false));
            flights.clear();
            pushes.clear();
        });
    }

    @Override
    public void destroy() {
        loop.shutdownNow();
    }

    private void pushAll() {
        unheard.all().forEach(this::push);
    }

    private void push(Delivery delivery) {
        if (!flights.containsKey(delivery.id())) {
            connections.pick(Frames.ROBOT_MESSAGES).ifPresent(connection -> push(delivery, connection));
        }
    }

    private void push(Delivery delivery, StreamConnection connection) {
        try {
            if (isToClose()) {
                log.info("The stream is closed by a fault instead of pushing {}", delivery.id());
                connection.close();
                drop(connection);
                return;
            }
            ScheduledFuture<?> redelivery = loop.schedule(
                    () -> pushAgain(delivery), settings.redelivery().toMillis(), TimeUnit.MILLISECONDS);
            flights.put(delivery.id(), new Flight(connection, System.nanoTime(), redelivery));
            pushes.merge(delivery.id(), 1, Integer::sum);
            connection.send(frames.callback(delivery, connection.grant().base()));
        } catch (IOException | IllegalStateException e) {
            log.info("A connection of the bot broke during a push: {}", e.getMessage());
            drop(connection);
        }
    }

    private boolean isToClose() {
        return journal.recordIf(() -> faults.next(Api.STREAM).map(fault -> new Fact.FaultStruck(Api.STREAM, fault)))
                .isPresent();
    }

    private void pushAgain(Delivery delivery) {
        flights.remove(delivery.id());
        if (pushes.getOrDefault(delivery.id(), 0) < settings.pushes()) {
            log.warn("No acknowledgement of {} after {}; pushing again", delivery.id(), settings.redelivery());
            push(delivery);
        } else {
            log.error("No acknowledgement of {} after {} pushes; giving up", delivery.id(), settings.pushes());
            pushes.remove(delivery.id());
            journal.record(new Fact.GivenUp(delivery.id()));
        }
    }

    /** A lost connection is not held against the messages that were under way on it. */
    private void drop(StreamConnection connection) {
        connections.remove(connection);
        flights.entrySet().removeIf(entry -> {
            boolean lost = entry.getValue().connection().equals(connection);
            if (lost) {
                entry.getValue().redelivery().cancel(false);
                pushes.remove(entry.getKey());
            }
            return lost;
        });
        pushAll();
    }

    private void hear(String delivery, int code, long at) {
        Flight flight = flights.get(delivery);
        if (flight == null) {
            return;
        }
        Duration latency = Duration.ofNanos(at - flight.sent());
        if (latency.compareTo(LATE) > 0) {
            log.warn("Acknowledgement of {} took {} ms; DingTalk waits 3 s", delivery, latency.toMillis());
        } else {
            log.debug("Acknowledgement of {} took {} ms", delivery, latency.toMillis());
        }
        if (code != 200) {
            log.warn("The bot answered {} to {}; it is pushed again later", code, delivery);
            return;
        }
        flight.redelivery().cancel(false);
        flights.remove(delivery);
        pushes.remove(delivery);
        journal.record(new Fact.Heard(delivery));
    }

    private void ping() {
        for (StreamConnection connection : connections.all()) {
            try {
                connection.send(frames.ping());
            } catch (IOException | IllegalStateException e) {
                log.info("A connection of the bot broke during a ping: {}", e.getMessage());
                drop(connection);
            }
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
