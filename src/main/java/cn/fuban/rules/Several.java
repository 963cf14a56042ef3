package cn.fuban.rules;

import java.util.Comparator;
import java.util.List;

/** Finds what a message asks for beside what answers it best: its other parts, or the other side of a contrast. */
final class Several {
    /** How far behind an answer of several articles may be when two things are set against each other. */
    private static final double NEAR_IN_CONTRAST = 6;
    /** How far behind it may be when the message has several parts. */
    private static final double NEAR_IN_PARTS = 2;
    /** How far behind it may be when its articles are the likeliest ones, each by itself nearly as likely as the other. */
    private static final double NEAR_BY_ITS_ARTICLES = 7;

    private static final double NEARLY_AS_LIKELY = 2.5;
    /** From this likeness to one of its own questions on. */
    private static final double ASKED_SO = 0.45;
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
                        && match.score() >= best.score() - Math.max(near, nearByArticles(matches, match))
                        && match.articles().stream().anyMatch(best.articles()::contains))
                .findFirst()
                .orElse(best);
    }

    /** One article alone would be half an answer where the two likeliest belong together and the better one governs. */
    private static double nearByArticles(Matches matches, Match together) {
        List<Match> likeliest = matches.ranked().stream()
                .filter(match -> match.candidate() instanceof Candidate.Of)
                .limit(2)
                .toList();
        boolean both = Parts.of(matches.question()).isEmpty()
                && together.features().get(Feature.QUESTION_MEANING) >= ASKED_SO
                && together.articles().get(0).equals(matches.best().articles().get(0))
                && likeliest.stream().allMatch(match -> together.articles().containsAll(match.articles()))
                && likeliest.size() == 2
                && likeliest.get(0).score() - likeliest.get(1).score() < NEARLY_AS_LIKELY;
        return both ? NEAR_BY_ITS_ARTICLES : 0;
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
