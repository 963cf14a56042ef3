package cn.fuban.rules;

import cn.fuban.store.RecordType;
import cn.fuban.store.Records;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the office reads an article (解释口径, work:87, decision:35), recorded by chat.
 *
 * @param article its id
 * @param text in the office's words
 * @param on the day on which it was recorded
 * @param by the staff id of whoever recorded it
 */
record Interpretation(int number, String article, String text, LocalDate on, String by, State state) {
    static final RecordType<Interpretation> ALL = new RecordType<>("rules-interpretations", Interpretation.class);

    /** What has become of it. */
    enum State {
        PROPOSED,
        IN_FORCE,
        DROPPED,
        WITHDRAWN
    }

    /** What it is kept under. */
    String id() {
        return String.format("%04d", number);
    }

    Interpretation with(State other) {
        return new Interpretation(number, article, text, on, by, other);
    }

    boolean inForce() {
        return state == State.IN_FORCE;
    }

    static int nextNumber(Records records) {
        return records.all(ALL).size() + 1;
    }

    static Optional<Interpretation> find(Records records, int number) {
        return records.find(ALL, String.format("%04d", number));
    }

    static List<Interpretation> allInForce(Records records) {
        Map<String, Interpretation> all = records.all(ALL);
        return all.values().stream().filter(Interpretation::inForce).toList();
    }

    /** The newest for the first of these articles that has one. */
    static Optional<Interpretation> of(List<ArticleId> articles, Records records) {
        List<Interpretation> all = allInForce(records);
        return articles.stream()
                .flatMap(article -> all.stream()
                        .filter(one -> one.article().equals(article.toString()))
                        .reduce((older, newer) -> newer)
                        .stream())
                .findFirst();
    }
}
