package cn.fuban.sandbox;

import cn.fuban.conversation.Backlog;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Lets the sandbox and the bot's state begin anew. */
@Component
@InSandbox
class Reset {
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    private final Journal journal;
    private final Pusher pusher;
    private final Backlog backlog;
    private final Settling settling;
    private final ClockKeeper keeper;

    Reset(Journal journal, Pusher pusher, Backlog backlog, Settling settling, ClockKeeper keeper) {
        this.journal = journal;
        this.pusher = pusher;
        this.backlog = backlog;
        this.settling = settling;
        this.keeper = keeper;
    }

    /** What the bot has in hand may come to its end first, so that it cannot write into the new state. */
    void startAt(Instant instant) throws InterruptedException {
        journal.clear();
        pusher.forget();
        backlog.clear();
        settling.settle(LAST_WORDS);
        keeper.moveTo(instant);
        backlog.clear();
        journal.clear();
    }
}
