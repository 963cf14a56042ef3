package cn.fuban.sandbox;

import cn.fuban.conversation.Backlog;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Waits until the bot has nothing left to do. */
@Component
@InSandbox
class Settling {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final Unheard unheard;
    private final Backlog backlog;

    Settling(Unheard unheard, Backlog backlog) {
        this.unheard = unheard;
        this.backlog = backlog;
    }

    /** @param pending what is left when the time is over */
    record Settled(boolean settled, long pending) {}

    /**
     * Returns when everything that was said has been acknowledged and handled, and everything due by now has been
     * delivered or given up; after a minute in any case.
     */
    Settled settle() throws InterruptedException {
        return settle(LIMIT);
    }

    Settled settle(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        int quiet = 0;
        long pending;
        do {
            pending = pending();
            quiet = pending == 0 ? quiet + 1 : 0;
            // One look goes from queue to queue, and what moves meanwhile may be missed; hardly twice.
            if (quiet == 2) {
                return new Settled(true, 0);
            }
            Thread.sleep(PAUSE.toMillis());
        } while (System.nanoTime() < end);
        return new Settled(false, pending);
    }

    private long pending() {
        return unheard.count() + backlog.pending();
    }
}
