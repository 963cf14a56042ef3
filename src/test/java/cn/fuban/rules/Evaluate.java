package cn.fuban.rules;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.Messages;
import cn.fuban.language.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Prints how well the answerer that ships does on the development and check questions. */
final class Evaluate {
    private final Answers answers;
    private final Wording wording;
    private final List<Long> micros = new ArrayList<>();

    Evaluate(Answers answers, Wording wording) {
        this.answers = answers;
        this.wording = wording;
    }

    static Evaluate over(Path config, Path state) {
        ConfigFolder folder = new ConfigFolder(config);
        Edition edition = new RuleBooksReader(folder).read().on(LocalDate.MAX);
        UnaryOperator<String> normal = Language.evening(folder);
        Embedder embedder = new Embedder(state);
        Index index =
                new Index(Corpus.of(edition, normal), new Vectors(state.resolve("vectors.bin"), embedder), embedder);
        return new Evaluate(new Answers(edition, index, normal), new Wording(new Messages(folder)));
    }

    public static void main(String[] args) {
        boolean verbose = Arrays.asList(args).contains("--verbose");
        Evaluate evaluate = over(Path.of("bot-config"), Path.of(args[0]));
        if (!Arrays.asList(args).contains("--follow-ups")) {
            evaluate.questions(verbose);
        }
        evaluate.reportFollowUps("qa-dev-followups.jsonl", verbose);
        evaluate.reportFollowUps("check-followups.jsonl", verbose);
        evaluate.latency();
        System.exit(0);
    }

    private void questions(boolean verbose) {
        report("development questions", Sample.development(), verbose);
        report("check questions, used for fitting", half(false), verbose);
        report("check questions, for checking only", half(true), verbose);
    }

    private static List<Sample> half(boolean forChecking) {
        return Sample.check().stream()
                .filter(sample -> sample.isForChecking() == forChecking)
                .toList();
    }

    List<Measured> measure(List<Sample> samples) {
        return samples.stream().map(sample -> measure(sample, Context.NONE)).toList();
    }

    Measured measure(Sample sample, Context context) {
        long start = System.nanoTime();
        Finding finding = answers.answer(sample.q(), context);
        String text = wording.of(answers.edition(), finding);
        micros.add((System.nanoTime() - start) / 1000);
        return Measured.of(sample, finding, text);
    }

    List<Measured> followUps(String file) {
        List<Measured> measured = new ArrayList<>();
        for (Dialogue dialogue : Sample.read("/rules/" + file, Dialogue.class)) {
            Context context = Context.NONE;
            for (Sample turn : dialogue.samples()) {
                Measured one = measure(turn, context);
                context = new Context(turn.q(), one.finding().articles());
                if (turn.id().endsWith("2")) {
                    measured.add(one);
                }
            }
        }
        return measured;
    }

    private void report(String name, List<Sample> samples, boolean verbose) {
        List<Measured> all = measure(samples);
        System.out.printf("%n%s (%d)%n", name, all.size());
        System.out.printf("%-14s %5s %7s %7s %7s %9s%n", "kind", "n", "first", "full", "strict", "abstained");
        all.stream()
                .map(m -> m.sample().kind())
                .distinct()
                .sorted()
                .forEach(kind -> line(kind, all, m -> m.sample().kind().equals(kind)));
        line("answerable", all, m -> m.sample().answerable());
        line("unanswerable", all, m -> !m.sample().answerable());
        if (verbose) {
            all.forEach(Evaluate::explain);
        }
    }

    private static void line(String name, List<Measured> all, Predicate<Measured> which) {
        List<Measured> some = all.stream().filter(which).toList();
        if (!some.isEmpty()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-14s %5d %7.3f %7.3f %7.3f %9.3f%n",
                    name,
                    some.size(),
                    share(some, Measured::first),
                    share(some, Measured::full),
                    share(some, Measured::strict),
                    share(some, Measured::abstained));
        }
    }

    static double share(List<Measured> some, Predicate<Measured> which) {
        return (double) some.stream().filter(which).count() / some.size();
    }

    private static void explain(Measured one) {
        boolean fine = one.sample().answerable() ? one.strict() : one.abstained();
        if (!fine) {
            System.out.printf(
                    "%n%s %s %s %s must %s%s%n  cited %s%s%s%n  %s%n",
                    one.sample().id(),
                    one.sample().kind(),
                    one.sample().q(),
                    one.sample().gold(),
                    one.sample().must(),
                    one.first() ? "" : " WRONG",
                    one.finding().articles(),
                    one.abstained() ? " ABSTAINED" : "",
                    one.full() ? " (extra)" : "",
                    one.text().replace("\n", " "));
        }
    }

    private void reportFollowUps(String file, boolean verbose) {
        List<Measured> all = followUps(file);
        System.out.printf("%nfollow-up turns of %s (%d)%n", file, all.size());
        line("answerable", all, m -> m.sample().answerable());
        line("unanswerable", all, m -> !m.sample().answerable());
        if (verbose) {
            all.forEach(Evaluate::explain);
        }
    }

    private void latency() {
        List<Long> sorted = micros.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%nlatency p50 %.1f ms, p95 %.1f ms%n",
                sorted.get(sorted.size() / 2) / 1000.0,
                sorted.get(sorted.size() * 95 / 100) / 1000.0);
    }

    /** A dialogue as it stands in the file: turns with or without a right answer. */
    record Dialogue(String id, List<Turn> turns) {
        record Turn(
                String q,
                @org.jspecify.annotations.Nullable List<String> gold,
                @org.jspecify.annotations.Nullable List<String> must) {}

        List<Sample> samples() {
            List<Sample> samples = new ArrayList<>();
            for (int i = 0; i < turns.size(); i++) {
                Turn turn = turns.get(i);
                List<String> gold = turn.gold() == null ? List.of() : turn.gold();
                List<String> must = turn.must() == null ? List.of() : turn.must();
                samples.add(new Sample(id + "." + (i + 1), turn.q(), "follow-up", gold, List.of(), must));
            }
            return samples;
        }
    }
}
