package cn.fuban.rules;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges whether the best candidate holds what is asked, or the rules do not say it. */
final class Doubt {
    /** From this likeness on a question means what a question written for an article means. */
    private static final double AS_WRITTEN = 0.5;
    /** What speaks for an answer that does not hold the kind of thing that is asked for, or for another matter. */
    private static final List<Sign> LACKS = List.of(
            Sign.NO_SUCH_UNIT,
            Sign.NO_SUCH_UNIT_SHOWN,
            Sign.NO_TIME_SHOWN,
            Sign.NO_NUMBER_SHOWN,
            Sign.PLACE,
            Sign.NO_TIME,
            Sign.NO_NUMBER,
            Sign.NO_MONEY,
            Sign.NO_SCORE,
            Sign.NO_PERSON,
            Sign.NO_PENALTY,
            Sign.NO_REASON,
            Sign.STRANGER,
            Sign.CURRENT);

    /** The kinds of thing of which it is easily told whether a text holds one. */
    private static final List<Asked> TOLD = List.of(Asked.TIME, Asked.NUMBER, Asked.WHO, Asked.PENALTY);
    /** A time from which a day can be counted, for any meeting that is named. */
    private static final Pattern COUNTED = Pattern.compile("会[前后][0-9]+个?(?:工作)?日");

    private static final Pattern PLACE = Pattern.compile("在哪(?:里|儿|个会议室|栋|开|办|领|坐|看得到|下载)|在哪$|哪个会议室|几楼|地址|地点|哪里领|哪里下载");
    /** A question of fewer characters is very short. */
    private static final int FEW = 14;

    private final Row<Sign> weights;
    private final Strangers strangers;
    private final Novelty novelty;
    private final Composer composer;

    Doubt(Row<Sign> weights, Strangers strangers, Novelty novelty, Composer composer) {
        this.composer = composer;
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
        closeness(signs, matches, best);
        signs.set(Sign.UNSPOKEN_SHARE, novelty.share(matches.said(), best.index()));
        signs.set(Sign.UNSPOKEN_WEIGHT, novelty.weight(matches.said(), best.index()));
        signs.set(Sign.UNHEARD, (double) Math.min(4, novelty.unheard(matches.said())));
        signs.set(Sign.UNSPOKEN_IN_FEW, signs.get(Sign.UNSPOKEN_SHARE) * brevity(question));
        missing(signs, question, text);
        notShown(
                signs,
                question,
                Plain.of(composer.quotes(matches, best, Composer.LONG).stream()
                        .flatMap(quote -> quote.texts().stream())
                        .collect(joining())));
        signs.set(Sign.DECIDED, decides(matches, best) ? 1 : 0);
        signs.set(Sign.STRANGER, Math.min(2, strangers.in(question, text)));
        return signs;
    }

    private boolean decides(Matches matches, Match best) {
        return best.candidate() instanceof Candidate.Of
                && Point.decides(matches.question(), composer.governing(matches, best));
    }

    private static void closeness(Row<Sign> signs, Matches matches, Match best) {
        signs.set(Sign.QUESTION_MEANING, best.features().get(Feature.QUESTION_MEANING));
        signs.set(Sign.QUESTIONS_MEANING, best.features().get(Feature.QUESTIONS_MEANING));
        signs.set(Sign.QUESTION_WORDING, best.features().get(Feature.QUESTION_WORDING));
        signs.set(Sign.SENTENCE_MEANING, best.features().get(Feature.SENTENCE_MEANING));
        signs.set(Sign.SENTENCE_WORDING, best.features().get(Feature.SENTENCE_WORDING));
        matches.silence().map(Match::features).ifPresent(silence -> {
            signs.set(Sign.SILENCE_MEANING, silence.get(Feature.QUESTION_MEANING));
            signs.set(Sign.SILENCE_WORDING, silence.get(Feature.QUESTION_WORDING));
        });
    }

    private static double brevity(String question) {
        return Math.max(0, (double) (FEW - question.length()) / FEW);
    }

    private void notShown(Row<Sign> signs, String question, String shown) {
        Set<Asked> asked = Asked.in(question);
        boolean unit = Unit.in(question).filter(u -> !u.givenBy(shown)).isPresent();
        signs.set(Sign.NO_SUCH_UNIT_SHOWN, unit ? 1 : 0);
        long held = TOLD.stream()
                .filter(kind -> asked.contains(kind) && kind.heldBy(shown))
                .count();
        signs.set(Sign.HELD_SHOWN, (double) held);
        boolean counted = asked.contains(Asked.TIME) && COUNTED.matcher(shown).find();
        signs.set(Sign.CURRENT, strangers.asksForNow(question) && !counted ? 1 : 0);
        signs.set(Sign.NO_TIME_SHOWN, lacks(asked, Asked.TIME, shown));
        signs.set(Sign.NO_NUMBER_SHOWN, lacks(asked, Asked.NUMBER, shown));
        signs.set(Sign.NO_PERSON_SHOWN, lacks(asked, Asked.WHO, shown));
        signs.set(Sign.PLACE, PLACE.matcher(question).find() ? 1 : 0);
    }

    private static void missing(Row<Sign> signs, String question, String text) {
        Set<Asked> asked = Asked.in(question);
        boolean unit = Unit.in(question).filter(u -> !u.givenBy(text)).isPresent();
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
