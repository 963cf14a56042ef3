package cn.fuban.rules;

import cn.fuban.rules.Probe.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Compares questions with all probes of a corpus. Safe for use by several threads. */
final class Index {
    private static final float[] NONE = {};

    private final Corpus corpus;
    private final Metric metric;
    private final float[][] vectors;
    private final LexicalIndex lexical;
    private final Embedder embedder;

    Index(Corpus corpus, Vectors vectors, Embedder embedder) {
        this.corpus = corpus;
        this.embedder = embedder;
        this.lexical = new LexicalIndex(corpus.probes());
        float[][] plain = vectors.of(corpus.embedded());
        this.metric = metric(corpus.embedded(), plain);
        this.vectors = inMetric(corpus.probes(), plain);
    }

    private static Metric metric(List<Probe> probes, float[][] plain) {
        int[] questions = IntStream.range(0, plain.length)
                .filter(i -> probes.get(i).kind() == Kind.QUESTION)
                .toArray();
        return Metric.of(
                Arrays.stream(questions).mapToObj(i -> plain[i]).toArray(float[][]::new),
                Arrays.stream(questions).map(i -> probes.get(i).candidate()).toArray());
    }

    /** One vector for each probe; all ways of asking for a candidate together have the mean of theirs. */
    private float[][] inMetric(List<Probe> probes, float[][] plain) {
        float[][] all = new float[probes.size()][];
        int next = 0;
        int first = 0;
        for (int i = 0; i < all.length; i++) {
            Probe probe = probes.get(i);
            if (i > 0 && probes.get(i - 1).candidate() != probe.candidate()) {
                first = i;
            }
            if (probe.kind().isEmbedded()) {
                all[i] = metric.of(plain[next++]);
            } else if (probe.kind() == Kind.QUESTIONS && i > first) {
                all[i] = Metric.normal(Metric.mean(all, first, i, all[first].length));
            } else {
                all[i] = NONE;
            }
        }
        return all;
    }

    Corpus corpus() {
        return corpus;
    }

    /** @param question in plain form */
    Evidence compare(String question) {
        return new Evidence(products(metric.of(embedder.embed(question))), lexical.compare(question));
    }

    /** How close two probes are. */
    double product(int one, int other) {
        return product(vectors[one], vectors[other]);
    }

    private float[] products(float[] question) {
        float[] products = new float[vectors.length];
        for (int i = 0; i < products.length; i++) {
            products[i] = product(vectors[i], question);
        }
        return products;
    }

    /** Four sums side by side, which a processor adds at once. */
    private static float product(float[] one, float[] other) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int k = 0; k + 3 < one.length; k += 4) {
            a += one[k] * other[k];
            b += one[k + 1] * other[k + 1];
            c += one[k + 2] * other[k + 2];
            d += one[k + 3] * other[k + 3];
        }
        return a + b + c + d;
    }
}
