package cn.fuban.rules;

import cn.fuban.rules.Probe.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything of an edition that a question can be compared with.
 *
 * @param candidates what a question may be about
 * @param probes the texts that speak for them
 */
record Corpus(List<Candidate> candidates, List<Probe> probes) {

    static Corpus of(Edition edition) {
        List<Candidate> candidates = Stream.of(
                        edition.articles().map(Candidate.Of::new),
                        edition.compositions().stream().map(Candidate.Together::new),
                        edition.silences().stream().map(Candidate.Silent::new))
                .<Candidate>flatMap(kind -> kind)
                .toList();
        List<Probe> probes = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            probes.addAll(probes(i, candidates.get(i)));
        }
        return new Corpus(candidates, List.copyOf(probes));
    }

    /** The positions of the probes of one candidate, in order. */
    int[] probesOf(int candidate) {
        return IntStream.range(0, probes.size())
                .filter(i -> probes.get(i).candidate() == candidate)
                .toArray();
    }

    private static List<Probe> probes(int index, Candidate candidate) {
        List<Probe> probes = new ArrayList<>();
        add(probes, index, Kind.QUESTION, candidate.questions());
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

    private static void add(List<Probe> probes, int candidate, Kind kind, List<String> texts) {
        for (int part = 0; part < texts.size(); part++) {
            probes.add(new Probe(candidate, part, kind, Plain.of(texts.get(part))));
        }
    }
}
