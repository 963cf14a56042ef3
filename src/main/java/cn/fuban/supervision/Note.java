package cn.fuban.supervision;

import java.time.Instant;
import java.util.Optional;

/**
 * One step on record.
 *
 * @param by the staff id of whoever took it
 * @param unit the id of the unit that it was taken for; empty for a step of those who supervise
 * @param text what was said with it
 * @param percent the progress that was reported, 0 to 100
 */
record Note(Step step, String by, String unit, Instant at, String text, Optional<Integer> percent) {
    boolean isOf(Step other) {
        return step == other;
    }

    /** Whether it tells how the matter stands. */
    boolean isProgress() {
        return (step == Step.REPORT || step == Step.SUBMIT) && !text.isBlank();
    }
}
