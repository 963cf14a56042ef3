package cn.fuban.rules;

import java.util.Arrays;
import java.util.List;

/** Fits weights by gradient descent (Adam) on standardised features with a small penalty. */
final class Fitting {
    private static final int STEPS = 600;
    private static final double RATE = 0.05;
    private static final double PENALTY = 0.5;

    private Fitting() {}

    /** One choice among rows: which of them are right, and how much the choice counts. */
    record Choice(double[][] rows, boolean[] right, double weight) {}

    /** Weights that make the right rows of each choice the likeliest (conditional logistic regression). */
    static double[] choose(List<Choice> choices) {
        int width = choices.get(0).rows()[0].length;
        double[] scale =
                scale(choices.stream().flatMap(c -> Arrays.stream(c.rows())).toList(), width);
        double total = choices.stream().mapToDouble(Choice::weight).sum();
        return descend(width, scale, weights -> {
            double[] gradient = new double[width];
            for (Choice choice : choices) {
                addGradient(choice, weights, gradient, total);
            }
            penalise(weights, gradient, scale, total);
            return gradient;
        });
    }

    private static void addGradient(Choice choice, double[] weights, double[] gradient, double total) {
        double[] all = softmax(choice, weights, false);
        double[] right = softmax(choice, weights, true);
        for (int r = 0; r < all.length; r++) {
            double pull = choice.weight() * (all[r] - right[r]) / total;
            for (int f = 0; f < gradient.length && pull != 0; f++) {
                gradient[f] += pull * choice.rows()[r][f];
            }
        }
    }

    private static double[] softmax(Choice choice, double[] weights, boolean rightOnly) {
        double[] shares = new double[choice.rows().length];
        double top = Double.NEGATIVE_INFINITY;
        for (int r = 0; r < shares.length; r++) {
            shares[r] = rightOnly && !choice.right()[r] ? Double.NEGATIVE_INFINITY : sum(weights, choice.rows()[r]);
            top = Math.max(top, shares[r]);
        }
        double sum = 0;
        for (int r = 0; r < shares.length; r++) {
            shares[r] = Math.exp(shares[r] - top);
            sum += shares[r];
        }
        for (int r = 0; r < shares.length; r++) {
            shares[r] /= sum;
        }
        return shares;
    }

    /** One yes or no. */
    record Case(double[] row, boolean yes, double weight) {}

    /** Weights of a logistic regression. */
    static double[] decide(List<Case> cases) {
        int width = cases.get(0).row().length;
        double[] scale = scale(cases.stream().map(Case::row).toList(), width);
        double total = cases.stream().mapToDouble(Case::weight).sum();
        return descend(width, scale, weights -> {
            double[] gradient = new double[width];
            for (Case one : cases) {
                double p = 1 / (1 + Math.exp(-sum(weights, one.row())));
                for (int f = 0; f < width; f++) {
                    gradient[f] += one.weight() * (p - (one.yes() ? 1 : 0)) * one.row()[f] / total;
                }
            }
            penalise(weights, gradient, scale, total);
            return gradient;
        });
    }

    @FunctionalInterface
    private interface Gradient {
        double[] at(double[] weights);
    }

    private static double[] descend(int width, double[] scale, Gradient gradient) {
        double[] weights = new double[width];
        double[] mean = new double[width];
        double[] square = new double[width];
        for (int step = 1; step <= STEPS; step++) {
            double[] slope = gradient.at(weights);
            for (int f = 0; f < width; f++) {
                double scaled = slope[f] / scale[f];
                mean[f] = 0.9 * mean[f] + 0.1 * scaled;
                square[f] = 0.99 * square[f] + 0.01 * scaled * scaled;
                double m = mean[f] / (1 - Math.pow(0.9, step));
                double s = square[f] / (1 - Math.pow(0.99, step));
                weights[f] -= RATE * m / (Math.sqrt(s) + 1e-8) / scale[f];
            }
        }
        return weights;
    }

    private static double sum(double[] weights, double[] row) {
        double sum = 0;
        for (int f = 0; f < row.length; f++) {
            sum += weights[f] * row[f];
        }
        return sum;
    }

    private static void penalise(double[] weights, double[] gradient, double[] scale, double total) {
        for (int f = 0; f < weights.length; f++) {
            gradient[f] += PENALTY * weights[f] * scale[f] * scale[f] / total;
        }
    }

    private static double[] scale(List<double[]> rows, int width) {
        double[] scale = new double[width];
        for (int f = 0; f < width; f++) {
            int feature = f;
            double mean = rows.stream().mapToDouble(r -> r[feature]).average().orElse(0);
            double variance = rows.stream()
                    .mapToDouble(r -> (r[feature] - mean) * (r[feature] - mean))
                    .average()
                    .orElse(0);
            scale[f] = variance > 1e-12 ? Math.sqrt(variance) : 1;
        }
        return scale;
    }
}
