package cn.fuban.sandbox;

import cn.fuban.conversation.Backlog;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Moves the clock as time would pass: through every due moment on the way, each settled before the next. */
@Component
@InSandbox
class ClockWalk {
    private final SandboxClock clock;
    private final ClockKeeper keeper;
    private final Backlog backlog;
    private final Settling settling;

    ClockWalk(SandboxClock clock, ClockKeeper keeper, Backlog backlog, Settling settling) {
        this.clock = clock;
        this.keeper = keeper;
        this.backlog = backlog;
        this.settling = settling;
    }

    void walkTo(Instant target) throws InterruptedException {
        boolean settled = settling.settle().settled();
        Optional<Instant> due = nextBefore(target);
        while (due.isPresent() && (settled || due.get().isAfter(clock.instant()))) {
            moveUpTo(due.get());
            settled = settling.settle().settled();
            due = nextBefore(target);
        }
        moveUpTo(target);
        settling.settle();
    }

    private Optional<Instant> nextBefore(Instant target) {
        return backlog.nextDue().filter(due -> due.isBefore(target));
    }

    /** The clock also runs by itself and may have got there already. */
    private void moveUpTo(Instant instant) throws InterruptedException {
        if (clock.instant().isBefore(instant)) {
            keeper.moveTo(instant);
        }
    }
}
