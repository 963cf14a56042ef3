package cn.fuban.rules;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Prints how well questions are answered: the development questions cross-validated, those that only measure with the
 * weights that ship.
 */
final class Evaluate {
    private static final int FOLDS = 5;
    private static final int MOST_CONFUSED = 25;

    private final Bench bench;
    private final boolean verbose;

    private Evaluate(Bench bench, boolean verbose) {
        this.bench = bench;
        this.verbose = verbose;
    }

    public static void main(String[] args) throws InterruptedException {
        List<String> options = List.of(args[1].split(","));
        Instant start = Instant.now();
        Bench bench = Bench.over(Path.of("bot-config"), Path.of(args[0]));
        System.out.printf(
                "books, model and index ready after %d ms%n",
                Duration.between(start, Instant.now()).toMillis());
        Evaluate evaluate = new Evaluate(bench, options.contains("--verbose"));
        Answers shipped = evaluate.bench.answers(Weights.shipped());
        if (options.contains("--cross")) {
            evaluate.report("development questions, cross-validated", evaluate.crossValidated(), true);
        } else {
            evaluate.report("development questions", evaluate.questions(shipped, Sample.development()), true);
        }
        evaluate.report(
                "follow-up turns, development",
                evaluate.followUps(shipped, "qa-dev", "check", "tune", "opened", "spoken"),
                true);
        if (options.contains("--measure")) {
            evaluate.report("questions that only measure", evaluate.questions(shipped, Sample.fresh()), false);
            evaluate.report("follow-up turns that only measure", evaluate.followUps(shipped, "fresh"), false);
        }
        Latency.of(shipped, evaluate.bench.wording(), Sample.development()).print();
        System.exit(0);
    }

    private List<Measured> questions(Answers answers, List<Sample> samples) {
        Measuring measuring = new Measuring(answers, bench.wording());
        return samples.stream()
                .map(sample -> measuring.of(sample, Context.NONE))
                .toList();
    }

    private List<Measured> followUps(Answers answers, String... files) {
        Measuring measuring = new Measuring(answers, bench.wording());
        return Arrays.stream(files)
                .flatMap(file -> measuring.followUps(file + "-followups.jsonl").stream())
                .toList();
    }

    /** Each question answered with weights that were fitted to the questions of the other folds. */
    private List<Measured> crossValidated() {
        List<Sample> all = Sample.development();
        Fit fit = bench.fit();
        List<Measured> measured = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Sample> asked = new ArrayList<>();
            List<Sample> others = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                (i % FOLDS == fold ? asked : others).add(all.get(i));
            }
            measured.addAll(questions(bench.answers(fit.to(others)), asked));
        }
        return measured;
    }

    private void report(String name, List<Measured> all, boolean open) {
        System.out.printf("%n%s (%d)%n", name, all.size());
        System.out.printf(
                "%-14s %5s %7s %9s %7s %9s %7s%n", "kind", "n", "first", "answered", "full", "abstained", "beside");
        all.stream()
                .map(one -> one.sample().kind())
                .distinct()
                .sorted()
                .forEach(kind -> line(kind, all, one -> one.sample().kind().equals(kind)));
        line(
                "bare, silent",
                all,
                one -> one.sample().kind().equals("bare") && !one.sample().answerable());
        line("answerable", all, one -> one.sample().answerable());
        line("unanswerable", all, one -> !one.sample().answerable());
        if (open) {
            confusion(all);
        }
        if (open && verbose) {
            all.forEach(Evaluate::explain);
        }
    }

    private static void line(String name, List<Measured> all, Predicate<Measured> which) {
        List<Measured> some = all.stream().filter(which).toList();
        if (!some.isEmpty()) {
            System.out.printf(
                    "%-14s %5d %7.3f %9.3f %7.3f %9.3f %7.3f%n",
                    name,
                    some.size(),
                    Measured.share(some, Measured::first),
                    Measured.share(some, one -> one.first() && !one.abstained()),
                    Measured.share(some, Measured::full),
                    Measured.share(some, Measured::abstained),
                    Measured.share(some, Measured::beside));
        }
    }

    /** Which article was cited where another was right, the most frequent first. */
    private static void confusion(List<Measured> all) {
        Map<String, Long> confused = all.stream()
                .filter(one -> one.sample().answerable() && !one.first())
                .collect(groupingBy(
                        one -> one.sample().gold() + " -> "
                                + (one.abstained()
                                        ? "silent"
                                        : one.finding().articles().get(0)),
                        counting()));
        confused.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CONFUSED)
                .forEach(entry -> System.out.printf("  %2d x %s%n", entry.getValue(), entry.getKey()));
    }

    private static void explain(Measured one) {
        boolean fine = one.sample().answerable() ? one.full() : one.abstained();
        if (!fine) {
            System.out.printf(
                    "%n%s %s %s %s must %s%s%n  cited %s%s%n  %s%n",
                    one.sample().id(),
                    one.sample().kind(),
                    one.sample().q(),
                    one.sample().gold(),
                    one.sample().must(),
                    one.first() ? "" : " WRONG",
                    one.finding().articles(),
                    one.abstained() ? " ABSTAINED" : "",
                    one.text().replace("\n", " "));
        }
    }
}
