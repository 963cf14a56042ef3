package cn.fuban.rules;

import static java.util.stream.Collectors.joining;

import cn.fuban.rules.Probe.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Sums up, for each candidate, what the comparison of a question with its probes says. */
final class Features {
    private static final int CLOSEST = 3;

    static final Pattern CONTRAST = Pattern.compile(
            "还是|[两二]个?(?:部|份|个|边|本|条)?(?:规则|文件|规定|说法|头|边|条|处)|一[个边头].*一[个边头]|不一样|一样[吗不么]|不一致|区别|不同|矛盾|打架|冲突|对不上|听哪|按哪|以哪|信哪|为准|到底|分别|合起来|衔接");

    private final Corpus corpus;
    /** The kinds of thing that each candidate's text holds. */
    private final List<Set<Asked>> held;

    Features(Corpus corpus) {
        this.corpus = corpus;
        this.held = corpus.candidates().stream()
                .map(candidate -> Asked.heldIn(text(candidate)))
                .toList();
    }

    /** The features of every candidate, in their order. */
    List<Row<Feature>> of(String question, Evidence evidence) {
        List<Row<Feature>> features = corpus.candidates().stream()
                .map(candidate -> new Row<>(Feature.class))
                .toList();
        double[][] closest = new double[features.size()][CLOSEST];
        for (int i = 0; i < corpus.probes().size(); i++) {
            Probe probe = corpus.probes().get(i);
            count(features.get(probe.candidate()), closest[probe.candidate()], probe.kind(), evidence, i);
        }
        Set<Asked> asked = Asked.in(question);
        boolean contrast = CONTRAST.matcher(question).find();
        for (int c = 0; c < features.size(); c++) {
            features.get(c)
                    .set(
                            Feature.QUESTIONS_MEANING,
                            Arrays.stream(closest[c]).average().orElse(0));
            complete(features.get(c), corpus.candidates().get(c), asked, held.get(c), contrast);
        }
        return features;
    }

    private static void count(Row<Feature> features, double[] closest, Kind kind, Evidence evidence, int probe) {
        switch (kind) {
            case QUESTION -> {
                features.raise(Feature.QUESTION_MEANING, evidence.meaning(probe));
                features.raise(Feature.QUESTION_WORDING, evidence.wording(probe));
                insert(closest, evidence.meaning(probe));
            }
            case SENTENCE -> {
                features.raise(Feature.SENTENCE_MEANING, evidence.meaning(probe));
                features.raise(Feature.SENTENCE_WORDING, evidence.wording(probe));
            }
            case QUESTIONS -> {
                features.set(Feature.ALL_QUESTIONS_MEANING, evidence.meaning(probe));
                features.set(Feature.ALL_QUESTIONS_WORDING, evidence.wording(probe));
            }
            case PARAGRAPH -> features.raise(Feature.PARAGRAPH_MEANING, evidence.meaning(probe));
            case ARTICLE -> features.raise(Feature.ARTICLE_WORDING, evidence.wording(probe));
        }
    }

    private static void complete(
            Row<Feature> features, Candidate candidate, Set<Asked> asked, Set<Asked> held, boolean contrast) {
        if (candidate instanceof Candidate.Silent) {
            features.set(Feature.SILENT, 1);
            return;
        }
        boolean together = candidate instanceof Candidate.Together;
        features.set(Feature.TOGETHER, together ? 1 : 0);
        features.set(Feature.CONTRAST, together && contrast ? 1 : 0);
        long both = asked.stream().filter(held::contains).count();
        features.set(Feature.HELD, asked.isEmpty() ? 0 : (double) both / asked.size() - 1);
    }

    /** Keeps the highest values, the highest first. */
    private static void insert(double[] highest, double value) {
        double rest = value;
        for (int i = 0; i < highest.length; i++) {
            double larger = Math.max(highest[i], rest);
            rest = Math.min(highest[i], rest);
            highest[i] = larger;
        }
    }

    private static String text(Candidate candidate) {
        return Plain.of(candidate.passages().stream().map(Passage::text).collect(joining()));
    }
}
