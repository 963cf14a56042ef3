package cn.fuban.rules;

import java.util.List;
import java.util.Optional;

/**
 * All candidates for one question, the likeliest first.
 *
 * @param question in plain form
 * @param said the question with what it leans on
 */
record Matches(String question, String said, List<Match> ranked, Evidence evidence) {

    /** The best that says something. */
    Match best() {
        return ranked.stream().filter(match -> !match.silent()).findFirst().orElseThrow();
    }

    /** The likeliest thing that the rules do not say. */
    Optional<Match> silence() {
        return ranked.stream().filter(Match::silent).findFirst();
    }

    /** The match of the candidate at that position of the corpus. */
    Match of(int candidate) {
        return ranked.stream()
                .filter(match -> match.index() == candidate)
                .findFirst()
                .orElseThrow();
    }

    /** The probability of a candidate among all. */
    double share(Match match) {
        double top = ranked.get(0).score();
        double sum = ranked.stream().mapToDouble(m -> Math.exp(m.score() - top)).sum();
        return Math.exp(match.score() - top) / sum;
    }
}
