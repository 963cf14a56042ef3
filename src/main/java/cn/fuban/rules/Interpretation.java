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
 * @param paragraph the number of the 款 that it is about; 0 for the whole article
 * @param text in the office's words
 * @param on the day on which it was recorded
 * @param by the staff id of whoever recorded it
 */
record Interpretation(int number, String article, int paragraph, String text, LocalDate on, String by, State state) {
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

    /** The paragraph as it is cited; none for the whole article. */
    List<Integer> paragraphs() {
        return paragraph == 0 ? List.of() : List.of(paragraph);
    }

    Interpretation with(State other) {
        return new Interpretation(number, article, paragraph, text, on, by, other);
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

    /** Whether an answer that quotes these paragraphs of the article carries it; no paragraphs are the whole article. */
    boolean isAbout(ArticleId cited, List<Integer> paragraphs) {
        return article.equals(cited.toString())
                && (paragraph == 0 || paragraphs.isEmpty() || paragraphs.contains(paragraph));
    }

    /** The newest for the first of these that has one. */
    static Optional<Interpretation> of(Map<ArticleId, List<Integer>> cited, Records records) {
        List<Interpretation> all = allInForce(records);
        return cited.entrySet().stream()
                .flatMap(place -> all.stream()
                        .filter(one -> one.isAbout(place.getKey(), place.getValue()))
                        .reduce((older, newer) -> newer)
                        .stream())
                .findFirst();
    }
}
