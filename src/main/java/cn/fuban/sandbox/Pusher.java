package cn.fuban.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
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
    private static final Duration LATE_TAP = Duration.ofSeconds(2);

    private final ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "sandbox-push");
        thread.setDaemon(true);
        return thread;
    });
    private final Flights flights = new Flights();
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
                loop.scheduleAtFixedRate(guarded(this::ping), PING.toMillis(), PING.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Pushes a message that has just been said. */
    void push(String delivery) {
        loop.execute(guarded(() -> unheard.find(delivery).ifPresent(this::push)));
    }

    void opened(StreamConnection connection) {
        loop.execute(guarded(() -> {
            connections.add(connection);
            pushAll();
        }));
    }

    void closed(StreamConnection connection) {
        loop.execute(guarded(() -> drop(connection)));
    }

    /** @param code 200 when the bot has taken the message; anything else asks for it again later */
    void acknowledged(String delivery, int code) {
        long now = System.nanoTime();
        loop.execute(guarded(() -> hear(delivery, code, now)));
    }

    /** Forgets what is under way, for a sandbox that begins anew. */
    void forget() {
        loop.execute(guarded(flights::endAll));
    }

    @Override
    public void destroy() {
        loop.shutdownNow();
    }

    private void pushAll() {
        unheard.all().forEach(this::push);
    }

    private void push(Delivery delivery) {
        if (!flights.isUnderWay(delivery.id())) {
            connections.pick(delivery.topic()).ifPresent(connection -> push(delivery, connection));
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
            Future<?> redelivery = loop.schedule(
                    guarded(() -> pushAgain(delivery)), settings.redelivery().toMillis(), TimeUnit.MILLISECONDS);
            flights.takeOff(delivery.id(), connection, redelivery);
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
        int pushes = flights.overdue(delivery.id());
        if (pushes < settings.pushes()) {
            log.warn("No acknowledgement of {} after {}; pushing again", delivery.id(), settings.redelivery());
            push(delivery);
        } else {
            log.error("No acknowledgement of {} after {} pushes; giving up", delivery.id(), pushes);
            flights.end(delivery.id());
            journal.record(new Fact.GivenUp(delivery.id()));
        }
    }

    private void drop(StreamConnection connection) {
        connections.remove(connection);
        flights.lost(connection);
        pushAll();
    }

    private void hear(String delivery, int code, long at) {
        Optional<Duration> latency = flights.age(delivery, at);
        if (latency.isEmpty()) {
            return;
        }
        boolean tap = unheard.find(delivery)
                .filter(it -> it.topic().equals(Frames.CARD_TAPS))
                .isPresent();
        Duration limit = tap ? LATE_TAP : LATE;
        log.atLevel(latency.get().compareTo(limit) > 0 ? Level.WARN : Level.DEBUG)
                .log(
                        "Acknowledgement of {} took {} ms; DingTalk waits {} s",
                        delivery,
                        latency.get().toMillis(),
                        limit.toSeconds());
        if (code == 200) {
            flights.end(delivery);
            journal.record(new Fact.Heard(delivery));
        } else {
            log.warn("The bot answered {} to {}; it is pushed again later", code, delivery);
        }
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

    /** The loop goes on whatever happens in one step of it. */
    private static Runnable guarded(Runnable step) {
        return () -> {
            try {
                step.run();
            } catch (RuntimeException e) {
                log.error("A push met a defect", e);
            }
        };
    }
}
