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
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the clock of this process where the clock of a sandbox in another process is. It always has a call there that
 * waits for the next move, and with each call tells which move it has followed, so that the sandbox can wait for it.
 */
final class ClockFollower implements AutoCloseable {
    private static final Duration TOLERANCE = Duration.ofMillis(50);
    private static final Duration BEFORE_ASKING_AGAIN = Duration.ofMillis(200);
    private static final long NONE_YET = -1;

    /** How far this instance's clock is ahead of the sandbox's; below zero behind it. */
    private final Duration skew;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final JsonMapper json = new JsonMapper();
    private final URI moves;
    private final SandboxClock clock;
    private final Thread thread = new Thread(this::follow, "sandbox-clock");
    private long seen;
    private volatile boolean closed;

    private record Told(long move, Instant now) {}

    /**
     * Takes over the time of the sandbox, and goes on following it.
     *
     * @param skew for fault tests: how far ahead of it
     *
     * @throws SandboxRefused when the sandbox does not answer
     */
    ClockFollower(ZoneId zone, URI sandbox, Duration skew) {
        this.skew = skew;
        moves = sandbox.resolve("/sandbox/api/clock/moves?bot=" + UUID.randomUUID());
        try {
            Told told = ask(NONE_YET);
            clock = new SandboxClock(zone, told.now(), System::nanoTime);
            seen = told.move();
        } catch (IOException e) {
            throw new SandboxRefused(
                    "The sandbox at " + sandbox + " does not tell the time: " + e.getMessage(),
                    "Start the sandbox first, or correct fuban.sandbox.url.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting", e);
        }
        thread.setDaemon(true);
        thread.start();
    }

    SandboxClock clock() {
        return clock;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    /** While the sandbox is silent the clock runs on at normal speed. */
    private void follow() {
        try {
            while (!closed) {
                try {
                    Told told = ask(seen);
                    boolean apart =
                            Duration.between(told.now(), clock.instant()).abs().compareTo(TOLERANCE) > 0;
                    if (told.move() != seen || apart) clock.moveTo(told.now());
                    seen = told.move();
                } catch (IOException e) {
                    Thread.sleep(BEFORE_ASKING_AGAIN.toMillis());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Told ask(long after) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(moves + "&seen=" + after))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            JsonNode answer =
                    json.readTree(http.send(request, BodyHandlers.ofString()).body());
            return new Told(
                    answer.path("move").asLong(),
                    OffsetDateTime.parse(answer.path("now").asString())
                            .toInstant()
                            .plus(skew));
        } catch (JacksonException | DateTimeException e) {
            throw new IOException("unexpected answer", e);
        }
    }
}
