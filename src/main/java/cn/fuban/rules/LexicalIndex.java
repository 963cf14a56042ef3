package cn.fuban.rules;

import cn.fuban.rules.Probe.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** BM25 over the probes, counted for each kind by itself so that lengths and frequencies are those of its like. */
final class LexicalIndex {
    private static final int MOST_GRAMS = 400;

    private final Map<Kind, Postings> kinds = new EnumMap<>(Kind.class);
    private final int size;

    LexicalIndex(List<Probe> probes) {
        this.size = probes.size();
        for (int i = 0; i < size; i++) {
            kinds.computeIfAbsent(probes.get(i).kind(), kind -> new Postings())
                    .add(i, Grams.of(probes.get(i).text()));
        }
    }

    /** The share of the question's weight that each probe covers, 0 to about 2, in the order of the probes. */
    float[] compare(String question) {
        Set<String> grams = new LinkedHashSet<>(Grams.of(question));
        float[] shares = new float[size];
        kinds.values().forEach(postings -> postings.compare(grams, shares));
        return shares;
    }

    /** Which texts of one kind have which grams, and how often. */
    private static final class Postings {
        private static final double SATURATION = 1.2;
        private static final double BY_LENGTH = 0.75;

        private final Map<String, List<Posting>> byGram = new HashMap<>();
        private final Map<Integer, Integer> lengths = new HashMap<>();
        private long total;

        private record Posting(int probe, int count, int length) {}

        void add(int probe, List<String> grams) {
            Map<String, Integer> counts = new HashMap<>();
            grams.forEach(gram -> counts.merge(gram, 1, Integer::sum));
            lengths.put(probe, grams.size());
            total += grams.size();
            counts.forEach((gram, count) ->
                    byGram.computeIfAbsent(gram, g -> new ArrayList<>()).add(new Posting(probe, count, grams.size())));
        }

        void compare(Set<String> grams, float[] shares) {
            double weight = 0;
            double usual = (double) total / Math.max(1, lengths.size());
            int counted = 0;
            List<Integer> touched = new ArrayList<>();
            for (String gram : grams) {
                if (++counted > MOST_GRAMS) {
                    break;
                }
                List<Posting> postings = byGram.getOrDefault(gram, List.of());
                double rarity = Math.log(1 + (lengths.size() - postings.size() + 0.5) / (postings.size() + 0.5));
                weight += rarity;
                for (Posting one : postings) {
                    double damped = one.count() + SATURATION * (1 - BY_LENGTH + BY_LENGTH * one.length() / usual);
                    if (shares[one.probe()] == 0) {
                        touched.add(one.probe());
                    }
                    shares[one.probe()] += (float) (rarity * one.count() * (SATURATION + 1) / damped);
                }
            }
            for (int probe : touched) {
                shares[probe] /= (float) weight;
            }
        }
    }
}
