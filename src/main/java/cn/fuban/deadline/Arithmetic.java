package cn.fuban.deadline;

import cn.fuban.config.Messages;
import cn.fuban.workcalendar.ChineseDates;
import cn.fuban.workcalendar.Count;
import cn.fuban.workcalendar.Day;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows how a date was counted: from where, over which days, and which were passed over and why. */
public final class Arithmetic {
    private static final int MOST_DAYS_NAMED = 5;

    private final WorkCalendar calendar;
    private final Messages messages;

    Arithmetic(WorkCalendar calendar, Messages messages) {
        this.calendar = calendar;
        this.messages = messages;
    }

    /** The steps to a due date, in one or two sentences. */
    public String of(DueDate due) {
        String steps = due.arrival().count().map(this::steps).orElseGet(() -> calendarSteps(due));
        return due.provisional() ? steps + provisional(unknownYear(due)) : steps;
    }

    /** The steps of a count of working days, marked when it is for the time being. */
    public String of(Count count) {
        return count.isProvisional() ? steps(count) + provisional(unknownYear(count)) : steps(count);
    }

    private String steps(Count count) {
        List<Day> counted = count.counted();
        boolean back = count.target().isBefore(count.anchor());
        return messages.say(
                counted.size() > MOST_DAYS_NAMED ? "deadline.manysteps" : "deadline.steps",
                Map.of(
                        "anchor", ChineseDates.format(count.anchor()),
                        "direction", messages.say(back ? "deadline.back" : "deadline.ahead"),
                        "n", counted.size(),
                        "days",
                                counted.stream()
                                        .map(day -> named(day, count.anchor()))
                                        .collect(Collectors.joining("、")),
                        "skipped", Stretches.of(count.skipped())));
    }

    /** That a date is for the time being, since the arrangement of this year is not known. */
    String provisional(int year) {
        return messages.say("deadline.provisional", Map.of("year", String.valueOf(year)));
    }

    /** The first year without an arrangement that a count touched. */
    static int unknownYear(Count count) {
        return count.days().stream()
                .filter(Day::provisional)
                .mapToInt(day -> day.date().getYear())
                .min()
                .orElseGet(() -> count.target().getYear());
    }

    private static int unknownYear(DueDate due) {
        return due.arrival()
                .count()
                .map(Arithmetic::unknownYear)
                .orElseGet(() -> due.date().getYear());
    }

    private String named(Day day, LocalDate anchor) {
        String date = ChineseDates.format(day.date(), anchor);
        return day.kind() == Day.Kind.MAKEUP ? messages.say("deadline.makeup", Map.of("day", date)) : date;
    }

    /** The steps of a count of calendar days, weeks, months or years. */
    public String of(LocalDate anchor, Offset offset) {
        String unit = messages.say("deadline.units." + offset.unit().name().toLowerCase(Locale.ROOT));
        return messages.say(
                offset.amount() == 0 ? "deadline.sameday" : "deadline.calendarsteps",
                Map.of(
                        "anchor", ChineseDates.format(anchor),
                        "direction", messages.say(offset.isBefore() ? "deadline.back" : "deadline.ahead"),
                        "n", Math.abs(offset.amount()),
                        "unit", unit));
    }

    private String calendarSteps(DueDate due) {
        Offset offset = due.definition().offset();
        LocalDate reached = due.arrival().reached();
        String steps = of(due.anchor(), offset);
        if (reached.equals(due.date())) return steps;
        return steps
                + messages.say(
                        "deadline.rolled",
                        Map.of(
                                "target", ChineseDates.format(reached),
                                "reason", calendar.day(reached).reason(),
                                "direction", messages.say(offset.isBefore() ? "deadline.earlier" : "deadline.later"),
                                "date", ChineseDates.format(due.date())));
    }
}
