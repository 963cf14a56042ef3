package cn.fuban.deadline;

import cn.fuban.config.Messages;
import cn.fuban.workcalendar.ChineseDates;
import cn.fuban.workcalendar.Count;
import cn.fuban.workcalendar.Day;
import cn.fuban.workcalendar.Holiday;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The answers to requests to count, with their steps. */
final class CountWords {
    private static final Pattern WITH_THE_ANCHOR = Pattern.compile("(含|包括|算上|连|加上)\\S{0,12}当[天日]|当[天日](也|要)?算");
    private static final Pattern PERHAPS_WITH_IT = Pattern.compile("起|开始");
    private static final Pattern YES_OR_NO = Pattern.compile("是不是|是否|算不算|吗|上不上|放不放|休不休|要不要|用不用|不$|没有?$");
    private static final Pattern OFF = Pattern.compile("放假|休息|放不放|休不休|休假|不上班");
    private static final int NEAR = 25;

    private final WorkCalendar calendar;
    private final Arithmetic arithmetic;
    private final Messages messages;
    private final LocalDate today;

    CountWords(WorkCalendar calendar, Arithmetic arithmetic, Messages messages, LocalDate today) {
        this.calendar = calendar;
        this.arithmetic = arithmetic;
        this.messages = messages;
        this.today = today;
    }

    /**
     * An answer.
     *
     * @param dates the one that was asked for first
     * @param provisional whether it rests on a year without an arrangement
     */
    record Counted(String text, List<LocalDate> dates, boolean provisional) {}

    /** The n-th working day; the anchor counts only when the words say so, and is mentioned when they may. */
    Counted workdays(LocalDate anchor, int steps, String text) {
        boolean countable = steps > 0 && calendar.isWorkday(anchor);
        if (countable && WITH_THE_ANCHOR.matcher(text).find()) return included(anchor, steps);
        Count count = steps < 0 ? calendar.workdaysBefore(anchor, -steps) : calendar.workdaysAfter(anchor, steps);
        boolean perhaps = countable && PERHAPS_WITH_IT.matcher(text).find();
        return counted(count, perhaps ? arithmetic.of(count) + including(anchor, steps) : arithmetic.of(count));
    }

    /** So many days, weeks, months or years from a day: where that is, and what sort of day it is. */
    Counted day(LocalDate anchor, Offset offset) {
        LocalDate date = offset.from(anchor, calendar).date();
        return day(date, "", arithmetic.of(anchor, offset));
    }

    /** The same for a day that is called the n-th working day, with the days that were counted. */
    Counted nth(LocalDate date, String words) {
        return new Ordinal(calendar)
                .count(date, words)
                .map(count -> counted(count, arithmetic.of(count)))
                .orElseGet(() -> day(date, "", ""));
    }

    /** A day with its weekday, whether it is worked, and the next working day when it is not; yes or no first when asked. */
    Counted kind(LocalDate date, String text) {
        if (!YES_OR_NO.matcher(text).find()) return day(date, "", "");
        boolean asksForOff = OFF.matcher(text).find();
        return day(
                date,
                messages.say(calendar.isWorkday(date) == asksForOff ? "deadline.count.no" : "deadline.count.yes"),
                "");
    }

    private Counted day(LocalDate date, String first, String steps) {
        Day day = calendar.day(date);
        String text = messages.say(
                day.isWorkday() ? "deadline.count.works" : "deadline.count.off",
                Map.of(
                        "first", first,
                        "steps", steps,
                        "date", named(date),
                        "reason", day.reason(),
                        "next", named(calendar.nextWorkday(date))));
        return counted(text, List.of(date), Optional.of(day).filter(Day::provisional));
    }

    /** How many working days lie between two dates, both included. */
    Counted between(LocalDate from, LocalDate to) {
        return tally("deadline.count.between", from, to, calendar.between(from, to));
    }

    /** How many days there still are up to a date, which is included. */
    Counted until(LocalDate to) {
        return tally("deadline.count.until", today, to, calendar.between(today.plusDays(1), to));
    }

    /** A holiday from its first to its last day, and the days that are worked for it. */
    Counted holiday(String name, int year, boolean backAtWork) {
        Holiday block = calendar.holiday(name, year).orElseThrow();
        List<Day> worked = makeUpDays(
                        block.first().minusDays(NEAR), block.last().plusDays(NEAR))
                .stream()
                .filter(day -> day.name().contains(block.name()) || block.name().contains(day.name()))
                .toList();
        LocalDate after = calendar.nextWorkday(block.last());
        String text = messages.say(
                "deadline.count.holiday",
                Map.of(
                        "name", block.name(),
                        "year", String.valueOf(block.first().getYear()),
                        "first", ChineseDates.format(block.first()),
                        "last", ChineseDates.format(block.last()),
                        "single", block.first().equals(block.last()),
                        "n", calendar.between(block.first(), block.last()).size(),
                        "worked", Stretches.plain(worked),
                        "after", ChineseDates.format(after)));
        Stream<LocalDate> off = Stream.of(block.first(), block.last());
        Stream<LocalDate> dates = backAtWork
                ? Stream.concat(Stream.of(after), off)
                : Stream.concat(off, Stream.concat(worked.stream().map(Day::date), Stream.of(after)));
        return counted(
                text,
                dates.distinct().toList(),
                Optional.of(calendar.day(block.first())).filter(Day::provisional));
    }

    /** The days to come that are worked in exchange for days off. */
    Counted makeUpDays() {
        List<Day> days = makeUpDays(today, today.plusYears(1));
        String text = messages.say("deadline.count.makeups", Map.of("days", Stretches.plain(days)));
        return new Counted(text, days.stream().map(Day::date).toList(), false);
    }

    private List<Day> makeUpDays(LocalDate from, LocalDate to) {
        return calendar.between(from, to).stream()
                .filter(day -> day.kind() == Day.Kind.MAKEUP)
                .toList();
    }

    private Counted included(LocalDate anchor, int steps) {
        Count count = calendar.workdaysAfter(anchor, steps - 1);
        String how = messages.say(
                "deadline.count.included",
                Map.of("anchor", named(anchor), "n", steps, "skipped", Stretches.of(count.skipped())));
        return counted(
                count, count.isProvisional() ? how + arithmetic.provisional(Arithmetic.unknownYear(count)) : how);
    }

    private Counted tally(String key, LocalDate from, LocalDate to, List<Day> days) {
        List<Day> off = days.stream().filter(day -> !day.isWorkday()).toList();
        String text = messages.say(
                key,
                Map.of(
                        "n", days.size() - off.size(),
                        "days", days.size(),
                        "from", named(from),
                        "to", named(to),
                        "skipped", Stretches.of(off)));
        return counted(text, List.of(to), days.stream().filter(Day::provisional).findFirst());
    }

    private String including(LocalDate anchor, int steps) {
        LocalDate other = calendar.workdaysAfter(anchor, steps - 1).target();
        return messages.say("deadline.count.including", Map.of("anchor", named(anchor), "date", named(other)));
    }

    private Counted counted(Count count, String how) {
        String text = messages.say(
                "deadline.count.text",
                Map.of("date", named(count.target()), "provisional", count.isProvisional(), "steps", how));
        return new Counted(text, List.of(count.target()), count.isProvisional());
    }

    private Counted counted(String text, List<LocalDate> dates, Optional<Day> unknown) {
        String marked = unknown.map(
                        day -> text + arithmetic.provisional(day.date().getYear()))
                .orElse(text);
        return new Counted(marked, dates, unknown.isPresent());
    }

    private String named(LocalDate date) {
        return ChineseDates.format(date, today);
    }
}
