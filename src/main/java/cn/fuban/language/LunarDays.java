package cn.fuban.language;

import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import com.tyme.solar.SolarTerm;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** Days of the farmers' calendar, and its solar terms. */
final class LunarDays {
    private static final int SOON = 45;

    private LunarDays() {}

    /** A named day of the farmers' calendar, such as 元宵. */
    static DayMeaning named(MonthDay day) {
        return day(day.getMonthValue(), day.getDayOfMonth());
    }

    /** A day by its month and number, such as 腊月二十六. */
    static DayMeaning day(int month, int day) {
        return moment -> moment.lunar(year -> solar(year, month, day));
    }

    /** A day of 正月 named by its number alone, which is understood around the Spring Festival only. */
    static DayMeaning soonInFirstMonth(int day) {
        return moment -> day(1, day)
                .at(moment)
                .filter(dated -> !dated.date().isAfter(moment.spokenOf().plusDays(SOON)));
    }

    /** 除夕: the last day of the year, be it the 29th or the 30th. */
    static DayMeaning newYearsEve() {
        return moment -> moment.lunar(year -> solar(year + 1, 1, 1).map(newYear -> newYear.minusDays(1)));
    }

    /** The day of a solar term, counted from 冬至 as 0: 7 is 清明. */
    static DayMeaning solarTerm(int index) {
        return moment -> moment.lunar(
                year -> Optional.of(date(SolarTerm.fromIndex(year, index).getSolarDay())));
    }

    private static LocalDate date(SolarDay day) {
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
    }

    private static Optional<LocalDate> solar(int year, int month, int day) {
        try {
            return Optional.of(date(LunarDay.fromYmd(year, month, day).getSolarDay()));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a month of 29 days has no 30th
        }
    }
}
