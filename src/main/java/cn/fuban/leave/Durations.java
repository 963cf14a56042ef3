package cn.fuban.leave;

import cn.fuban.language.TimeExpression.Length;
import cn.fuban.language.TimeExpression.Unit;
import cn.fuban.workcalendar.Day;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Counts how long an absence lasts, in halves of days. */
record Durations(WorkCalendar calendar) {

    /** Whether a length means working days: those of leave that does not use up days off, or as it was said. */
    boolean isByWorkdays(Length length, @Nullable LeaveKind kind) {
        boolean week = length.unit() == Unit.WEEK;
        return length.unit() == Unit.WORKING_DAY || (!week && kind != null && kind.countsWorkdays());
    }

    /** Whether the office does not work on any day from the one to the other. */
    boolean isDaysOff(@Nullable Edge start, @Nullable Edge end) {
        return start != null
                && end != null
                && calendar.between(start.date(), end.date()).stream().noneMatch(Day::isWorkday);
    }

    /** The last day of so many months, of which the start is the first day. */
    Edge lastOfMonths(Edge start, int months) {
        return new Edge(start.date().plusMonths(months).minusDays(1), Edge.Part.DAY, null);
    }

    /** The last half of so many days, of which the start is the first. */
    Edge last(Edge start, double days, boolean workdays) {
        int halves = (int) Math.round(days * 2);
        boolean fromMorning = start.part() == Edge.Part.DAY || start.part() == Edge.Part.MORNING;
        LocalDate date = start.date();
        for (int left = halves - (fromMorning ? 2 : 1); left > 0; left -= 2) {
            date = workdays ? calendar.nextWorkday(date) : date.plusDays(1);
        }
        boolean endsAtNoon = (halves % 2 == 0) != fromMorning;
        return new Edge(date, endsAtNoon ? Edge.Part.MORNING : Edge.Part.DAY, null);
    }
}
