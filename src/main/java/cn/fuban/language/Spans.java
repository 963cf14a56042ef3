package cn.fuban.language;

import cn.fuban.language.TimeExpression.Day;
import cn.fuban.language.TimeExpression.Span;
import cn.fuban.workcalendar.Holiday;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the ways of saying a span mean. */
final class Spans {
    private Spans() {}

    /** Both edges said. */
    static TimeMeaning between(Match<Point> first, Match<Point> last) {
        return (reading, where) -> Point.edge(first, reading)
                .flatMap(from -> Point.edge(last, reading.spanFrom(from.date()))
                        .filter(to -> !to.date().isBefore(from.date()))
                        .map(to -> new Span(reading.words(where), from, to)));
    }

    /** From a time of day to another of the same day. */
    static TimeMeaning sameDay(Match<Point> first, Match<ClockTime> last) {
        return (reading, where) -> Point.edge(first, reading).map(from -> {
            ClockTime begin = new ClockTime(from.part(), from.clock());
            ClockTime end = begin.until(last.value());
            Day to = new Day(reading.words(last), from.date(), end.part(), end.clock(), from.others());
            return new Span(reading.words(where), from, to);
        });
    }

    static TimeMeaning onwards(Match<Point> first) {
        return (reading, where) -> Point.edge(first, reading).map(from -> new Span(reading.words(where), from, null));
    }

    static TimeMeaning until(Match<Point> last) {
        return (reading, where) -> Point.edge(last, reading).map(to -> new Span(reading.words(where), null, to));
    }

    /** A stretch of whole days that has one name. */
    static TimeMeaning days(Function<Moment, LocalDate> first, int count) {
        return (reading, where) -> {
            LocalDate from = first.apply(reading.moment());
            return Optional.of(of(reading.words(where), from, from.plusDays(count - 1L)));
        };
    }

    /** A holiday's block; open while it is not arranged. */
    static TimeMeaning holiday(HolidayMeaning holiday) {
        return (reading, where) -> holiday.at(reading.moment()).map(block -> {
            Words words = reading.words(where);
            return block.provisional()
                    ? new TimeExpression.Vague(words, block.first(), block.last())
                    : of(words, block.first(), block.last());
        });
    }

    /** Some of the days off of a holiday; open while it is not arranged. */
    static TimeMeaning ofHoliday(
            HolidayMeaning holiday, Function<Holiday, LocalDate> first, Function<Holiday, LocalDate> last) {
        return (reading, where) -> holiday.at(reading.moment()).map(block -> {
            Words words = reading.words(where);
            return block.provisional()
                    ? new TimeExpression.Vague(words, block.first(), block.last())
                    : of(words, first.apply(block), last.apply(block));
        });
    }

    /** Whole days from one to another, said by the same words. */
    static Span of(Words words, LocalDate first, LocalDate last) {
        return new Span(words, whole(words, first), whole(words, last));
    }

    private static Day whole(Words words, LocalDate date) {
        return new Day(words, date, DayPart.WHOLE, null, List.of());
    }
}
