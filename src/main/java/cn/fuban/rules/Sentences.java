package cn.fuban.rules;

import cn.fuban.rules.Probe.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Scores the sentences of a candidate by how well each answers a question. */
final class Sentences {
    private final Index index;
    private final Row<Trait> weights;

    Sentences(Index index, Row<Trait> weights) {
        this.index = index;
        this.weights = weights;
    }

    /** One score for each passage of the candidate, in their order. */
    double[] score(Matches matches, Match match) {
        return traits(matches, match, probe -> false).stream()
                .mapToDouble(traits -> traits.times(weights))
                .toArray();
    }

    /** @param leftOut probes that are not to be counted */
    List<Row<Trait>> traits(Matches matches, Match match, IntPredicate leftOut) {
        int known = closestQuestion(matches.evidence(), match.index(), leftOut);
        Set<Asked> asked = Asked.in(matches.question());
        List<Row<Trait>> all = new ArrayList<>();
        List<Probe> probes = index.corpus().probes();
        double[] askedFor = askedFor(matches.evidence(), match, leftOut);
        double most = Arrays.stream(askedFor).max().orElse(0);
        for (int i : index.corpus().probesOf(match.index())) {
            if (probes.get(i).kind() == Kind.SENTENCE) {
                Row<Trait> traits = traits(matches.evidence(), i, known, asked);
                double close = askedFor[probes.get(i).part()];
                traits.set(Trait.ASKED_FOR, close);
                traits.set(Trait.ASKED_FOR_MOST, close > 0 && close == most ? 1 : 0);
                all.add(traits);
            }
        }
        return all;
    }

    private Row<Trait> traits(Evidence evidence, int sentence, int known, Set<Asked> asked) {
        Probe probe = index.corpus().probes().get(sentence);
        Row<Trait> traits = new Row<>(Trait.class);
        traits.set(Trait.MEANING, evidence.meaning(sentence));
        traits.set(Trait.WORDING, evidence.wording(sentence));
        traits.set(Trait.KNOWN_QUESTION, known < 0 ? 0 : index.product(known, sentence));
        long held = asked.stream().filter(kind -> kind.heldBy(probe.text())).count();
        traits.set(Trait.HELD, asked.isEmpty() ? 0 : (double) held / asked.size());
        traits.set(Trait.HOLDS_TIME, holds(asked, Asked.TIME, probe));
        traits.set(Trait.HOLDS_PERSON, holds(asked, Asked.WHO, probe));
        traits.set(Trait.HOLDS_NUMBER, holds(asked, Asked.NUMBER, probe));
        traits.set(Trait.FIRST, probe.part() == 0 ? 1 : 0);
        return traits;
    }

    private static double holds(Set<Asked> asked, Asked kind, Probe probe) {
        return asked.contains(kind) && kind.heldBy(probe.text()) ? 1 : 0;
    }

    /** For each passage, how close the question is to the nearest one known to ask for it. */
    private double[] askedFor(Evidence evidence, Match match, IntPredicate leftOut) {
        double[] closest = new double[match.candidate().passages().size()];
        for (int i : index.corpus().probesOf(match.index())) {
            Probe probe = index.corpus().probes().get(i);
            if (probe.kind() == Kind.QUESTION && probe.part() != Probe.ANY && !leftOut.test(i)) {
                closest[probe.part()] = Math.max(closest[probe.part()], evidence.meaning(i));
            }
        }
        return closest;
    }

    private int closestQuestion(Evidence evidence, int candidate, IntPredicate leftOut) {
        int closest = -1;
        for (int i : index.corpus().probesOf(candidate)) {
            boolean question = index.corpus().probes().get(i).kind() == Kind.QUESTION && !leftOut.test(i);
            if (question && (closest < 0 || evidence.meaning(i) > evidence.meaning(closest))) {
                closest = i;
            }
        }
        return closest;
    }
}
