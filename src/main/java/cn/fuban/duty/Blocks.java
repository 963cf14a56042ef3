package cn.fuban.duty;

import cn.fuban.workcalendar.Day;
import cn.fuban.workcalendar.Holiday;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the holidays in the working calendar. */
final class Blocks {
    private static final int LONGEST_WAIT = 400;

    private final WorkCalendar calendar;

    Blocks(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** The holiday to which this day belongs; none for plain weekends and working days. */
    Optional<Block> around(LocalDate day) {
        return calendar.holidayAround(day).or(() -> beside(day)).map(this::block);
    }

    /** The first holiday that ends on this day or later. */
    Block next(LocalDate from) {
        return from.datesUntil(from.plusDays(LONGEST_WAIT))
                .flatMap(day -> around(day).stream())
                .findFirst()
                .orElseThrow();
    }

    WorkCalendar calendar() {
        return calendar;
    }

    /** As long as a year has no arrangement, a weekend beside a day off by decree is taken to belong to it. */
    private Optional<Holiday> beside(LocalDate day) {
        if (!isFree(day) || !calendar.day(day).provisional()) return Optional.empty();
        LocalDate before = day;
        while (isFree(before)) before = before.minusDays(1);
        LocalDate after = day;
        while (isFree(after)) after = after.plusDays(1);
        return before.datesUntil(after)
                .flatMap(near -> calendar.holidayAround(near).stream())
                .findFirst();
    }

    private Block block(Holiday holiday) {
        LocalDate first = holiday.first();
        LocalDate last = holiday.last();
        if (holiday.provisional()) {
            while (isFree(first.minusDays(1))) first = first.minusDays(1);
            while (isFree(last.plusDays(1))) last = last.plusDays(1);
        }
        List<LocalDate> days = first.datesUntil(last.plusDays(1)).toList();
        return new Block(
                holiday.name(),
                days,
                days.stream().filter(calendar::isStatutory).collect(Collectors.toUnmodifiableSet()),
                holiday.provisional());
    }

    private boolean isFree(LocalDate day) {
        Day.Kind kind = calendar.day(day).kind();
        return kind == Day.Kind.WEEKEND || kind == Day.Kind.HOLIDAY;
    }
}
