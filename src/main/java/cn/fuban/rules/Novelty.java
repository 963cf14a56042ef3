package cn.fuban.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells how much of a question is spoken of nowhere in what answers it: a sign that the answer is to something else. */
final class Novelty {
    private static final Pattern NO_PAIR = Pattern.compile("\\P{IsHan}+");

    private final String[] known;
    private final Map<String, Integer> texts = new HashMap<>();
    private final int count;

    Novelty(Corpus corpus) {
        StringBuilder[] all = new StringBuilder[corpus.candidates().size()];
        List<Probe> spoken = corpus.embedded().stream()
                .filter(probe -> !(corpus.candidates().get(probe.candidate()) instanceof Candidate.Silent))
                .toList();
        for (Probe probe : corpus.probes()) {
            if (all[probe.candidate()] == null) {
                all[probe.candidate()] = new StringBuilder();
            }
            all[probe.candidate()].append(probe.text()).append('\n');
        }
        this.known =
                IntStream.range(0, all.length).mapToObj(i -> all[i].toString()).toArray(String[]::new);
        this.count = spoken.size();
        spoken.forEach(probe -> pairs(probe.text()).forEach(pair -> texts.merge(pair, 1, Integer::sum)));
    }

    /** The weight of what the question says and the candidate does not, rare pairs of characters weighing more. */
    double weight(String question, int candidate) {
        return pairs(question).stream()
                .filter(pair -> !known[candidate].contains(pair))
                .mapToDouble(this::rarity)
                .sum();
    }

    /** The same as a share of the whole question, 0 to 1. */
    double share(String question, int candidate) {
        double all = pairs(question).stream().mapToDouble(this::rarity).sum();
        return all == 0 ? 0 : weight(question, candidate) / all;
    }

    /** The share of the question that the other candidate speaks of and the one does not, 0 to 1. */
    double gain(String question, int one, int other) {
        Set<String> pairs = pairs(question);
        double all = pairs.stream().mapToDouble(this::rarity).sum();
        double gained = pairs.stream()
                .filter(pair -> !known[one].contains(pair) && known[other].contains(pair))
                .mapToDouble(this::rarity)
                .sum();
        return all == 0 ? 0 : gained / all;
    }

    /** How many pairs of characters are in nothing that the rules say or are asked for. */
    long unheard(String question) {
        return pairs(question).stream().filter(pair -> !texts.containsKey(pair)).count();
    }

    private double rarity(String pair) {
        int containing = texts.getOrDefault(pair, 0);
        return Math.log(1 + (count - containing + 0.5) / (containing + 0.5));
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        NO_PAIR.splitAsStream(text).forEach(run -> {
            for (int i = 0; i + 1 < run.length(); i++) {
                pairs.add(run.substring(i, i + 2));
            }
        });
        return pairs;
    }
}
