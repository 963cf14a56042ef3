package cn.fuban.workcalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A date and why it is worked or not.
 *
 * @param date the date
 * @param kind what sort of day it is
 * @param name of the holiday that makes it so; empty for plain working days and weekends
 * @param provisional whether the year has no arrangement yet, so that this may still change
 */
public record Day(LocalDate date, Kind kind, String name, boolean provisional) {

    /** What sort of day it is. */
    public enum Kind {
        WORKDAY,
        WEEKEND,
        /** Off by the State Council's arrangement, weekends inside the block included. */
        HOLIDAY,
        /** A weekend day that is worked in exchange (调休上班). */
        MAKEUP,
        /** Off by a local decision. */
        LOCAL_OFF,
        /** Worked by a local decision. */
        LOCAL_WORK
    }

    static Day plain(LocalDate date, boolean provisional) {
        boolean weekend = isWeekend(date);
        return new Day(date, weekend ? Kind.WEEKEND : Kind.WORKDAY, "", provisional);
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /** Whether the office works on this day. */
    public boolean isWorkday() {
        return switch (kind) {
            case WORKDAY, MAKEUP, LOCAL_WORK -> true;
            case WEEKEND, HOLIDAY, LOCAL_OFF -> false;
        };
    }

    /** Why, as staff read it: 工作日, 周末, 国庆节放假, 调休上班, or the name of a local decision. */
    public String reason() {
        return switch (kind) {
            case WORKDAY -> "工作日";
            case WEEKEND -> "周末";
            case HOLIDAY -> name + "放假";
            case MAKEUP -> "调休上班";
            case LOCAL_OFF, LOCAL_WORK -> name;
        };
    }
}
