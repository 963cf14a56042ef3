package cn.fuban.standing;

import cn.fuban.store.RecordType;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry of a register.
 *
 * @param duty the id of the duty
 * @param owner the key of whoever owes it
 * @param day on which it was done
 * @param part which of the duty's parts; empty when it has none
 * @param what as it was said
 * @param by the staff id of whoever reported it
 */
record Deed(String duty, String owner, LocalDate day, String part, String what, String by, Instant at) {
    static final RecordType<Deed> TYPE = new RecordType<>("standing-deeds", Deed.class);
}
