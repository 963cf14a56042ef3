package cn.fuban.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MetricTests {
    /** Two groups that differ in the first component; within each the second varies and says nothing. */
    private static final float[][] VECTORS = {{1, 3}, {1.2f, -3}, {-1, 3}, {-1.2f, -3}};

    private final Metric metric = Metric.of(VECTORS, new int[] {0, 0, 1, 1});

    private double likeness(float[] one, float[] other) {
        float[] a = metric.of(one);
        float[] b = metric.of(other);
        return a[0] * b[0] + a[1] * b[1];
    }

    @Test
    void whatVariesWithinAGroupCountsLess() {
        double plain = cosine(VECTORS[0], VECTORS[1]);
        assertThat(likeness(VECTORS[0], VECTORS[1])).isGreaterThan(plain + 0.1);
        assertThat(likeness(VECTORS[0], VECTORS[2])).isLessThan(cosine(VECTORS[0], VECTORS[2]) - 0.1);
    }

    @Test
    void vectorsHaveLengthOne() {
        assertThat(likeness(VECTORS[0], VECTORS[0])).isCloseTo(1, within(1e-5));
    }

    private static double cosine(float[] one, float[] other) {
        double product = one[0] * other[0] + one[1] * other[1];
        return product / Math.hypot(one[0], one[1]) / Math.hypot(other[0], other[1]);
    }
}
