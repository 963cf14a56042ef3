package cn.fuban.rules;

import java.util.List;
import java.util.Optional;

/** Answers what is asked in words: from one article, from several, or by saying that the rules are silent. */
final class QuestionAnswers {
    /** From this probability on the rules are taken not to say what is asked. */
    private static final double TOO_DOUBTFUL = 0.28;
    /**
     * The same for a question that leans on the one before: what was answered before speaks for it, unless something that
     * the rules do not say is closer.
     */
    private static final double TOO_DOUBTFUL_LEANING = 0.5;
    /** Up to this probability the closest words are quoted all the same. */
    private static final double PERHAPS = 0.9;
    /** How many characters of them. */
    private static final int CLOSEST = 180;
    /** From this likeness on an article is worth showing although it does not answer. */
    private static final double WORTH_SHOWING = 0.55;

    private final Several several;
    private final Doubt doubt;
    private final Composer composer;
    private final Alike alike;

    QuestionAnswers(Several several, Doubt doubt, Composer composer, Alike alike) {
        this.several = several;
        this.doubt = doubt;
        this.composer = composer;
        this.alike = alike;
    }

    /**
     * What the books say.
     *
     * @param leaning whether the question leans on the one before
     */
    Finding answer(Matches matches, boolean leaning) {
        Match best = Several.best(matches);
        double doubtful = doubt.about(matches);
        boolean carried = leaning && !matches.ranked().get(0).silent();
        if (doubtful >= (carried ? TOO_DOUBTFUL_LEANING : TOO_DOUBTFUL)) {
            return doubtful < PERHAPS ? perhaps(matches, best) : unsaid(matches, best);
        }
        return several(matches, best);
    }

    /** What a candidate says, and what else the message asks for. */
    Finding.Answered several(Matches matches, Match best) {
        List<Companions.Companion> more =
                best.candidate() instanceof Candidate.Of ? several.beside(matches, best) : List.of();
        int room = Composer.LONG / (1 + more.size());
        Finding.Answered answered = answered(matches, best, room);
        for (Companions.Companion other : more) {
            answered = answered.and(answered(other.matches(), other.match(), room));
        }
        return answered;
    }

    /** What one candidate says to the question. */
    Finding.Answered answered(Matches matches, Match match) {
        return answered(matches, match, Composer.LONG);
    }

    private Finding.Answered answered(Matches matches, Match match, int room) {
        List<Quote> quotes = composer.quotes(matches, match, room);
        if (match.candidate() instanceof Candidate.Together together) {
            return new Finding.Answered(
                    Optional.of(new Point(
                            Point.Kind.TOGETHER, together.composition().point())),
                    quotes,
                    List.of(),
                    together.composition().reading());
        }
        Passage governing = composer.governing(matches, match);
        List<ArticleId> same = alike.to(governing).stream().toList();
        return new Finding.Answered(Point.of(matches.question(), governing), quotes, same);
    }

    private Finding perhaps(Matches matches, Match best) {
        return new Finding.Unsaid(Optional.empty(), Optional.empty(), composer.quotes(matches, best, CLOSEST));
    }

    private Finding unsaid(Matches matches, Match best) {
        Optional<Silence> silence = matches.silence()
                .filter(match -> match.score() > best.score() - 1)
                .map(match -> ((Candidate.Silent) match.candidate()).silence());
        if (silence.isPresent()) {
            return new Finding.Unsaid(silence.get().note(), silence.get().nearest(), List.of());
        }
        Optional<ArticleId> nearest = best.features().get(Feature.QUESTION_MEANING) > WORTH_SHOWING
                ? best.candidate().passages().stream().map(Passage::article).findFirst()
                : Optional.empty();
        return new Finding.Unsaid(Optional.empty(), nearest, List.of());
    }
}
