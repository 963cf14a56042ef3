package cn.fuban.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Weekdays listed one after the other.
 *
 * @param beforeLast the one before the last, to tell whether they follow each other
 */
record WeekdayRun(WeekGrammar.Weekday first, DayOfWeek beforeLast, DayOfWeek last) {

    WeekdayRun(WeekGrammar.Weekday first, DayOfWeek second) {
        this(first, first.day(), second);
    }

    WeekdayRun longer(DayOfWeek next) {
        return new WeekdayRun(first, last, next);
    }

    boolean isConsecutive() {
        return last == beforeLast.plus(1);
    }

    TimeMeaning meaning() {
        int days = Math.floorMod(last.getValue() - first.day().getValue(), 7);
        return (reading, where) ->
                first.at(reading.moment()).map(Dated::date).flatMap(from -> span(reading, where, from, days));
    }

    private static Optional<TimeExpression> span(Reading reading, Match<?> where, LocalDate from, int days) {
        return Optional.of(Spans.of(reading.words(where), from, from.plusDays(days)));
    }
}
