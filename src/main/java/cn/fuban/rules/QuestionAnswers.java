package cn.fuban.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers what is asked in words: from one article, from several, or by saying that the rules are silent. */
final class QuestionAnswers {
    /** From this probability on the rules are taken not to say what is asked. */
    private static final double TOO_DOUBTFUL = 0.5;
    /** How far behind an answer of several articles may be when two things are set against each other. */
    private static final double NEAR_IN_CONTRAST = 3;
    /** How far behind it may be when the message has several parts. */
    private static final double NEAR_IN_PARTS = 1;
    /** From this probability on a part of a message is taken to be about another article. */
    private static final double CLEAR_PART = 0.6;

    private static final int MOST_PARTS = 2;

    private final Finder finder;
    private final Doubt doubt;
    private final Composer composer;
    private final Alike alike;

    QuestionAnswers(Finder finder, Doubt doubt, Composer composer, Alike alike) {
        this.finder = finder;
        this.doubt = doubt;
        this.composer = composer;
        this.alike = alike;
    }

    /**
     * What the books say.
     *
     * @param parts of the message, more than one when it asks for several things
     */
    Finding answer(Matches matches, List<String> parts) {
        Match best = preferred(matches, parts.size());
        if (doubt.about(matches) >= TOO_DOUBTFUL) {
            return unsaid(matches, best);
        }
        List<Finding.Answered> more = best.candidate() instanceof Candidate.Of of && parts.size() > 1
                ? more(matches, of.article().id(), parts)
                : List.of();
        Finding.Answered answered = answered(matches, best);
        for (Finding.Answered other : more) {
            answered = answered.and(other);
        }
        return answered;
    }

    /** The best candidate, or an answer of several articles that is near it where the message asks for more than one. */
    private static Match preferred(Matches matches, int parts) {
        Match best = matches.best();
        boolean contrast = Features.CONTRAST.matcher(matches.question()).find();
        double near = contrast ? NEAR_IN_CONTRAST : parts > 1 ? NEAR_IN_PARTS : 0;
        return matches.ranked().stream()
                .filter(match -> match.candidate() instanceof Candidate.Together
                        && match.score() >= best.score() - near
                        && quotes(match, best))
                .findFirst()
                .orElse(best);
    }

    private static boolean quotes(Match together, Match best) {
        return best.candidate().passages().stream()
                .map(Passage::article)
                .anyMatch(article -> together.candidate().passages().stream()
                        .anyMatch(passage -> passage.article().equals(article)));
    }

    /** What other articles say to single parts of the message. */
    private List<Finding.Answered> more(Matches whole, ArticleId main, List<String> parts) {
        Map<Integer, Finding.Answered> more = new LinkedHashMap<>();
        for (String part : parts) {
            Matches merged = Merged.of(part, finder.find(part), whole, match -> 0);
            Match best = merged.ranked().get(0);
            boolean other = best.candidate() instanceof Candidate.Of of
                    && !of.article().id().equals(main);
            if (other && merged.share(best) >= CLEAR_PART && more.size() < MOST_PARTS) {
                more.computeIfAbsent(best.index(), index -> answered(merged, best));
            }
        }
        return List.copyOf(more.values());
    }

    /** What one candidate says to the question. */
    Finding.Answered answered(Matches matches, Match match) {
        List<Quote> quotes = composer.quotes(matches, match);
        if (match.candidate() instanceof Candidate.Together together) {
            return new Finding.Answered(
                    Optional.of(new Point(
                            Point.Kind.TOGETHER, together.composition().point())),
                    quotes,
                    List.of());
        }
        Passage governing = composer.governing(matches, match);
        List<ArticleId> same = alike.to(governing).stream().toList();
        return new Finding.Answered(Point.of(matches.question(), governing), quotes, same);
    }

    private Finding unsaid(Matches matches, Match best) {
        Optional<Silence> silence = matches.silence()
                .filter(match -> match.score() > best.score() - 1)
                .map(match -> ((Candidate.Silent) match.candidate()).silence());
        if (silence.isPresent()) {
            return new Finding.Unsaid(silence.get().note(), silence.get().nearest());
        }
        Optional<ArticleId> nearest = best.features().get(Feature.QUESTION_MEANING) > 0.75
                ? best.candidate().passages().stream().map(Passage::article).findFirst()
                : Optional.empty();
        return new Finding.Unsaid(Optional.empty(), nearest);
    }
}
