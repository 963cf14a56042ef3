package cn.fuban.rules;

import java.util.Comparator;
import java.util.List;

/** Finds what a message asks for beside what answers it best: its other parts, or the other side of a contrast. */
final class Several {
    /** How far behind an answer of several articles may be when two things are set against each other. */
    private static final double NEAR_IN_CONTRAST = 6;
    /** How far behind it may be when the message has several parts. */
    private static final double NEAR_IN_PARTS = 2;
    /** From this probability on another article is shown. */
    private static final double SHOWN = 0.35;
    /** The same where two things are set against each other: both are then to be seen. */
    private static final double SHOWN_IN_CONTRAST = 0.06;

    private static final int MOST = 2;

    private final Companions companions;
    private final Row<Bond> weights;

    Several(Companions companions, Row<Bond> weights) {
        this.companions = companions;
        this.weights = weights;
    }

    /** The best candidate, or an answer of several articles that is near it where the message asks for more than one. */
    static Match best(Matches matches) {
        Match best = matches.best();
        String question = matches.question();
        double near = Companions.contrasts(question)
                ? NEAR_IN_CONTRAST
                : Parts.of(question).isEmpty() ? 0 : NEAR_IN_PARTS;
        return matches.ranked().stream()
                .filter(match -> match.candidate() instanceof Candidate.Together
                        && match.score() >= best.score() - near
                        && match.articles().stream().anyMatch(best.articles()::contains))
                .findFirst()
                .orElse(best);
    }

    /** What else is asked for, when the best candidate is one article; the likeliest first. */
    List<Companions.Companion> beside(Matches whole, Match best) {
        double shown = Companions.contrasts(whole.question()) ? SHOWN_IN_CONTRAST : SHOWN;
        return companions.of(whole, best).stream()
                .filter(companion -> probability(companion) >= shown)
                .sorted(Comparator.comparingDouble(this::probability).reversed())
                .limit(MOST)
                .toList();
    }

    private double probability(Companions.Companion companion) {
        return 1 / (1 + Math.exp(-companion.bonds().times(weights)));
    }
}
