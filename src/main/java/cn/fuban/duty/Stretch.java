package cn.fuban.duty;

import java.time.LocalDate;
import java.util.List;

/**
 * Days in a row on which one leader is on duty, or nobody.
 *
 * @param leader the staff id; empty for nobody
 */
record Stretch(String leader, LocalDate first, LocalDate last) {
    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    List<LocalDate> days() {
        return first.datesUntil(last.plusDays(1)).toList();
    }
}
