package cn.fuban.workcalendar;

import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import com.tyme.solar.SolarTerm;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.TreeMap;

/** The statutory days off of a year by the State Council's decree: 11 days up to 2024, 13 from 2025. */
final class ProperDays {
    private static final int QINGMING = 7;
    private static final int FIRST_YEAR = 2008;
    private static final int LAST_YEAR = 2999;

    private ProperDays() {}

    /** The proper days of a year with their names, in order; none for years that nobody means. */
    static Map<LocalDate, String> in(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Map.of();
        }
        Map<LocalDate, String> days = new TreeMap<>();
        put(days, LocalDate.of(year, Month.JANUARY, 1), "元旦");
        LocalDate newYear = lunar(year, 1, 1);
        for (int day = year < 2025 ? 0 : -1; day <= 2; day++) {
            put(days, newYear.plusDays(day), "春节");
        }
        put(days, date(SolarTerm.fromIndex(year, QINGMING).getSolarDay()), "清明节");
        put(days, LocalDate.of(year, Month.MAY, 1), "劳动节");
        if (year >= 2025) {
            put(days, LocalDate.of(year, Month.MAY, 2), "劳动节");
        }
        put(days, lunar(year, 5, 5), "端午节");
        put(days, lunar(year, 8, 15), "中秋节");
        for (int day = 1; day <= 3; day++) {
            put(days, LocalDate.of(year, Month.OCTOBER, day), "国庆节");
        }
        return days;
    }

    /** Two holidays may fall on one day, as mid-autumn and the national day did in 2020. */
    private static void put(Map<LocalDate, String> days, LocalDate date, String name) {
        days.merge(date, name, (first, second) -> first + "、" + second);
    }

    private static LocalDate lunar(int year, int month, int day) {
        return date(LunarDay.fromYmd(year, month, day).getSolarDay());
    }

    private static LocalDate date(SolarDay day) {
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
    }
}
