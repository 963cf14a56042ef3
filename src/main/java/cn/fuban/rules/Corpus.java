package cn.fuban.rules;

import static java.util.stream.Collectors.joining;

import cn.fuban.rules.Probe.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything of an edition that a question can be compared with.
 *
 * @param candidates what a question may be about
 * @param probes the texts that speak for them
 */
record Corpus(List<Candidate> candidates, List<Probe> probes) {

    /** @param normal evens out how people speak, so that what is asked and the written questions have one form */
    static Corpus of(Edition edition, UnaryOperator<String> normal) {
        List<Candidate> candidates = Stream.of(
                        edition.articles()
                                .map(article -> new Candidate.Of(article, edition.provisionsOf(article.id()))),
                        edition.knowledge().compositions().stream().map(Candidate.Together::new),
                        edition.knowledge().silences().stream().map(Candidate.Silent::new))
                .<Candidate>flatMap(kind -> kind)
                .toList();
        List<Probe> probes = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            probes.addAll(probes(i, candidates.get(i), normal));
        }
        return new Corpus(candidates, List.copyOf(probes));
    }

    /** The positions of the probes of one candidate, in order. */
    int[] probesOf(int candidate) {
        return IntStream.range(0, probes.size())
                .filter(i -> probes.get(i).candidate() == candidate)
                .toArray();
    }

    /** The probes whose texts have vectors of their own, in order. */
    List<Probe> embedded() {
        return probes.stream().filter(probe -> probe.kind().isEmbedded()).toList();
    }

    private static List<Probe> probes(int index, Candidate candidate, UnaryOperator<String> normal) {
        List<Probe> probes = new ArrayList<>();
        candidate.questions().forEach(question -> probes.add(asked(index, Probe.ANY, question, normal)));
        if (candidate instanceof Candidate.Of of) {
            for (Provision provision : of.provisions()) {
                provision
                        .questions()
                        .forEach(question -> probes.add(asked(index, provision.sentence(), question, normal)));
            }
        }
        String together = probes.stream().map(Probe::text).collect(joining("\n"));
        probes.add(new Probe(index, Probe.ANY, Kind.QUESTIONS, together));
        add(
                probes,
                index,
                Kind.SENTENCE,
                candidate.passages().stream().map(Passage::text).toList());
        if (candidate instanceof Candidate.Of of) {
            List<Paragraph> paragraphs = of.article().paragraphs();
            add(
                    probes,
                    index,
                    Kind.PARAGRAPH,
                    paragraphs.stream().map(Paragraph::whole).toList());
            add(probes, index, Kind.ARTICLE, List.of(of.article().whole()));
        }
        return probes;
    }

    private static Probe asked(int candidate, int sentence, String question, UnaryOperator<String> normal) {
        return new Probe(candidate, sentence, Kind.QUESTION, Plain.question(normal.apply(question)));
    }

    private static void add(List<Probe> probes, int candidate, Kind kind, List<String> texts) {
        for (int part = 0; part < texts.size(); part++) {
            probes.add(new Probe(candidate, part, kind, Plain.of(texts.get(part))));
        }
    }
}
