package cn.fuban.language;

import static cn.fuban.language.Phrase.any;
import static cn.fuban.language.Phrase.both;

import cn.fuban.language.TimeExpression.TimeOfDay;
import cn.fuban.language.TimeExpression.Vague;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The grammar of time: everything that {@link TimeExpression} can hold, put together from the grammars of its parts.
 *
 * <p>To add a way of saying something, add its word to {@code language/time.yaml}, or a line to the alternatives of the
 * grammar that it belongs to, and a line to the test beside it.
 */
final class TimeGrammar {
    private final Phrase<TimeMeaning> time;

    TimeGrammar(TimeWords words) {
        WeekGrammar weeks = new WeekGrammar(words);
        MonthGrammar months = new MonthGrammar(words);
        HolidayGrammar holidays = new HolidayGrammar(words, months.year);
        LunarGrammar lunar = new LunarGrammar(words);
        ClockGrammar clock = new ClockGrammar(words);
        PeriodGrammar periods = new PeriodGrammar(words, weeks, months);
        LengthGrammar lengths = new LengthGrammar(words);
        Phrase<DayMeaning> day = new DayGrammar(words, weeks, months, periods, holidays, lunar).day;
        Phrase<Match<Point>> point = new PointGrammar(words, day, clock).point;
        time = any(
                words.word("vague").as(open -> TimeGrammar::open),
                point.as(said -> (reading, where) -> Point.alone(said, reading)),
                months.day().as(impossible -> TimeGrammar::open),
                both(point.then(words.word("either").spaced()), point, TimeGrammar::oneOf),
                weeks.name
                        .notBefore(words.line("counted"))
                        .notBefore(words.line("notAfterWeekday"))
                        .as(weekday -> (reading, where) -> nextOfList(weeks, weekday, reading, where)),
                point.then(words.word("about")).as(TimeGrammar::aboutDay),
                new SpanGrammar(words, weeks, months).span(point, periods.end, clock, holidays),
                lunar.span,
                holidays.any.then(words.word("about")).as(TimeGrammar::aboutHoliday),
                new CountGrammar(words, day, holidays, lengths).count,
                lengths.length,
                clock.time.as(TimeGrammar::timeOfDay),
                periods.period.then(words.word("about").maybe()).as(TimeGrammar::period));
    }

    /** The longest expression that begins here and means something. */
    Optional<Match<TimeExpression>> at(Reading reading, int start) {
        return time.at(reading.text().text(), start).stream()
                .sorted(Comparator.comparing(Match<TimeMeaning>::end).reversed())
                .flatMap(match -> match.value().in(reading, match).map(match::with).stream())
                .findFirst();
    }

    /** 后天或者大后天: which of the two has to be asked. */
    private static TimeMeaning oneOf(Match<Point> one, Match<Point> other) {
        return (reading, where) -> Point.edge(one, reading)
                .map(TimeExpression.Day::date)
                .flatMap(first -> Point.edge(other, reading)
                        .map(TimeExpression.Day::date)
                        .map(last -> last.isBefore(first)
                                ? new Vague(reading.words(where), last, first)
                                : new Vague(reading.words(where), first, last)));
    }

    /** 周一、三、五: a bare name right behind the weekday that was spoken of last. */
    private static Optional<TimeExpression> nextOfList(
            WeekGrammar weeks, DayOfWeek weekday, Reading reading, Match<?> where) {
        String text = reading.text().text();
        int before = where.start() - 2;
        if (before < 1 || text.charAt(where.start() - 1) != '、') return Optional.empty();
        return weeks.name
                .longest(text, before)
                .flatMap(last -> reading.moment().nextInList(last.value(), weekday))
                .map(date -> new TimeExpression.Day(reading.words(where), date, DayPart.WHOLE, null, List.of()));
    }

    private static TimeMeaning aboutDay(Match<Point> point) {
        return (reading, where) ->
                Point.edge(point, reading).map(day -> new Vague(reading.words(where), day.date(), day.date()));
    }

    private static TimeMeaning aboutHoliday(HolidayMeaning holiday) {
        return (reading, where) ->
                holiday.at(reading.moment()).map(block -> new Vague(reading.words(where), block.first(), block.last()));
    }

    /** Words that leave the time open, and dates that do not exist. */
    private static Optional<TimeExpression> open(Reading reading, Match<?> where) {
        return Optional.of(new Vague(reading.words(where), null, null));
    }

    private static TimeMeaning timeOfDay(ClockTime time) {
        return (reading, where) -> Optional.of(new TimeOfDay(reading.words(where), time.part(), time.clock()));
    }

    private static TimeMeaning period(Period period) {
        return (reading, where) -> {
            Period.Days days = period.at(reading.moment());
            return Optional.of(new Vague(reading.words(where), days.first(), days.last()));
        };
    }
}
