package cn.fuban.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints how well messages are understood: intents, the confidence in them, dates, and the time that it takes. */
final class EvaluateIntents {
    private static final int SHOWN_CONFUSIONS = 15;

    private final boolean verbose;

    private EvaluateIntents(boolean verbose) {
        this.verbose = verbose;
    }

    public static void main(String[] args) {
        EvaluateIntents evaluate = new EvaluateIntents(Arrays.asList(args).contains("--verbose"));
        evaluate.report("other people's sentences", IntentSample.check());
        evaluate.report("own sentences", IntentSample.own());
        evaluate.report("leave, development set", IntentSample.leave());
        evaluate.report("single features, other people's sentences", IntentSample.features(declared()));
        evaluate.report("questions about the rules, development set", IntentSample.questions());
        evaluate.crossValidate();
        evaluate.dates();
        evaluate.latency();
        System.exit(0);
    }

    private void report(String name, List<IntentSample> samples) {
        int right = 0;
        int unsure = 0;
        int surelyWrong = 0;
        for (IntentSample sample : samples) {
            Ranking ranking = rank(sample);
            RankedIntent first = ranking.intents().get(0);
            boolean isRight = sample.isRight(first);
            right += isRight ? 1 : 0;
            unsure += ranking.clear().isEmpty() ? 1 : 0;
            surelyWrong += !isRight && ranking.clear().isPresent() ? 1 : 0;
            if (verbose && !isRight) {
                System.out.printf(
                        "  %s: %s %.2f, right %s%n", sample.text(), first.name(), first.confidence(), sample.right());
            }
        }
        System.out.printf(
                "%s: %d of %d right (%.1f%%); %d left open, %d surely wrong%n",
                name, right, samples.size(), 100.0 * right / samples.size(), unsure, surelyWrong);
    }

    private static Set<String> declared() {
        return TestLanguage.LANGUAGE.rank(TestLanguage.read("")).intents().stream()
                .flatMap(intent -> Stream.of(intent.name(), intent.reportedAs()))
                .collect(Collectors.toSet());
    }

    private static Ranking rank(IntentSample sample) {
        return TestLanguage.LANGUAGE.rank(TestLanguage.LANGUAGE.read(sample.text(), sample.now()));
    }

    private void crossValidate() {
        CrossValidation validation = CrossValidation.of(TestLanguage.FOLDER, TestLanguage.CALENDAR);
        System.out.printf(
                "cross-validation over %d examples: %.1f%% right, %.1f%% as the mean of the intents; confident by the factor %.2f%n",
                validation.size(), 100 * validation.accuracy(), 100 * validation.meanAccuracy(), validation.factor());
        if (verbose) {
            validation.perIntent().forEach((intent, share) -> System.out.printf("  %-24s %s%n", intent, share));
        }
        validation.confusions().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(SHOWN_CONFUSIONS)
                .forEach(confusion -> System.out.printf("  %3d %s%n", confusion.getValue(), confusion.getKey()));
    }

    private void dates() {
        List<DateSample> samples = DateSample.check();
        Map<String, Boolean> right = new TreeMap<>();
        for (DateSample sample : samples) {
            List<TimeExpression> times =
                    TestLanguage.LANGUAGE.read(sample.text(), sample.now()).times();
            right.put(sample.text(), sample.isRight(times));
            if (verbose && !sample.isRight(times)) {
                System.out.printf(
                        "  %s: %s%n",
                        sample, times.stream().map(TestLanguage::shown).toList());
            }
        }
        long count = right.values().stream().filter(is -> is).count();
        System.out.printf("dates, other people's sentences: %d of %d right%n", count, right.size());
    }

    private void latency() {
        List<Long> micros = new ArrayList<>();
        for (IntentSample sample : IntentSample.check()) {
            long start = System.nanoTime();
            rank(sample);
            micros.add((System.nanoTime() - start) / 1_000);
        }
        List<Long> sorted = micros.stream().sorted().toList();
        System.out.printf(
                "understanding takes %.2f ms (p50), %.2f ms (p95)%n",
                sorted.get(sorted.size() / 2) / 1e3, sorted.get(sorted.size() * 95 / 100) / 1e3);
    }
}
