package cn.fuban.leave;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Works out the new times of an absence from what is said of the change: 改成周三到周五, 提前一天回, 推迟两天, 延到下周一. */
record Moves(Durations durations) {
    private static final Pattern WHOLE = Pattern.compile("推迟|往后|延后|提前|改期|挪|改到|改成|改为|改在|换到|换成|调到|调整|变更|改");
    private static final Pattern BACK = Pattern.compile("回|返|到家|少请|多请|少休|多休|续|延长|再加|多待|多呆|多留");
    private static final Pattern AWAY = Pattern.compile("走|出发|动身|启程|开始|起$");
    private static final Pattern BARE_WEEKDAY = Pattern.compile("(周|星期|礼拜)?[一二三四五六日天1-7](上午|下午|早上|晚上|中午|一早)?");
    private static final Pattern BARE_DAY = Pattern.compile("\\d{1,2}[号日]?(上午|下午|早上|晚上|中午|一早)?");

    /**
     * The absence with the new values; its times lean on those that it had.
     *
     * @param before with both edges
     * @param text the sentence, which tells whether a length is kept
     */
    Absence applied(Absence before, SaidLeave said, String text, LocalDate today) {
        Absence wanted = before.with(said.absence()).withDays(said.absence().days());
        Edge from = before.start();
        Edge until = before.end();
        if (from == null || until == null) return wanted;
        Double delta = said.timing().deltaDays();
        if (delta != null) return shifted(wanted, from, until, delta, text);
        Double days = said.absence().days();
        Edge start = near(said.absence().start(), said.words("start"), from.date(), today);
        if (start == null && said.absence().end() == null)
            return days == null ? wanted : wanted.withTimes(from, lasting(from, days, before.kind()));
        Edge end = said.absence().end();
        if (end == null && start != null) return wanted.withTimes(start, kept(start, from, until, text));
        if (start == null)
            return wanted.withTimes(from, behind(near(end, said.words("end"), until.date(), today), from));
        long by = ChronoUnit.DAYS.between(read(said), start.date());
        return wanted.withTimes(
                start,
                isBare(said.words("end")) && end != null ? end.on(end.date().plusDays(by)) : end);
    }

    private static LocalDate read(SaidLeave said) {
        return Optional.ofNullable(said.absence().start()).orElseThrow().date();
    }

    /** 延长 n 天 moves the end, 推迟 n 天 both. */
    private Absence shifted(Absence wanted, Edge from, Edge until, double delta, String text) {
        boolean onlyEnd = BACK.matcher(text).find();
        boolean onlyStart = !onlyEnd && AWAY.matcher(text).find();
        boolean both = !onlyEnd && !onlyStart && WHOLE.matcher(text).find();
        Edge start = both || onlyStart ? from.on(moved(from.date(), delta, wanted.kind())) : from;
        Edge end = onlyStart ? until : until.on(moved(until.date(), delta, wanted.kind()));
        return wanted.withTimes(start, end);
    }

    private LocalDate moved(LocalDate date, double days, @Nullable LeaveKind kind) {
        int whole = (int) Math.ceil(Math.abs(days));
        if (days < 0) return date.minusDays(whole);
        boolean workdays = kind != null && kind.countsWorkdays();
        return workdays ? durations.calendar().workdaysAfter(date, whole).target() : date.plusDays(whole);
    }

    private Edge lasting(Edge start, double days, @Nullable LeaveKind kind) {
        return durations.last(start, days, kind != null && kind.countsWorkdays());
    }

    /** Another day for the whole keeps its length; another day for leaving keeps the return, unless that is over then. */
    private static Edge kept(Edge start, Edge from, Edge until, String text) {
        boolean leaves = AWAY.matcher(text).find() && !text.contains("推迟") && !text.contains("提前");
        boolean whole = WHOLE.matcher(text).find() && !leaves;
        if (!whole && !until.date().isBefore(start.date())) return until;
        Edge same = until.on(start.date().plusDays(ChronoUnit.DAYS.between(from.date(), until.date())));
        boolean oneHalf = start.part() != Edge.Part.DAY && same.date().equals(start.date());
        return oneHalf ? start : same;
    }

    /** An end that would lie before the beginning is looked for in the weeks behind it. */
    private static @Nullable Edge behind(@Nullable Edge end, Edge start) {
        Edge later = end;
        while (later != null && later.date().isBefore(start.date()))
            later = later.on(later.date().plusWeeks(1));
        return later;
    }

    /** A weekday of no particular week, and a day of no particular month, is the one near what was said before. */
    private static @Nullable Edge near(@Nullable Edge edge, String words, LocalDate before, LocalDate today) {
        if (edge == null) return null;
        LocalDate near = edge.date();
        if (BARE_WEEKDAY.matcher(words).matches()) {
            DayOfWeek day = near.getDayOfWeek();
            near = before.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .with(TemporalAdjusters.nextOrSame(day));
        } else if (BARE_DAY.matcher(words).matches() && near.getDayOfMonth() <= before.lengthOfMonth()) {
            near = before.withDayOfMonth(near.getDayOfMonth());
        }
        return near.isBefore(today) ? edge : edge.on(near);
    }

    private static boolean isBare(String words) {
        return BARE_WEEKDAY.matcher(words).matches() || BARE_DAY.matcher(words).matches();
    }
}
