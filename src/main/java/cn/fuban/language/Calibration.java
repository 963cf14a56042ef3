package cn.fuban.language;

import cn.fuban.language.Classifier.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far the scores of a classifier are to be trusted: a factor that makes its confidence fit how often it is right.
 *
 * <p>Found on examples that the classifier has not seen: each fold is scored by one that was trained on the others.
 */
final class Calibration {
    private static final double LEAST = 0.2;
    private static final double MOST = 12;
    private static final int STEPS = 40;

    private Calibration() {}

    /** The scores of one example and its class. */
    static final class Scored {
        private final double[] scores;
        private final int label;

        Scored(double[] scores, int label) {
            this.scores = scores;
            this.label = label;
        }

        /** The score of each class. */
        double[] scores() {
            return scores.clone();
        }

        int label() {
            return label;
        }
    }

    /** Every example scored by a classifier that has not seen it. */
    static List<Scored> heldOut(List<Example> examples, int classes, int folds) {
        return IntStream.range(0, folds)
                .parallel()
                .mapToObj(fold -> fold(examples, classes, fold, folds))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Scored> fold(List<Example> examples, int classes, int fold, int folds) {
        List<Example> seen = new ArrayList<>();
        List<Example> unseen = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            (i % folds == fold ? unseen : seen).add(examples.get(i));
        }
        Classifier classifier = Classifier.train(seen, classes);
        return unseen.stream()
                .map(example -> new Scored(classifier.scores(example.features()), example.label()))
                .toList();
    }

    /** The factor under which the held-out examples are likeliest. */
    static double factor(List<Scored> scored) {
        double least = LEAST;
        double most = MOST;
        for (int step = 0; step < STEPS; step++) {
            double low = least + (most - least) / 3;
            double high = most - (most - least) / 3;
            if (loss(scored, low) > loss(scored, high)) {
                least = low;
            } else {
                most = high;
            }
        }
        return (least + most) / 2;
    }

    /** The probability of each class. */
    static double[] probabilities(double[] scores, double factor) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double[] probabilities = new double[scores.length];
        double sum = 0;
        for (int c = 0; c < scores.length; c++) {
            probabilities[c] = Math.exp((scores[c] - highest) * factor);
            sum += probabilities[c];
        }
        for (int c = 0; c < scores.length; c++) {
            probabilities[c] /= sum;
        }
        return probabilities;
    }

    private static double loss(List<Scored> scored, double factor) {
        return scored.stream()
                .mapToDouble(
                        example -> -Math.log(Math.max(1e-12, probabilities(example.scores, factor)[example.label])))
                .sum();
    }
}
