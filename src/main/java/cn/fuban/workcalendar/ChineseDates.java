package cn.fuban.workcalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Dates as staff read them: never without the weekday. */
public final class ChineseDates {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final String WEEKDAYS = "一二三四五六日";

    private ChineseDates() {}

    /** Such as 12月9日 周三. */
    public static String format(LocalDate date) {
        return "%d月%d日 %s".formatted(date.getMonthValue(), date.getDayOfMonth(), weekday(date.getDayOfWeek()));
    }

    /** Such as 12月9日 周三, or 2027年1月4日 周一 when the year is not that of the reference. */
    public static String format(LocalDate date, LocalDate reference) {
        return date.getYear() == reference.getYear() ? format(date) : formatWithYear(date);
    }

    /** Such as 12月9日 周三 18:00. */
    public static String format(LocalDateTime time) {
        return format(time.toLocalDate()) + " " + TIME.format(time);
    }

    /** Such as 12月9日 周三 18:00, with the year when it is not that of the reference. */
    public static String format(LocalDateTime time, LocalDate reference) {
        return format(time.toLocalDate(), reference) + " " + TIME.format(time);
    }

    /** Such as 周三. */
    public static String weekday(DayOfWeek day) {
        return "周" + WEEKDAYS.charAt(day.getValue() - 1);
    }

    private static String formatWithYear(LocalDate date) {
        return date.getYear() + "年" + format(date);
    }
}
