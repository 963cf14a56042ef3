package cn.fuban.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

    /** Whether an edition was already in force. */
    boolean reachBackTo(LocalDate day) {
        return !editions.get(0).effective().isAfter(day);
    }

    Edition newest() {
        return editions.get(editions.size() - 1);
    }

    /** An article of the newest edition. */
    Optional<Article> article(ArticleId id) {
        return newest().article(id);
    }
}
