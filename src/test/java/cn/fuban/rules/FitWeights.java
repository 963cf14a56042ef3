package cn.fuban.rules;

import cn.fuban.config.ConfigFolder;
import cn.fuban.language.Language;
import cn.fuban.rules.Probe.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fits the weights of ranking, doubt and choice of sentences, and writes them where the program reads them.
 *
 * <p>Learns from the canonical questions, each asked while it is left out of the index, and from the development and
 * half of the check questions.
 */
final class FitWeights {
    private static final double OF_A_CANONICAL_QUESTION = 0.1;
    private static final double OF_A_PROVISION = 0.3;
    /** All silences may be right at once, so more than these. */
    private static final int SERIOUS = 140;

    private final Edition edition;
    private final Index index;
    private final UnaryOperator<String> normal;
    private final List<Sample> samples;
    private final List<String> lines = new ArrayList<>();

    private FitWeights(Edition edition, Index index, UnaryOperator<String> normal, List<Sample> samples) {
        this.normal = normal;
        this.edition = edition;
        this.index = index;
        this.samples = samples;
    }

    public static void main(String[] args) throws IOException {
        ConfigFolder folder = new ConfigFolder(Path.of("bot-config"));
        Edition edition = new RuleBooksReader(folder).read().on(LocalDate.MAX);
        UnaryOperator<String> normal = Language.evening(folder);
        Path state = Path.of(args[0]);
        Embedder embedder = new Embedder(state);
        Index index =
                new Index(Corpus.of(edition, normal), new Vectors(state.resolve("vectors.bin"), embedder), embedder);
        List<Sample> samples = Stream.concat(Sample.development().stream(), Sample.check().stream())
                .filter(sample -> !sample.isForChecking())
                .toList();
        FitWeights fit = new FitWeights(edition, index, normal, samples);
        Row<Feature> ranking = fit.ranking();
        fit.doubt(new Finder(index, ranking));
        fit.sentences(new Finder(index, ranking));
        Files.write(Path.of("src/main/resources/rules/weights.properties"), fit.lines);
        System.exit(0);
    }

    private Row<Feature> ranking() {
        Features features = new Features(index.corpus());
        List<Fitting.Choice> choices = new ArrayList<>();
        for (Sample sample : samples) {
            String question = Plain.question(normal.apply(sample.q()));
            double[][] rows = values(features.of(question, index.compare(question), probe -> false));
            choices.add(new Fitting.Choice(rows, right(sample), 1));
        }
        for (Probe probe : canonical()) {
            boolean[] right = new boolean[index.corpus().candidates().size()];
            right[probe.candidate()] = true;
            double[][] rows = values(features.of(probe.text(), index.compare(probe.text()), without(probe)));
            choices.add(new Fitting.Choice(rows, right, OF_A_CANONICAL_QUESTION));
        }
        return keep(
                Feature.class,
                Fitting.choose(choices.stream().map(FitWeights::serious).toList()));
    }

