package cn.fuban.deadline;

import cn.fuban.workcalendar.Count;
import cn.fuban.workcalendar.Day;
import cn.fuban.workcalendar.Holiday;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a day was counted that is called by its number: 国庆后第3个工作日、下个月最后一个工作日. */
final class Ordinal {
    private static final Pattern BACK = Pattern.compile("前|倒数|最后|末");
    private static final Pattern OF_WEEK = Pattern.compile("周|星期|礼拜");
    private static final Pattern OF_MONTH = Pattern.compile("月");
    private static final int NEAR = 60;

    private final WorkCalendar calendar;

    Ordinal(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** From the day before or after the period or the holiday; empty when that is not a count of working days. */
    Optional<Count> count(LocalDate date, String words) {
        boolean back = BACK.matcher(words).find();
        if (!calendar.isWorkday(date)) return Optional.empty();
        return edge(date, words, back).map(anchor -> from(anchor, date, back));
    }

    private Count from(LocalDate anchor, LocalDate date, boolean back) {
        LocalDate first = back ? date : anchor.plusDays(1);
        LocalDate last = back ? anchor.minusDays(1) : date;
        int steps = (int)
                calendar.between(first, last).stream().filter(Day::isWorkday).count();
        return back ? calendar.workdaysBefore(anchor, steps) : calendar.workdaysAfter(anchor, steps);
    }

    /** The day that is not counted itself. */
    private Optional<LocalDate> edge(LocalDate date, String words, boolean back) {
        if (OF_MONTH.matcher(words).find())
            return Optional.of(
                    back
                            ? date.with(TemporalAdjusters.firstDayOfNextMonth())
                            : date.withDayOfMonth(1).minusDays(1));
        if (OF_WEEK.matcher(words).find())
            return Optional.of(date.with(
                    back ? TemporalAdjusters.next(DayOfWeek.MONDAY) : TemporalAdjusters.previous(DayOfWeek.SUNDAY)));
        return Stream.iterate(date, day -> day.plusDays(back ? 1 : -1))
                .limit(NEAR)
                .flatMap(day -> calendar.holidayAround(day).stream())
                .map(back ? Holiday::first : Holiday::last)
                .findFirst();
    }
}
