package cn.fuban.rules;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;

/** Judges whether the best candidate holds what is asked, or the rules do not say it. */
final class Doubt {
    /** From this likeness on a question means what a question written for an article means. */
    private static final double AS_WRITTEN = 0.5;
    /** What speaks for an answer that does not hold the kind of thing that is asked for, or for another matter. */
    private static final List<Sign> LACKS = List.of(
            Sign.NO_SUCH_UNIT,
            Sign.NO_TIME,
            Sign.NO_NUMBER,
            Sign.NO_MONEY,
            Sign.NO_SCORE,
            Sign.NO_PERSON,
            Sign.NO_PENALTY,
            Sign.NO_REASON,
            Sign.STRANGER,
            Sign.CURRENT);

    private final Row<Sign> weights;
    private final Strangers strangers;
    private final Novelty novelty;

    Doubt(Row<Sign> weights, Strangers strangers, Novelty novelty) {
        this.weights = weights;
        this.strangers = strangers;
        this.novelty = novelty;
    }

    /** The probability that the rules do not say what is asked. */
    double about(Matches matches) {
        Row<Sign> signs = signs(matches);
        return isPlain(signs) ? 0 : 1 / (1 + Math.exp(-signs.times(weights)));
    }

    /**
     * Whether it is asked as somebody has asked it for the article already, in whatever words, and nothing of it is
     * missing there. Short questions have few words to be known by, so that one new among them must not count for much.
     */
    private static boolean isPlain(Row<Sign> signs) {
        return signs.get(Sign.QUESTION_MEANING) >= AS_WRITTEN
                && signs.get(Sign.AHEAD_OF_SILENCE) > 1
                && LACKS.stream().allMatch(sign -> signs.get(sign) == 0);
    }

    Row<Sign> signs(Matches matches) {
        Match best = matches.best();
        String question = matches.question();
        String text =
                Plain.of(best.candidate().passages().stream().map(Passage::text).collect(joining()));
        double silence = matches.silence().map(Match::score).orElse(best.score() - 10);
        double ahead = Math.max(-10, Math.min(10, best.score() - silence));
        Row<Sign> signs = new Row<>(Sign.class);
        signs.set(Sign.ALWAYS, 1);
        signs.set(Sign.AHEAD_OF_SILENCE, ahead);
        signs.set(Sign.SHARE, 1 / (1 + Math.exp(-ahead)));
        signs.set(Sign.QUESTION_MEANING, best.features().get(Feature.QUESTION_MEANING));
        signs.set(Sign.SENTENCE_MEANING, best.features().get(Feature.SENTENCE_MEANING));
        signs.set(Sign.SENTENCE_WORDING, best.features().get(Feature.SENTENCE_WORDING));
        signs.set(Sign.UNSPOKEN_SHARE, novelty.share(matches.said(), best.index()));
        signs.set(Sign.UNSPOKEN_WEIGHT, novelty.weight(matches.said(), best.index()));
        signs.set(Sign.UNHEARD, (double) Math.min(4, novelty.unheard(matches.said())));
        missing(signs, question, text);
        signs.set(Sign.STRANGER, Math.min(2, strangers.in(question, text)));
        signs.set(Sign.CURRENT, strangers.asksForNow(question) ? 1 : 0);
        return signs;
    }

    private static void missing(Row<Sign> signs, String question, String text) {
        Set<Asked> asked = Asked.in(question);
        boolean unit = TimeUnit.in(question).filter(u -> !u.givenBy(text)).isPresent();
        signs.set(Sign.NO_SUCH_UNIT, unit ? 1 : 0);
        signs.set(Sign.NO_TIME, lacks(asked, Asked.TIME, text));
        signs.set(Sign.NO_NUMBER, lacks(asked, Asked.NUMBER, text));
        signs.set(Sign.NO_MONEY, lacks(asked, Asked.MONEY, text));
        signs.set(Sign.NO_SCORE, lacks(asked, Asked.SCORE, text));
        signs.set(Sign.NO_PERSON, lacks(asked, Asked.WHO, text));
        signs.set(Sign.NO_PENALTY, lacks(asked, Asked.PENALTY, text));
        signs.set(Sign.NO_REASON, lacks(asked, Asked.REASON, text));
    }

    private static double lacks(Set<Asked> asked, Asked kind, String text) {
        return asked.contains(kind) && !kind.heldBy(text) ? 1 : 0;
    }
}
