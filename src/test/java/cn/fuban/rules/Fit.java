package cn.fuban.rules;

import cn.fuban.rules.Probe.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fits the weights of ranking, doubt and choice of sentences to questions whose answers are known. */
final class Fit {
    private static final double OF_A_PROVISION = 0.3;
    private static final double OF_A_SILENCE = 0.2;
    private static final double OF_TWO_JOINED = 0.3;
    private static final List<String> JOINTS = List.of("，", "；", " ", "，还有");
    /** All silences may be right at once, so more than these. */
    private static final int SERIOUS = 140;

    private final Edition edition;
    private final Index index;
    private final Features features;
    private final UnaryOperator<String> normal;
    private final Map<String, Evidence> evidence = new HashMap<>();

    Fit(Edition edition, Index index, UnaryOperator<String> normal) {
        this.normal = normal;
        this.edition = edition;
        this.index = index;
        this.features = new Features(index.corpus());
    }

    Weights to(List<Sample> samples) {
        Row<Feature> ranking = ranking(samples);
        Finder finder = new Finder(index, ranking, this::compared);
        Row<Trait> sentences = sentences(samples, finder);
        return new Weights(ranking, doubt(samples, finder, sentences), sentences, bonds(samples, finder));
    }

    private String plain(Sample sample) {
        return Plain.question(normal.apply(sample.q()));
    }

    private Evidence compared(String question) {
        return evidence.computeIfAbsent(question, index::compare);
    }

    private Row<Feature> ranking(List<Sample> samples) {
        List<Fitting.Choice> choices = new ArrayList<>();
        for (Sample sample : samples) {
            boolean[] right = right(sample);
            String question = plain(sample);
            if (IntStream.range(0, right.length).anyMatch(i -> right[i])) {
                double[][] rows = values(features.of(question, compared(question)));
                choices.add(serious(new Fitting.Choice(rows, right, 1)));
            }
        }
        return new Row<>(Fitting.choose(choices));
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
        return features.get(Feature.QUESTIONS_MEANING) + features.get(Feature.SENTENCE_MEANING) / 4;
    }

    /**
     * Beside the samples, questions of the bank of silences with their own topic taken out of it: what nobody thought of
     * is to be noticed too.
     */
    private Row<Sign> doubt(List<Sample> samples, Finder finder, Row<Trait> sentences) {
        Doubt doubt = new Doubt(
                new Row<>(Sign.class),
                edition.knowledge().strangers(),
                new Novelty(index.corpus()),
                new Composer(new Sentences(index, sentences)));
        List<Fitting.Case> cases = new ArrayList<>();
        for (Sample sample : samples) {
            Matches matches = finder.find(plain(sample), compared(plain(sample)));
            cases.add(new Fitting.Case(doubt.signs(matches).values(), !sample.answerable(), 1));
        }
        for (Sample sample : Sample.nearTopics()) {
            Matches matches = finder.find(plain(sample), compared(plain(sample)));
            cases.add(new Fitting.Case(doubt.signs(matches).values(), true, OF_A_SILENCE));
        }
        FollowUp followUp = new FollowUp(finder);
        for (Measuring.Dialogue dialogue : Measuring.Dialogue.development()) {
            for (int i = 1; i < dialogue.turns().size(); i++) {
                Sample turn = dialogue.turns().get(i).sample(dialogue.id());
                Sample before = dialogue.turns().get(i - 1).sample(dialogue.id());
                Context context = new Context(
                        before.q(),
                        before.gold().stream()
                                .flatMap(id -> ArticleId.parse(id).stream())
                                .toList());
                Row<Sign> signs = doubt.signs(followUp.find(plain(turn), context));
                cases.add(new Fitting.Case(signs.values(), !turn.answerable(), 1));
            }
        }
        for (Probe probe : index.corpus().probes()) {
            boolean silent = index.corpus().candidates().get(probe.candidate()) instanceof Candidate.Silent;
            if (silent && probe.kind() == Kind.QUESTION) {
                Matches matches = without(finder.find(probe.text(), compared(probe.text())), probe.candidate());
                cases.add(new Fitting.Case(doubt.signs(matches).values(), true, OF_A_SILENCE));
            }
        }
        return new Row<>(Fitting.decide(cases));
    }

    private static Matches without(Matches matches, int candidate) {
        return new Matches(
                matches.question(),
                matches.said(),
                matches.ranked().stream()
                        .filter(match -> match.index() != candidate)
                        .toList(),
                matches.evidence());
    }

    /** Which articles beside the best one are right, where that one is. */
    private Row<Bond> bonds(List<Sample> samples, Finder finder) {
        Novelty novelty = new Novelty(index.corpus());
        Companions companions =
                new Companions(finder, novelty, edition.knowledge().relations());
        List<Fitting.Case> cases = new ArrayList<>();
        samples.forEach(sample -> cases.addAll(bonds(finder, companions, sample, 1)));
        joined(samples).forEach(sample -> cases.addAll(bonds(finder, companions, sample, OF_TWO_JOINED)));
        return new Row<>(Fitting.decide(cases));
    }

    private List<Fitting.Case> bonds(Finder finder, Companions companions, Sample sample, double weight) {
        Matches matches = finder.find(plain(sample));
        Match best = matches.best();
        boolean right =
                best.candidate() instanceof Candidate.Of && sample.gold().containsAll(Citing.written(best.articles()));
        return !right
                ? List.of()
                : companions.of(matches, best).stream()
                        .filter(one -> !sample.alsoOk()
                                .containsAll(Citing.written(one.match().articles())))
                        .map(one -> new Fitting.Case(
                                one.bonds().values(),
                                sample.needsAll()
                                        && sample.gold()
                                                .containsAll(Citing.written(
                                                        one.match().articles())),
                                weight))
                        .toList();
    }

    /** Questions for articles that belong together, two in one message: few people asked so for development. */
    List<Sample> joined(List<Sample> samples) {
        List<Sample> single =
                samples.stream().filter(sample -> sample.gold().size() == 1).toList();
        List<Sample> joined = new ArrayList<>();
        for (int i = 0; i < single.size(); i++) {
            Sample one = single.get(i);
            List<Sample> others = single.subList(i + 1, single.size()).stream()
                    .filter(other -> related(one, other))
                    .toList();
            if (!others.isEmpty()) {
                joined.add(one.and(others.get(i % others.size()), JOINTS.get(i % JOINTS.size())));
            }
        }
        return joined;
    }

    private boolean related(Sample one, Sample other) {
        return ArticleId.parse(one.gold().get(0))
                .flatMap(id -> ArticleId.parse(other.gold().get(0))
                        .filter(with -> !with.equals(id)
                                && edition.knowledge().relations().between(id, with)))
                .isPresent();
    }

    private Row<Trait> sentences(List<Sample> samples, Finder finder) {
        Sentences sentences = new Sentences(index, new Row<>(Trait.class));
        List<Fitting.Choice> choices = new ArrayList<>();
        for (Sample sample : samples) {
            Matches matches = finder.find(plain(sample), compared(plain(sample)));
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
                choices.add(provision(finder, sentences, probe));
            }
        }
        return new Row<>(Fitting.choose(choices));
    }

    private Fitting.Choice provision(Finder finder, Sentences sentences, Probe probe) {
        Matches matches = finder.find(probe.text(), compared(probe.text()));
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

    private IntPredicate without(Probe left) {
        List<Probe> probes = index.corpus().probes();
        return i ->
                probes.get(i).kind() == Kind.QUESTION && probes.get(i).text().equals(left.text());
    }
}
