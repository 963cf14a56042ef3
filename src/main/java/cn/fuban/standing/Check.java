package cn.fuban.standing;

import java.time.MonthDay;

/**
 * A day of the year on which whoever owes a duty is reminded, unless there is enough by then.
 *
 * @param least that there should be by then; of a duty with parts, of this part
 * @param part one of the duty's parts; empty when it has none
 */
record Check(MonthDay on, int least, String part) {
    /** What its reminders call it by. */
    String key() {
        return "check-%02d-%02d".formatted(on.getMonthValue(), on.getDayOfMonth()) + (part.isEmpty() ? "" : "-" + part);
    }
}
