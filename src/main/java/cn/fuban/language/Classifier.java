package cn.fuban.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A multinomial logistic regression over features that are there or not.
 *
 * <p>Training is deterministic: the same examples give the same weights.
 */
final class Classifier {
    private static final int EPOCHS = 6;
    private static final float RATE = 0.5f;
    private static final float DECAY = 1e-5f;
    private static final float FIRST_SQUARE = 0.01f;
    private static final int SHUFFLE = 7919;

    /** What was seen in one example only says nothing about others. */
    private static final int LEAST_EXAMPLES = 2;

    private final Map<String, Integer> index;
    private final int classes;
    private final float[][] weights;

    private Classifier(Map<String, Integer> index, int classes) {
        this.index = index;
        this.classes = classes;
        this.weights = new float[index.size()][classes];
    }

    /**
     * An example.
     *
     * @param label the number of its class
     * @param weight how much it counts
     */
    record Example(Set<String> features, int label, double weight) {}

    static Classifier train(List<Example> examples, int classes) {
        Classifier classifier = new Classifier(index(examples), classes);
        int[][] features = examples.stream()
                .map(example -> classifier.known(example.features))
                .toArray(int[][]::new);
        float[][] squares = new float[classifier.index.size()][classes];
        for (float[] square : squares) {
            Arrays.fill(square, FIRST_SQUARE);
        }
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (int i = 0; i < features.length; i++) {
                int at = Math.floorMod((i + epoch) * SHUFFLE, features.length);
                classifier.learn(features[at], examples.get(at), squares);
            }
        }
        return classifier;
    }

    private static Map<String, Integer> index(List<Example> examples) {
        Map<String, Integer> count = new LinkedHashMap<>();
        examples.forEach(example -> example.features.forEach(feature -> count.merge(feature, 1, Integer::sum)));
        Map<String, Integer> index = new HashMap<>();
        count.forEach((feature, times) -> {
            if (times >= LEAST_EXAMPLES) {
                index.put(feature, index.size());
            }
        });
        return index;
    }

    /** The score of each class; only differences mean something. */
    double[] scores(Set<String> features) {
        int[] known = known(features);
        float[] scores = scores(known);
        double[] result = new double[classes];
        Arrays.setAll(result, c -> scores[c]);
        return result;
    }

    /** Which share of the features it has seen. */
    double familiarity(Set<String> features) {
        return features.isEmpty() ? 0 : (double) known(features).length / features.size();
    }

    private int[] known(Set<String> features) {
        return features.stream()
                .map(index::get)
                .filter(feature -> feature != null)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private float[] scores(int[] features) {
        float[] scores = new float[classes];
        float value = value(features);
        for (int feature : features) {
            float[] row = weights[feature];
            for (int c = 0; c < classes; c++) {
                scores[c] += row[c] * value;
            }
        }
        return scores;
    }

    private void learn(int[] features, Example example, float[][] squares) {
        float[] errors = probabilities(scores(features));
        errors[example.label] -= 1;
        float value = value(features) * (float) example.weight;
        for (int feature : features) {
            float[] row = weights[feature];
            float[] square = squares[feature];
            for (int c = 0; c < classes; c++) {
                float gradient = errors[c] * value + DECAY * row[c];
                square[c] += gradient * gradient;
                row[c] -= RATE * gradient / (float) Math.sqrt(square[c]);
            }
        }
    }

    private static float[] probabilities(float[] scores) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        float sum = 0;
        for (int c = 0; c < scores.length; c++) {
            scores[c] = (float) Math.exp(scores[c] - highest);
            sum += scores[c];
        }
        for (int c = 0; c < scores.length; c++) {
            scores[c] /= sum;
        }
        return scores;
    }

    /** Every feature counts the less, the more there are. */
    private static float value(int[] features) {
        return (float) (1 / Math.sqrt(Math.max(1, features.length)));
    }
}
