package cn.fuban.rules;

/** How close each probe is to a question. */
final class Evidence {
    private final float[] meaning;
    private final float[] finding;
    private final float[] wording;

    /** One number for each probe, in their order. */
    Evidence(float[] meaning, float[] finding, float[] wording) {
        this.meaning = meaning;
        this.finding = finding;
        this.wording = wording;
    }

    /** By vectors, question against question or passage. */
    double meaning(int probe) {
        return meaning[probe];
    }

    /** By vectors, with the question as one that looks for passages. */
    double finding(int probe) {
        return finding[probe];
    }

    /** The mean of two. */
    Evidence mean(Evidence other) {
        return new Evidence(mean(meaning, other.meaning), mean(finding, other.finding), mean(wording, other.wording));
    }

    private static float[] mean(float[] one, float[] other) {
        float[] mean = new float[one.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (one[i] + other[i]) / 2;
        }
        return mean;
    }

    /** By the words in common. */
    double wording(int probe) {
        return wording[probe];
    }
}
