package cn.fuban.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something about time that was said, with the words that said it. */
public sealed interface TimeExpression {

    /** The words that gave this value. */
    Words words();

    /** What a length of time is counted in. */
    enum Unit {
        MINUTE,
        HOUR,
        DAY,
        WORKING_DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /**
     * One day, or a part of it.
     *
     * @param part {@link DayPart#WHOLE} when no part was said
     * @param clock the clock time, when one was said
     * @param others the other dates that the words could mean
     */
    record Day(
            Words words,
            LocalDate date,
            DayPart part,
            @Nullable LocalTime clock,
            List<OtherDay> others) implements TimeExpression {}

    /**
     * From one day to another, both included; one of the two may be unsaid, not both.
     *
     * @param from the first day, null in "to Thursday"
     * @param to the last day, null in "from Thursday on"
     */
    record Span(Words words, @Nullable Day from, @Nullable Day to) implements TimeExpression {
        /** Whether one name says the whole of it, as that of a holiday does. */
        public boolean hasOneName() {
            return from != null && to != null && from.words().equals(to.words());
        }
    }

    /** A time of day without a day: "at three", "in the afternoon". */
    record TimeOfDay(Words words, DayPart part, @Nullable LocalTime clock) implements TimeExpression {}

    /**
     * How long something takes.
     *
     * @param amount in units, a multiple of one half
     */
    record Length(Words words, double amount, Unit unit) implements TimeExpression {}

    /**
     * Counting from an anchor: "two working days before the meeting".
     *
     * @param steps negative when counting back; the anchor's own day is not counted
     * @param date where the count arrives, when the anchor is a date
     * @param provisional whether the count touched a year whose holidays are not known yet
     */
    record Count(
            Words words,
            Anchor anchor,
            int steps,
            Unit unit,
            @Nullable LocalDate date,
            boolean provisional) implements TimeExpression {}

    /**
     * A time that is not exact enough to act on: "end of the month", "next week", "in a few days".
     *
     * @param earliest the first day that could be meant, when there is one
     * @param latest the last day that could be meant, when there is one
     */
    record Vague(
            Words words,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest) implements TimeExpression {}
}
