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

    /** By the words in common. */
    double wording(int probe) {
        return wording[probe];
    }
}
