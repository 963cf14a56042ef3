package cn.fuban.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * Every edition of the rule books.
 *
 * @param editions by the day from which they are in force, the oldest first; at least one
 */
record RuleBooks(List<Edition> editions) {

    /** The edition in force on a day; the first one for the time before it. */
    Edition on(LocalDate day) {
        return editions.stream()
                .filter(edition -> !edition.effective().isAfter(day))
                .reduce((older, newer) -> newer)
                .orElse(editions.get(0));
    }
}
