package cn.fuban.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a deadline ends for one anchor.
 *
 * @param anchor the day that was counted from
 * @param at the moment it ends: the close of office hours on its date (A4)
 */
public record DueDate(Definition definition, LocalDate anchor, Offset.Arrival arrival, Instant at) {
    /** The day on which it ends. */
    public LocalDate date() {
        return arrival.date();
    }

    /** Whether it rests on a year without an arrangement, so that it must be shown as 暂按. */
    public boolean provisional() {
        return arrival.provisional();
    }
}
