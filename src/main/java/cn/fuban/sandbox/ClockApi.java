package cn.fuban.sandbox;

import cn.fuban.conversation.Backlog;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Tells and moves the sandbox's clock. */
@ControlApi
class ClockApi {
    private final Clock clock;
    private final ClockKeeper keeper;
    private final ClockWalk walk;
    private final Reset reset;
    private final Backlog backlog;

    ClockApi(Clock clock, ClockKeeper keeper, ClockWalk walk, Reset reset, Backlog backlog) {
        this.clock = clock;
        this.keeper = keeper;
        this.walk = walk;
        this.reset = reset;
        this.backlog = backlog;
    }

    /**
     * @param to where the clock is to stand, with offset
     * @param advance by how much it is to move, instead of {@code to}
     * @param jump leaps there, as if the bot had been down in between
     * @param reset forgets everything first, and may go back
     */
    record Move(
            @Nullable String to,
            @Nullable String advance,
            @Nullable Boolean jump,
            @Nullable Boolean reset) {}

    /** @param nextDue the next moment at which the bot may have something to say; null when there is none */
    record View(OffsetDateTime now, @Nullable OffsetDateTime nextDue) {}

    @GetMapping("/clock")
    View now() {
        Instant now = clock.instant();
        return new View(
                MessageView.time(now, clock.getZone()),
                backlog.nextDue()
                        .filter(due -> due.isAfter(now))
                        .map(due -> MessageView.time(due, clock.getZone()))
                        .orElse(null));
    }

    @PostMapping("/clock")
    synchronized ResponseEntity<Object> move(@RequestBody Move move) throws InterruptedException {
        boolean anew = Boolean.TRUE.equals(move.reset());
        if ((move.to() == null) == (move.advance() == null) && !(anew && move.to() == null)) {
            return Problem.badRequest("到哪个时刻（to）和往前多久（advance），要给出其中一个。");
        }
        Instant target;
        try {
            target = target(move);
        } catch (DateTimeException | ArithmeticException e) {
            return Problem.badRequest("看不懂“" + (move.to() == null ? move.advance() : move.to())
                    + "”：时刻要写成 2026-11-23T10:30:00+08:00 这样，时长要写成 PT2H 或 P1D 这样。");
        }
        if (anew) {
            reset.startAt(target);
        } else if (target.isBefore(clock.instant())) {
            return Problem.conflict("时钟不能往回拨：现在已是 " + now().now() + "。要从更早的时刻开始，请加上 \"reset\":true。");
        } else if (Boolean.TRUE.equals(move.jump())) {
            keeper.moveTo(target);
        } else {
            walk.walkTo(target);
        }
        return ResponseEntity.ok(now());
    }

    private Instant target(Move move) {
        if (move.advance() != null) {
            return clock.instant().plus(Duration.parse(move.advance()));
        }
        return move.to() == null
                ? clock.instant()
                : OffsetDateTime.parse(move.to()).toInstant();
    }
}
