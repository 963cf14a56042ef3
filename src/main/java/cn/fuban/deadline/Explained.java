package cn.fuban.deadline;

import cn.fuban.language.Anchor;
import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is only said of a date: its weekday, or that it is worked. */
final class Explained {
    private static final Pattern WEEKDAY = Pattern.compile("^(周|星期|礼拜)[一二三四五六日天1-7]$");
    private static final Pattern DATE = Pattern.compile("[号日]|\\d[./-]\\d");
    private static final Pattern NAMED_WEEKDAY = Pattern.compile("^\\d{1,2}[号日],?\\(?(周|星期|礼拜)([一二三四五六日天])");
    private static final Pattern WORKED = Pattern.compile("^[,，(（]?(周.|星期.)?(也|都|要|还|仍)?(上班|补班)");
    private static final Pattern JUST_NOW = Pattern.compile("刚才?|散会了");
    private static final String WEEKDAYS = "一二三四五六日";
    private static final Pattern NEAR_TODAY = Pattern.compile("今[天日儿]|明[天日]|昨[天日]");
    private static final int NEAR = 8;

    private Explained() {}

    /**
     * Without the weekdays behind a date that falls on the same one, and without the days of which it is only said that
     * they are worked, where another day is named.
     */
    static Utterance without(Utterance said) {
        List<TimeExpression> days = said.times().stream()
                .filter(time ->
                        said.times().stream().noneMatch(date -> explains(time, date) || isSaidAgain(time, date)))
                .map(time -> onWeekday(time, said.now().toLocalDate()))
                .toList();
        List<TimeExpression> meant =
                days.stream().filter(time -> !isAside(time, said)).toList();
        boolean left = meant.stream().anyMatch(Explained::isDated)
                || JUST_NOW.matcher(said.text()).find();
        List<TimeExpression> times = left ? meant : days;
        return times.equals(said.times()) ? said : with(said, times);
    }

    private static boolean isDated(TimeExpression time) {
        return time instanceof TimeExpression.Day
                || (time instanceof TimeExpression.Count count && count.anchor() instanceof Anchor.On);
    }

    /** 9月29号周日上班的哦: not the day that is asked about. */
    private static boolean isAside(TimeExpression time, Utterance said) {
        return time instanceof TimeExpression.Day
                && WORKED.matcher(said.raw().substring(time.words().end())).find();
    }

    /** Of a date that is said with its weekday the month in which it falls on that one. */
    private static TimeExpression onWeekday(TimeExpression time, LocalDate today) {
        if (!(time instanceof TimeExpression.Day day)) return time;
        Matcher weekday = NAMED_WEEKDAY.matcher(day.words().text());
        if (!weekday.find()) return time;
        DayOfWeek named = DayOfWeek.of(WEEKDAYS.indexOf(weekday.group(2).replace('天', '日')) + 1);
        if (day.date().getDayOfWeek() == named) return time;
        return Stream.of(1, -1, 2, -2)
                .map(months -> day.date().plusMonths(months))
                .filter(date -> date.getDayOfMonth() == day.date().getDayOfMonth() && date.getDayOfWeek() == named)
                .min(Comparator.comparing(date -> Math.abs(ChronoUnit.DAYS.between(today, date))))
                .map(date -> (TimeExpression)
                        new TimeExpression.Day(day.words(), date, day.part(), day.clock(), day.others()))
                .orElse(time);
    }

    /** The same words with these times. */
    static Utterance with(Utterance said, List<TimeExpression> times) {
        return new Utterance(
                said.raw(),
                said.text(),
                said.outline(),
                said.now(),
                said.corrections(),
                times,
                said.numbers(),
                said.meetings(),
                said.places());
    }

    /** 今天收假第一天: the second says of the first which day it is. */
    private static boolean isSaidAgain(TimeExpression time, TimeExpression other) {
        return time instanceof TimeExpression.Day
                && other instanceof TimeExpression.Day
                && NEAR_TODAY.matcher(other.words().text()).matches()
                && time.words().start() == other.words().end();
    }

    private static boolean explains(TimeExpression time, TimeExpression other) {
        return time instanceof TimeExpression.Day weekday
                && other instanceof TimeExpression.Day date
                && WEEKDAY.matcher(weekday.words().text()).find()
                && DATE.matcher(date.words().text()).find()
                && date.date().getDayOfWeek() == weekday.date().getDayOfWeek()
                && weekday.words().start() >= date.words().end()
                && weekday.words().start() - date.words().end() <= NEAR;
    }
}
