package cn.fuban.sandbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The bots in other processes that keep their clock by this sandbox's. A move of the clock is over only when they have
 * followed: a bot that still lives in the old time would decide by it what is said to it in the new one.
 */
@Component
@InSandbox
class Followers {
    /** How long a bot may be silent and still be waited for; longer than a bot waits for a move. */
    private static final Duration ALIVE = Duration.ofSeconds(2);

    private record Seen(long move, long nanos) {
        boolean isAlive(long now) {
            return now - nanos < ALIVE.toNanos();
        }
    }

    private final Map<String, Seen> bots = new HashMap<>();
    private long move;
    private boolean closed;

    /**
     * A bot has the time of {@code seen} and waits for the next move.
     *
     * @param longest how long it waits, in real time; shorter than {@link #ALIVE}
     * @return the number of the newest move
     */
    synchronized long next(String bot, long seen, Duration longest) throws InterruptedException {
        bots.put(bot, new Seen(seen, System.nanoTime()));
        notifyAll();
        long end = System.nanoTime() + longest.toNanos();
        while (move == seen && !closed && waitUntil(end)) {}
        bots.put(bot, new Seen(seen, System.nanoTime()));
        return move;
    }

    /** The clock was moved: returns when every bot that lives has followed. */
    synchronized void moved() throws InterruptedException {
        move++;
        notifyAll();
        long end = System.nanoTime() + 2 * ALIVE.toNanos();
        while (!closed && isAwaited() && waitUntil(end)) {}
    }

    @EventListener(ContextClosedEvent.class)
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    private boolean isAwaited() {
        long now = System.nanoTime();
        bots.values().removeIf(bot -> !bot.isAlive(now));
        return bots.values().stream().anyMatch(bot -> bot.move() < move);
    }

    /** Waits a little; whether there is time left. */
    private boolean waitUntil(long end) throws InterruptedException {
        long left = end - System.nanoTime();
        if (left <= 0) return false;
        TimeUnit.NANOSECONDS.timedWait(this, Math.min(left, TimeUnit.MILLISECONDS.toNanos(100)));
        return true;
    }
}
