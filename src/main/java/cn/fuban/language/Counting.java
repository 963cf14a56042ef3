package cn.fuban.language;

import cn.fuban.language.LengthGrammar.Amount;
import cn.fuban.language.TimeExpression.Count;
import cn.fuban.language.TimeExpression.Unit;
import cn.fuban.workcalendar.Holiday;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What counting expressions mean.
 *
 * @param direction 1 forth, -1 back
 */
record Counting(int direction, Amount amount) {
    static Counting back(Amount amount) {
        return new Counting(-1, amount);
    }

    static Counting forth(Amount amount) {
        return new Counting(1, amount);
    }

    private int steps() {
        return direction * amount.steps();
    }

    /** From a day. */
    TimeMeaning fromDay(DayMeaning anchor) {
        return (reading, where) -> anchor.at(reading.moment()).map(dated -> from(dated, reading, where));
    }

    /** From a block of days off: back from its first, forth from its last. */
    TimeMeaning fromHoliday(HolidayMeaning holiday) {
        Function<Holiday, LocalDate> edge = direction < 0 ? Holiday::first : Holiday::last;
        return fromDay(holiday.day(edge));
    }

    /** From the meeting that is spoken of. */
    TimeMeaning fromMeeting() {
        return undated(new Anchor.Meeting());
    }

    /** From something that was not said. */
    TimeMeaning fromUnsaid() {
        return undated(new Anchor.Unsaid());
    }

    /** From now: a day, unless working days are counted. */
    TimeMeaning fromNow() {
        return (reading, where) -> {
            Dated today = Dated.of(reading.moment().today());
            if (amount.unit() == Unit.WORKING_DAY) {
                return Optional.of(from(today, reading, where));
            }
            LocalDate date = target(today, reading.moment().calendar()).date();
            return Optional.of(new TimeExpression.Day(reading.words(where), date, DayPart.WHOLE, null, List.of()));
        };
    }

    private TimeMeaning undated(Anchor anchor) {
        return (reading, where) ->
                Optional.of(new Count(reading.words(where), anchor, steps(), amount.unit(), null, false));
    }

    private Count from(Dated anchor, Reading reading, Match<?> where) {
        Dated target = target(anchor, reading.moment().calendar());
        return new Count(
                reading.words(where),
                new Anchor.On(anchor.date()),
                steps(),
                amount.unit(),
                target.date(),
                target.provisional());
    }

    private Dated target(Dated anchor, WorkCalendar calendar) {
        if (amount.unit() != Unit.WORKING_DAY) {
            return Dated.of(plus(anchor.date(), amount.unit(), steps())).provisional(anchor.provisional());
        }
        cn.fuban.workcalendar.Count count = direction < 0
                ? calendar.workdaysBefore(anchor.date(), amount.steps())
                : calendar.workdaysAfter(anchor.date(), amount.steps());
        return Dated.of(count.target()).provisional(anchor.provisional() || count.isProvisional());
    }

    private static LocalDate plus(LocalDate date, Unit unit, int steps) {
        return switch (unit) {
            case MINUTE, HOUR -> date;
            case DAY, WORKING_DAY -> date.plusDays(steps);
            case WEEK -> date.plusWeeks(steps);
            case MONTH -> date.plusMonths(steps);
            case YEAR -> date.plusYears(steps);
        };
    }
}
