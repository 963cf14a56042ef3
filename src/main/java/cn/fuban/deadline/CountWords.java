package cn.fuban.deadline;

import cn.fuban.config.Messages;
import cn.fuban.workcalendar.ChineseDates;
import cn.fuban.workcalendar.Count;
import cn.fuban.workcalendar.Day;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The answers to a request to count, with their steps. */
final class CountWords {
    private static final Pattern WITH_THE_ANCHOR = Pattern.compile("(含|包括|算上|连|加上)当[天日]|当[天日](也|要)?算");
    private static final Pattern PERHAPS_WITH_IT = Pattern.compile("起|开始");

    /**
     * An answer.
     *
     * @param date the one that was asked for
     * @param provisional whether it rests on a year without an arrangement
     */
    record Counted(String text, LocalDate date, boolean provisional) {}

    private final WorkCalendar calendar;
    private final Arithmetic arithmetic;
    private final Messages messages;

    CountWords(WorkCalendar calendar, Arithmetic arithmetic, Messages messages) {
        this.calendar = calendar;
        this.arithmetic = arithmetic;
        this.messages = messages;
    }

    /** The n-th working day; the anchor counts only when the words say so, and is mentioned when they may. */
    Counted workdays(LocalDate anchor, int steps, String text) {
        boolean countable = steps > 0 && calendar.isWorkday(anchor);
        if (countable && WITH_THE_ANCHOR.matcher(text).find()) return included(anchor, steps);
        Count count = steps < 0 ? calendar.workdaysBefore(anchor, -steps) : calendar.workdaysAfter(anchor, steps);
        boolean perhaps = countable && PERHAPS_WITH_IT.matcher(text).find();
        return counted(count, perhaps ? arithmetic.of(count) + including(anchor, steps) : arithmetic.of(count));
    }

    private Counted included(LocalDate anchor, int steps) {
        Count count = calendar.workdaysAfter(anchor, steps - 1);
        String how = messages.say(
                "deadline.count.included",
                Map.of(
                        "anchor", ChineseDates.format(anchor),
                        "n", steps,
                        "skipped", Stretches.of(count.skipped())));
        return counted(
                count, count.isProvisional() ? how + arithmetic.provisional(Arithmetic.unknownYear(count)) : how);
    }

    /** A day of the calendar, and the next working day when it is a day off. */
    Counted calendarDays(LocalDate anchor, LocalDate target) {
        Day day = calendar.day(target);
        String how = day.isWorkday()
                ? ""
                : messages.say(
                        "deadline.count.dayoff",
                        Map.of("reason", day.reason(), "next", ChineseDates.format(calendar.nextWorkday(target))));
        return new Counted(said(target, day.provisional(), how), target, day.provisional());
    }

    /** How many working days lie between two dates, both included. */
    Counted between(LocalDate from, LocalDate to) {
        List<Day> days = calendar.between(from, to);
        return tally("deadline.count.between", from, to, days);
    }

    /** How many working days there still are up to a date, which is included. */
    Counted until(LocalDate today, LocalDate to) {
        return tally("deadline.count.until", today, to, calendar.between(today.plusDays(1), to));
    }

    private Counted tally(String key, LocalDate from, LocalDate to, List<Day> days) {
        List<Day> off = days.stream().filter(day -> !day.isWorkday()).toList();
        boolean provisional = days.stream().anyMatch(Day::provisional);
        String text = messages.say(
                key,
                Map.of(
                        "n", days.size() - off.size(),
                        "days", days.size(),
                        "from", ChineseDates.format(from),
                        "to", ChineseDates.format(to),
                        "skipped", Stretches.of(off)));
        return new Counted(provisional ? text + arithmetic.provisional(to.getYear()) : text, to, provisional);
    }

    private String including(LocalDate anchor, int steps) {
        LocalDate other = calendar.workdaysAfter(anchor, steps - 1).target();
        return messages.say(
                "deadline.count.including",
                Map.of("anchor", ChineseDates.format(anchor), "date", ChineseDates.format(other)));
    }

    private Counted counted(Count count, String how) {
        return new Counted(said(count.target(), count.isProvisional(), how), count.target(), count.isProvisional());
    }

    private String said(LocalDate date, boolean provisional, String how) {
        return messages.say(
                "deadline.count.text",
                Map.of("date", ChineseDates.format(date), "provisional", provisional, "steps", how));
    }
}
