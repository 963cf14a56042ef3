package cn.fuban.rules;

/** Compares questions with all probes of a corpus. Safe for use by several threads. */
final class Index {
    private final Corpus corpus;
    private final float[][] vectors;
    private final LexicalIndex lexical;
    private final Embedder embedder;

    Index(Corpus corpus, Vectors vectors, Embedder embedder) {
        this.corpus = corpus;
        this.vectors = vectors.of(corpus.probes());
        this.lexical = new LexicalIndex(corpus.probes());
        this.embedder = embedder;
    }

    Corpus corpus() {
        return corpus;
    }

    /** @param question in plain form */
    Evidence compare(String question) {
        return new Evidence(
                products(embedder.embed(question)),
                products(embedder.embedToFindPassages(question)),
                lexical.compare(question));
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

    private static float product(float[] one, float[] other) {
        float sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }
}
