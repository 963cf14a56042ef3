package cn.fuban.deadline;

import cn.fuban.language.TimeExpression;
import cn.fuban.workcalendar.Count;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a deadline is from its anchor, whose own day is not counted (A1, A5).
 *
 * @param amount of units, negative when before the anchor; 0 is the anchor's own day
 * @param fromWorkday whether an anchor on a day off counts as the next working day (A7)
 * @param rolls whether a date that was not counted in working days is moved away from a day off
 */
public record Offset(int amount, Unit unit, boolean fromWorkday, boolean rolls) {
    /** What is counted. */
    public enum Unit {
        WORKDAY,
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /** So many units as they were said: a date that stays where it falls. */
    public static Offset of(int steps, TimeExpression.Unit said) {
        Unit unit = switch (said) {
            case WORKING_DAY -> Unit.WORKDAY;
            case WEEK -> Unit.WEEK;
            case MONTH -> Unit.MONTH;
            case YEAR -> Unit.YEAR;
            case DAY, MINUTE, HOUR -> Unit.DAY;
        };
        return new Offset(steps, unit, false, false);
    }

    /** Whether the deadline lies before its anchor. */
    public boolean isBefore() {
        return amount < 0;
    }

    /** The day that is counted from. */
    LocalDate anchor(LocalDate event, WorkCalendar calendar) {
        return fromWorkday && !calendar.isWorkday(event) ? calendar.nextWorkday(event) : event;
    }

    /**
     * Where it leads from this day. A count of days or weeks that ends on a day off is moved away from it: to the earlier
     * working day before the anchor, so that no time to prepare is lost, and to the later one after it (A8).
     */
    public Arrival from(LocalDate event, WorkCalendar calendar) {
        LocalDate anchor = anchor(event, calendar);
        if (unit == Unit.WORKDAY && amount != 0) {
            Count count =
                    isBefore() ? calendar.workdaysBefore(anchor, -amount) : calendar.workdaysAfter(anchor, amount);
            return new Arrival(count.target(), count.target(), Optional.of(count), count.isProvisional());
        }
        LocalDate reached = reached(anchor);
        boolean provisional = rolls && calendar.day(reached).provisional();
        if (!rolls || calendar.isWorkday(reached)) return new Arrival(reached, reached, Optional.empty(), provisional);
        Count roll = isBefore() ? calendar.workdaysBefore(reached, 1) : calendar.workdaysAfter(reached, 1);
        return new Arrival(roll.target(), reached, Optional.empty(), provisional || roll.isProvisional());
    }

    private LocalDate reached(LocalDate anchor) {
        return switch (unit) {
            case WORKDAY, DAY -> anchor.plusDays(amount);
            case WEEK -> anchor.plusWeeks(amount);
            case MONTH -> anchor.plusMonths(amount);
            case YEAR -> anchor.plusYears(amount);
        };
    }

    /**
     * Where a count has led.
     *
     * @param date the result
     * @param reached the day before it was moved away from a day off
     * @param count the working days walked, when those were counted
     * @param provisional whether it rests on a year without an arrangement (暂按)
     */
    public record Arrival(LocalDate date, LocalDate reached, Optional<Count> count, boolean provisional) {}
}
