package cn.fuban.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves the clock, and keeps where it stands, so that after a restart it goes on from there and never back. */
final class ClockKeeper implements AutoCloseable {
    /** How far a start steps over the last kept moment, since the clock may have run that far beyond it. */
    static final Duration BEAT = Duration.ofSeconds(1);

    private static final Logger log = LoggerFactory.getLogger(ClockKeeper.class);

    private final SandboxClock clock;
    private final ClockFile file;
    private final Followers followers;
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "sandbox-clock");
        thread.setDaemon(true);
        return thread;
    });

    ClockKeeper(SandboxClock clock, ClockFile file, Followers followers) {
        this.clock = clock;
        this.file = file;
        this.followers = followers;
        file.write(clock.instant());
        ScheduledFuture<?> unused =
                beats.scheduleAtFixedRate(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Returns when the bots in other processes have moved their clocks too. */
    void moveTo(Instant instant) throws InterruptedException {
        synchronized (this) {
            file.write(instant);
            clock.moveTo(instant);
        }
        followers.moved();
    }

    @Override
    public void close() {
        beats.shutdown();
        beat();
    }

    private synchronized void beat() {
        try {
            file.write(clock.instant());
        } catch (RuntimeException e) {
            log.warn("The sandbox's clock could not be kept: {}", e.getMessage());
        }
    }
}
