package cn.fuban.rules;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Puts the candidates for two readings of a message together. */
final class Merged {
    private Merged() {}

    /**
     * The candidates of both by the mean of their scores.
     *
     * @param whole whose features and evidence are kept
     * @param more what a candidate gains beyond the mean
     */
    static Matches of(String question, Matches whole, Matches part, ToDoubleFunction<Match> more) {
        double[] scores = new double[whole.ranked().size()];
        part.ranked().forEach(match -> scores[match.index()] = match.score());
        List<Match> ranked = whole.ranked().stream()
                .map(match -> match.scored((match.score() + scores[match.index()]) / 2 + more.applyAsDouble(match)))
                .sorted(Comparator.comparingDouble(Match::score).reversed())
                .toList();
        return new Matches(question, whole.said(), ranked, whole.evidence().mean(part.evidence()));
    }
}
