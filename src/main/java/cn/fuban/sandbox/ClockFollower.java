package cn.fuban.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the clock of this process where the clock of a sandbox in another process is. */
final class ClockFollower implements AutoCloseable {
    private static final Duration INTERVAL = Duration.ofMillis(200);
    private static final Duration TOLERANCE = Duration.ofMillis(50);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final JsonMapper json = new JsonMapper();
    private final ScheduledExecutorService polls = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "sandbox-clock");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpRequest request;
    private final SandboxClock clock;

    /**
     * Takes over the time of the sandbox, and goes on following it.
     *
     * @throws SandboxRefused when the sandbox does not answer
     */
    ClockFollower(ZoneId zone, URI sandbox) {
        request = HttpRequest.newBuilder(sandbox.resolve("/sandbox/api/clock"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            clock = new SandboxClock(zone, ask(), System::nanoTime);
        } catch (IOException e) {
            throw new SandboxRefused(
                    "The sandbox at " + sandbox + " does not tell the time: " + e.getMessage(),
                    "Start the sandbox first, or correct fuban.sandbox.url.");
        }
        ScheduledFuture<?> unused = polls.scheduleWithFixedDelay(
                this::follow, INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    SandboxClock clock() {
        return clock;
    }

    @Override
    public void close() {
        polls.shutdownNow();
    }

    /** While the sandbox is silent the clock runs on at normal speed. */
    private void follow() {
        try {
            Instant there = ask();
            if (Duration.between(there, clock.instant()).abs().compareTo(TOLERANCE) > 0) {
                clock.moveTo(there);
            }
        } catch (IOException e) {
            // Asked again in a moment.
        }
    }

    private Instant ask() throws IOException {
        try {
            String answer = http.send(request, BodyHandlers.ofString()).body();
            return OffsetDateTime.parse(json.readTree(answer).path("now").asString())
                    .toInstant();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (JacksonException | DateTimeException e) {
            throw new IOException("unexpected answer", e);
        }
    }
}
