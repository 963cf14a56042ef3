package cn.fuban.workcalendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The counting of working days from an anchor, which itself is not counted (after article 201 of the Civil Code).
 *
 * @param anchor where the counting started
 * @param target the date arrived at; the anchor itself when nothing was counted
 * @param days every day after the anchor up to the target, in the order walked
 */
public record Count(LocalDate anchor, LocalDate target, List<Day> days) {

    /** The days that were counted; the last one is the target. */
    public List<Day> counted() {
        return days.stream().filter(Day::isWorkday).toList();
    }

    /** The days that were passed over, each with its reason. */
    public List<Day> skipped() {
        return days.stream().filter(day -> !day.isWorkday()).toList();
    }

    /** Whether a day of a year without an arrangement was touched: show the date as 暂按. */
    public boolean isProvisional() {
        return days.stream().anyMatch(Day::provisional);
    }
}
