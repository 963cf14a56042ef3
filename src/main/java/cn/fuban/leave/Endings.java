package cn.fuban.leave;

import cn.fuban.approval.Approval;
import cn.fuban.approval.ApprovalDesk;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Turn;
import java.time.LocalDateTime;
import java.util.Optional;

/** Takes leaves back, gives them up, and ends them with the return. */
final class Endings {
    private final LeaveMessages words;
    private final InForce inForce;
    private final ApprovalDesk approvals;

    Endings(LeaveMessages words, InForce inForce, ApprovalDesk approvals) {
        this.words = words;
        this.inForce = inForce;
        this.approvals = approvals;
    }

    boolean hasBegun(Leave leave, Turn turn) {
        return leave.is(Leave.State.STANDS)
                && !leave.plan().isFromMeeting()
                && !leave.plan().span().start().isAfter(turn.now().toLocalDateTime());
    }

    /** Taken back while it is under way, given up after it stood; decided on what is so now. */
    Outcome cancel(Leave leave, Turn turn) {
        if (!leave.isLive()) return Outcome.reply(words.about("overalready", leave, turn.now()));
        Outcome recorded = Outcome.nothing().record(Filing.onRecord(turn, "leave.cancelled", leave));
        if (leave.is(Leave.State.STANDS)) {
            Leave after = leave.in(Leave.State.CANCELLED);
            return recorded.and(inForce.end(after, words.cancelled(after, turn.now()), turn.now(), turn.records()))
                    .saying(words.about("cancelledown", after, turn.now()));
        }
        Leave after = leave.in(Leave.State.WITHDRAWN);
        Outcome outcome = recorded.save(Leave.TYPE, after.id(), after);
        Optional<Approval> approval =
                turn.records().find(Approval.TYPE, leave.id()).filter(Approval::isOpen);
        if (approval.isPresent())
            outcome = outcome.and(approvals.withdrawn(approval.get(), turn.now(), turn.records()));
        return outcome.saying(words.about("withdrawnown", after, turn.now()));
    }

    /** Back at work (销假); sooner than planned it ends then. */
    Outcome back(Leave leave, Optional<LocalDateTime> said, Turn turn) {
        if (!leave.is(Leave.State.STANDS)) return Outcome.reply(words.about("overalready", leave, turn.now()));
        LocalDateTime now = turn.now().toLocalDateTime();
        LocalDateTime at = said.filter(time -> !time.isAfter(now)).orElse(now);
        Leave after = leave.over(at);
        boolean early = at.isBefore(leave.plan().span().end());
        return inForce.over(after, early, turn.now(), turn.records())
                .record(Filing.onRecord(turn, "leave.over", leave))
                .saying(words.about(early ? "backearly" : "backown", after, turn.now()));
    }
}
