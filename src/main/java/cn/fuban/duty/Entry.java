package cn.fuban.duty;

import cn.fuban.directory.Person;
import java.time.LocalDate;
import java.util.List;

/**
 * One part of what a roster says, in the order said: days, or somebody.
 *
 * @param words as written
 * @param days empty for somebody
 * @param people all who could be meant; empty for days, and for a name that nobody has
 */
record Entry(int start, String words, List<LocalDate> days, List<Person> people) {
    boolean isDays() {
        return !days.isEmpty();
    }
}