    /** The choice among the rows that could be taken for right at all: the likeliest and the right ones. */
    private static Fitting.Choice serious(Fitting.Choice choice) {
        int[] kept = IntStream.range(0, choice.rows().length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> choice.right()[i] ? -9 : -plainly(choice.rows()[i])))
                .limit(SERIOUS)
                .mapToInt(i -> i)
                .toArray();
        double[][] rows = new double[kept.length][];
        boolean[] right = new boolean[kept.length];
        for (int i = 0; i < kept.length; i++) {
            rows[i] = choice.rows()[kept[i]];
            right[i] = choice.right()[kept[i]];
        }
        return new Fitting.Choice(rows, right, choice.weight());
    }

    private static double plainly(double[] row) {
        Row<Feature> features = new Row<>(row);
        return features.get(Feature.QUESTIONS_MEANING) + features.get(Feature.SENTENCE_FINDING) / 4;
    }

    private void doubt(Finder finder) {
        Doubt doubt = new Doubt(new Row<>(Sign.class), edition.strangers());
        List<Fitting.Case> cases = new ArrayList<>();
        for (Sample sample : samples) {
            Matches matches = finder.find(Plain.question(normal.apply(sample.q())));
            cases.add(new Fitting.Case(doubt.signs(matches).values(), !sample.answerable(), 1));
        }
        for (Probe probe : canonical()) {
            Matches matches = finder.find(probe.text(), without(probe));
            boolean silent = index.corpus().candidates().get(probe.candidate()) instanceof Candidate.Silent;
            cases.add(new Fitting.Case(doubt.signs(matches).values(), silent, OF_A_CANONICAL_QUESTION));
        }
        keep(Sign.class, Fitting.decide(cases));
    }

    private void sentences(Finder finder) {
        Sentences sentences = new Sentences(index, new Row<>(Trait.class));
        List<Fitting.Choice> choices = new ArrayList<>();
        for (Sample sample : samples) {
            Matches matches = finder.find(Plain.question(normal.apply(sample.q())));
            for (Match match : matches.ranked()) {
                if (match.candidate() instanceof Candidate.Of of
                        && sample.gold().contains(of.article().id().toString())) {
                    choice(sample, of.article(), sentences.traits(matches, match, probe -> false))
                            .ifPresent(choices::add);
                }
            }
        }
        for (Probe probe : index.corpus().probes()) {
            if (probe.kind() == Kind.QUESTION && probe.part() != Probe.ANY) {
                choices.add(sentence(finder, sentences, probe));
            }
        }
        keep(Trait.class, Fitting.choose(choices));
    }

    private Fitting.Choice sentence(Finder finder, Sentences sentences, Probe probe) {
        Matches matches = finder.find(probe.text(), without(probe));
        Match match = matches.ranked().stream()
                .filter(one -> one.index() == probe.candidate())
                .findFirst()
                .orElseThrow();
        double[][] traits = values(sentences.traits(matches, match, without(probe)));
        boolean[] right = new boolean[traits.length];
        right[probe.part()] = true;
        return new Fitting.Choice(traits, right, OF_A_PROVISION);
    }

    private static Optional<Fitting.Choice> choice(Sample sample, Article article, List<Row<Trait>> traits) {
        List<Passage> passages = article.passages();
        boolean[] right = new boolean[passages.size()];
        boolean any = false;
        for (int i = 0; i < right.length; i++) {
            String text = Plain.of(passages.get(i).text());
            right[i] = sample.must().stream()
                    .flatMap(must -> Arrays.stream(must.split("\\|")))
                    .anyMatch(phrase -> text.contains(Plain.of(phrase)));
            any |= right[i];
        }
        return any && right.length > 1 ? Optional.of(new Fitting.Choice(values(traits), right, 1)) : Optional.empty();
    }

    private boolean[] right(Sample sample) {
        List<Candidate> candidates = index.corpus().candidates();
        boolean[] right = new boolean[candidates.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = isRight(sample, candidates.get(i));
        }
        return right;
    }

    private static boolean isRight(Sample sample, Candidate candidate) {
        if (candidate instanceof Candidate.Silent) {
            return !sample.answerable();
        }
        Set<String> cited = new HashSet<>();
        candidate.passages().forEach(passage -> cited.add(passage.article().toString()));
        if (candidate instanceof Candidate.Of || !sample.answerable()) {
            return sample.gold().containsAll(cited);
        }
        return sample.needsAll()
                ? cited.containsAll(sample.gold())
                : sample.gold().stream().anyMatch(cited::contains)
                        && Stream.concat(sample.gold().stream(), sample.alsoOk().stream())
                                .toList()
                                .containsAll(cited);
    }

    private static <E extends Enum<E>> double[][] values(List<Row<E>> rows) {
        return rows.stream().map(Row::values).toArray(double[][]::new);
    }

    private List<Probe> canonical() {
        return IntStream.range(0, index.corpus().probes().size())
                .filter(i -> i % 3 == 0)
                .mapToObj(i -> index.corpus().probes().get(i))
                .filter(probe -> probe.kind() == Kind.QUESTION)
                .toList();
    }

    private IntPredicate without(Probe left) {
        List<Probe> probes = index.corpus().probes();
        return i ->
                probes.get(i).kind() == Kind.QUESTION && probes.get(i).text().equals(left.text());
    }

    private <E extends Enum<E>> Row<E> keep(Class<E> features, double[] fitted) {
        Row<E> weights = new Row<>(fitted);
        for (E feature : features.getEnumConstants()) {
            lines.add(String.format(Locale.ROOT, "%s=%.4f", Weights.key(feature), weights.get(feature)));
        }
        return weights;
    }
}
