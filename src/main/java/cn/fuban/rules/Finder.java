package cn.fuban.rules;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Ranks everything that a question may be about. */
final class Finder {
    private final Index index;
    private final Function<String, Evidence> comparing;
    private final Features features;
    private final Row<Feature> weights;

    Finder(Index index, Row<Feature> weights) {
        this(index, weights, index::compare);
    }

    /** @param comparing compares a question with the index */
    Finder(Index index, Row<Feature> weights, Function<String, Evidence> comparing) {
        this.index = index;
        this.comparing = comparing;
        this.features = new Features(index.corpus());
        this.weights = weights;
    }

    Index index() {
        return index;
    }

    /** @param question in plain form */
    Matches find(String question) {
        return find(question, comparing.apply(question));
    }

    /** @param evidence of the comparison of the question with the index */
    Matches find(String question, Evidence evidence) {
        List<Row<Feature>> rows = features.of(question, evidence);
        List<Candidate> candidates = index.corpus().candidates();
        List<Match> ranked = IntStream.range(0, rows.size())
                .mapToObj(i -> new Match(i, candidates.get(i), rows.get(i).times(weights), rows.get(i)))
                .sorted(Comparator.comparingDouble(Match::score).reversed())
                .toList();
        return new Matches(question, question, ranked, evidence);
    }
}
