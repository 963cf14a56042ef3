package cn.fuban.rules;

import java.util.List;

/**
 * A candidate and how much speaks for it.
 *
 * @param index its position in the corpus
 * @param score only to be compared with others of the same question
 */
record Match(int index, Candidate candidate, double score, Row<Feature> features) {
    Match scored(double other) {
        return new Match(index, candidate, other, features);
    }

    /** What it can be quoted from. */
    List<ArticleId> articles() {
        return candidate.passages().stream().map(Passage::article).distinct().toList();
    }

    boolean silent() {
        return candidate instanceof Candidate.Silent;
    }
}
