package cn.fuban.language;

import cn.fuban.workcalendar.Count;
import cn.fuban.workcalendar.Holiday;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Which block of days off the name of a holiday means at a moment. */
@FunctionalInterface
interface HolidayMeaning {
    Optional<Holiday> at(Moment moment);

    /** A day in or at the block. */
    default DayMeaning day(Function<Holiday, LocalDate> day) {
        return moment -> at(moment).map(holiday -> Dated.of(day.apply(holiday)).provisional(holiday.provisional()));
    }

    /** A working day counted from the block. */
    default DayMeaning counted(BiFunction<Holiday, WorkCalendar, Count> count) {
        return moment -> at(moment).map(holiday -> {
            Count counted = count.apply(holiday, moment.calendar());
            return Dated.of(counted.target()).provisional(holiday.provisional() || counted.isProvisional());
        });
    }
}
