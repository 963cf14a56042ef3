package cn.fuban.duty;

import cn.fuban.store.RecordType;
import java.time.LocalDate;

/**
 * Who is on duty on one day.
 *
 * @param leader the staff id
 */
record Shift(LocalDate day, String leader) {
    /** By the day. */
    static final RecordType<Shift> TYPE = new RecordType<>("duty-shifts", Shift.class);
}
