package cn.fuban.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The days off of one holiday, in a row.
 *
 * @param name such as 国庆节
 * @param required the days off by decree: for these the rules require a leader on duty; for the rest it is suggested (B8)
 * @param provisional whether the year has no arrangement yet
 */
record Block(String name, List<LocalDate> days, Set<LocalDate> required, boolean provisional) {
    Block {
        days = List.copyOf(days);
        required = Set.copyOf(required);
    }

    LocalDate first() {
        return days.get(0);
    }

    LocalDate last() {
        return days.get(days.size() - 1);
    }

    boolean holds(LocalDate day) {
        return days.contains(day);
    }

    /** What its reminders and dialogues call it by. */
    String key() {
        return first().toString();
    }
}
