package cn.fuban.meeting;

import cn.fuban.deadline.Care;
import cn.fuban.deadline.Definition;
import cn.fuban.deadline.DueDate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that has to be done by a date because of a meeting.
 *
 * @param assignment what gave it to a unit; empty for what the office owes
 * @param people the staff ids of whoever is reminded of it
 * @param above whom it goes up to when it stays undone, one list for each step
 * @param moot from when on it no longer matters: what had to be done before a meeting, once that has begun
 * @param done who said that it is done, if anybody has
 */
record Duty(
        MeetingId meeting,
        DueDate due,
        Optional<Assignment> assignment,
        List<String> people,
        List<List<String>> above,
        Instant moot,
        Optional<Done> done) {
    Definition definition() {
        return due.definition();
    }

    /** Its key among the duties of its meeting. */
    String key() {
        return definition().id() + assignment.map(given -> ":" + given.unit()).orElse("");
    }

    /** What its reminders are about. */
    String subject() {
        return meeting.key() + "/" + key();
    }

    /** Whom a stage speaks to. */
    List<String> peopleAt(Stage stage) {
        return stage.step() == 0 ? people : above.size() < stage.step() ? List.of() : above.get(stage.step() - 1);
    }

    boolean isOf(String person) {
        return people.contains(person);
    }

    /** Whether there is still something to do about it: what time alone ends is over when its time is. */
    boolean isOpen(Instant now) {
        return done.isEmpty() && now.isBefore(moot) && (isReported() || now.isBefore(due.at()));
    }

    /** Whether it ends by somebody's word. */
    boolean isReported() {
        return definition().care().completedBy() == Care.Completion.REPORT;
    }

    boolean isOverdue(Instant now) {
        return !now.isBefore(due.at());
    }
}
