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

    private ProperDays() {}

    /** The proper days of a year with their names, in order. */
    static Map<LocalDate, String> in(int year) {
        Map<LocalDate, String> days = new TreeMap<>();
        days.put(LocalDate.of(year, Month.JANUARY, 1), "元旦");
        LocalDate newYear = lunar(year, 1, 1);
        for (int day = year < 2025 ? 0 : -1; day <= 2; day++) {
            days.put(newYear.plusDays(day), "春节");
        }
        days.put(date(SolarTerm.fromIndex(year, QINGMING).getSolarDay()), "清明节");
        days.put(LocalDate.of(year, Month.MAY, 1), "劳动节");
        if (year >= 2025) {
            days.put(LocalDate.of(year, Month.MAY, 2), "劳动节");
        }
        days.put(lunar(year, 5, 5), "端午节");
        days.put(lunar(year, 8, 15), "中秋节");
        for (int day = 1; day <= 3; day++) {
            days.put(LocalDate.of(year, Month.OCTOBER, day), "国庆节");
        }
        return days;
    }

    private static LocalDate lunar(int year, int month, int day) {
        return date(LunarDay.fromYmd(year, month, day).getSolarDay());
    }

    private static LocalDate date(SolarDay day) {
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
    }
}
