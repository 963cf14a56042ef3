package cn.fuban.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Until when.
 *
 * @param deadline the last day
 * @param former the deadlines that were replaced, the oldest first: they stay visible
 * @param asked the extension that has been asked for and not decided
 */
record Schedule(LocalDate deadline, List<LocalDate> former, List<Milestone> milestones, Optional<Extension> asked) {
    /** A later deadline that somebody of the lead unit asks for. */
    record Extension(LocalDate until, String reason, String askedBy) {}

    Schedule {
        former = List.copyOf(former);
        milestones = List.copyOf(milestones);
    }

    Schedule asking(Extension extension) {
        return new Schedule(deadline, former, milestones, Optional.of(extension));
    }

    /** Without an extension that waits for a decision. */
    Schedule asNothingAsked() {
        return new Schedule(deadline, former, milestones, Optional.empty());
    }

    Schedule movedTo(LocalDate later) {
        List<LocalDate> all = new ArrayList<>(former);
        all.add(deadline);
        return new Schedule(later, all, milestones, Optional.empty());
    }
}
