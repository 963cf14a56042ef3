package cn.fuban.agenda;

import cn.fuban.conversation.Button;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that a person has on.
 *
 * @param from when it begins; of something to be done, when it is due
 * @param until when it ends
 * @param line as one line of 我的事
 * @param button that sees to it
 */
public record AgendaItem(Kind kind, Instant from, Instant until, String line, Optional<Button> button) {
    /** What it is, in the order of the screen. */
    public enum Kind {
        TO_DO,
        ABSENCE,
        DUTY,
        MEETING
    }

    /** Whether it has a moment in common with this span. */
    public boolean touches(Instant first, Instant end) {
        return from.isBefore(end) && first.isBefore(until);
    }
}
