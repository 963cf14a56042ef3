package cn.fuban.leave;

import cn.fuban.language.TimeExpression.Length;
import cn.fuban.language.TimeExpression.Unit;
import cn.fuban.workcalendar.Day;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    /**
     * How long a known absence is, by the names of the schema: the dates that it touches and, where its halves and its
     * years are known, the working days in halves.
     */
    Map<String, Object> counted(Absence absence) {
        Edge start = absence.start();
        Edge end = absence.end();
        if (start == null || end == null || end.date().isBefore(start.date())) {
            return Map.of();
        }
        List<Day> days = calendar.between(start.date(), end.date());
        boolean known = start.isExact() && end.isExact() && days.stream().noneMatch(Day::provisional);
        if (!known) {
            return Map.of("spanDates", days.size());
        }
        long halves = days.stream()
                .filter(Day::isWorkday)
                .flatMap(day ->
                        Stream.of(Edge.Part.MORNING, Edge.Part.AFTERNOON).map(half -> new Edge(day.date(), half, null)))
                .filter(half ->
                        !half.begins().isBefore(start.begins()) && !half.ends().isAfter(end.ends()))
                .count();
        return Map.of("spanDates", days.size(), "workdays", halves / 2.0);
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
