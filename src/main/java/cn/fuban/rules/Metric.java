package cn.fuban.rules;

/**
 * Compares meanings by what sets the candidates apart: how questions for one and the same thing differ among
 * themselves, such as in being polite, counts less.
 *
 * <p>Vectors are centred and whitened by the covariance within groups, which {@link #SHRINKAGE} draws to that of a
 * sphere.
 */
final class Metric {
    private static final double SHRINKAGE = 0.7;

    private final float[] mean;
    /** Column by column, the inverse of the covariance's lower triangular root. */
    private final float[][] columns;

    private Metric(float[] mean, float[][] columns) {
        this.mean = mean;
        this.columns = columns;
    }

    /**
     * The metric of these vectors.
     *
     * @param groups for each vector what it asks for; vectors of one group stand together
     */
    static Metric of(float[][] vectors, int[] groups) {
        int width = vectors.length == 0 ? 0 : vectors[0].length;
        double[][] covariance = new double[width][width];
        int from = 0;
        while (from < vectors.length) {
            int to = from;
            while (to < vectors.length && groups[to] == groups[from]) {
                to++;
            }
            addSpread(vectors, from, to, covariance);
            from = to;
        }
        shrink(covariance);
        return new Metric(mean(vectors, 0, vectors.length, width), inverseRoot(covariance));
    }

    /** The vector in this metric, of length 1. */
    float[] of(float[] vector) {
        float[] result = new float[vector.length];
        for (int j = 0; j < vector.length; j++) {
            float share = vector[j] - mean[j];
            float[] column = columns[j];
            for (int i = j; i < result.length; i++) {
                result[i] += share * column[i];
            }
        }
        return normal(result);
    }

    /** The vector with length 1. */
    static float[] normal(float[] vector) {
        double square = 0;
        for (float component : vector) {
            square += component * component;
        }
        float length = (float) Math.sqrt(Math.max(square, 1e-12));
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    static float[] mean(float[][] vectors, int from, int to, int width) {
        float[] mean = new float[width];
        for (int v = from; v < to; v++) {
            for (int i = 0; i < width; i++) {
                mean[i] += vectors[v][i] / (to - from);
            }
        }
        return mean;
    }

    private static void addSpread(float[][] vectors, int from, int to, double[][] covariance) {
        float[] middle = mean(vectors, from, to, covariance.length);
        double[] apart = new double[middle.length];
        for (int v = from; v < to && to - from > 1; v++) {
            for (int i = 0; i < apart.length; i++) {
                apart[i] = vectors[v][i] - middle[i];
            }
            for (int i = 0; i < apart.length; i++) {
                double[] row = covariance[i];
                double share = apart[i];
                for (int j = 0; j <= i; j++) {
                    row[j] += share * apart[j];
                }
            }
        }
    }

    private static void shrink(double[][] covariance) {
        double trace = 1e-9;
        for (int i = 0; i < covariance.length; i++) {
            trace += covariance[i][i];
        }
        double scale = (1 - SHRINKAGE) * covariance.length / trace;
        for (int i = 0; i < covariance.length; i++) {
            for (int j = 0; j <= i; j++) {
                covariance[i][j] = covariance[i][j] * scale + (i == j ? SHRINKAGE : 0);
            }
        }
    }

    /** The columns of the inverse of the Cholesky factor of a symmetric positive matrix, given by its lower half. */
    private static float[][] inverseRoot(double[][] matrix) {
        int n = matrix.length;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(sum) : sum / matrix[j][j];
            }
        }
        float[][] columns = new float[n][n];
        double[] solved = new double[n];
        for (int c = 0; c < n; c++) {
            for (int i = c; i < n; i++) {
                double sum = i == c ? 1 : 0;
                for (int k = c; k < i; k++) {
                    sum -= matrix[i][k] * solved[k];
                }
                solved[i] = sum / matrix[i][i];
                columns[c][i] = (float) solved[i];
            }
        }
        return columns;
    }
}
