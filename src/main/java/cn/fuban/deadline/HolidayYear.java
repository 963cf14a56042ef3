package cn.fuban.deadline;

import cn.fuban.store.RecordType;
import java.time.Instant;

/**
 * A year's arrangement that was added in the chat.
 *
 * @param text of the notice, from which everything else follows
 * @param by the staff id of whoever confirmed it
 */
record HolidayYear(int year, String text, String by, Instant at) {
    static final RecordType<HolidayYear> TYPE = new RecordType<>("holiday-years", HolidayYear.class);
}
