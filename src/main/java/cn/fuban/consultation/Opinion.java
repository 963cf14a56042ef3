package cn.fuban.consultation;

import java.time.Instant;
import java.util.Optional;

/**
 * What has come of one unit that was asked.
 *
 * @param due when its time ends
 * @param answer what it has answered
 * @param deemed when it was put on record that it is taken to have no other opinion (work:49)
 * @param asked the later moment that it has asked for and that was not decided
 * @param adoption whether the asking unit adopts the answer, and why; empty until it says so
 */
record Opinion(
        Instant due, Optional<Answer> answer, Optional<Instant> deemed, Optional<Instant> asked, String adoption) {
    /**
     * An answer.
     *
     * @param by the staff id of whoever gave it
     * @param late whether it came when the time had ended
     * @param confirmedBy who has confirmed it for the executive meeting (decision:16)
     */
    record Answer(String text, String by, Instant at, boolean late, Optional<Confirmation> confirmedBy) {
        Answer confirmed(Confirmation confirmation) {
            return new Answer(text, by, at, late, Optional.of(confirmation));
        }
    }

    /**
     * A confirmation.
     *
     * @param by the staff id of whoever gave it
     * @param as the staff id of the head or deputy head in whose place; the same when nobody is deputised for
     */
    record Confirmation(String by, String as) {}

    static Opinion until(Instant due) {
        return new Opinion(due, Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    boolean isPending() {
        return answer.isEmpty() && deemed.isEmpty();
    }

    Opinion answered(Answer given) {
        return new Opinion(due, Optional.of(given), deemed, Optional.empty(), adoption);
    }

    /** At the end of its time, whenever that is put on record. */
    Opinion silent() {
        return new Opinion(due, answer, Optional.of(due), Optional.empty(), adoption);
    }

    Opinion asking(Instant later) {
        return new Opinion(due, answer, deemed, Optional.of(later), adoption);
    }

    Opinion movedTo(Instant later) {
        return new Opinion(later, answer, Optional.empty(), Optional.empty(), adoption);
    }

    Opinion adopted(String how) {
        return new Opinion(due, answer, deemed, asked, how);
    }
}
