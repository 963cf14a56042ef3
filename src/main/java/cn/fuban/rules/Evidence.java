package cn.fuban.rules;

/** How close each probe is to a question. */
final class Evidence {
    private final float[] meaning;
    private final float[] wording;

    /** One number for each probe, in their order. */
    Evidence(float[] meaning, float[] wording) {
        this.meaning = meaning;
        this.wording = wording;
    }

    /** By vectors. */
    double meaning(int probe) {
        return meaning[probe];
    }

    /** By the words in common. */
    double wording(int probe) {
        return wording[probe];
    }

    /** The mean of two. */
    Evidence mean(Evidence other) {
        return new Evidence(mean(meaning, other.meaning), mean(wording, other.wording));
    }

    private static float[] mean(float[] one, float[] other) {
        float[] mean = new float[one.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (one[i] + other[i]) / 2;
        }
        return mean;
    }
}
