package cn.fuban.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Chooses what of an article is quoted: the sentences that answer, short paragraphs whole, lists complete. */
final class Composer {
    /** A paragraph up to this length is quoted whole. */
    private static final int SHORT = 130;
    /** Beyond this length no further sentence is added. */
    static final int LONG = 280;
    /** A list beyond this length stands in one line. */
    private static final int TIGHT = 330;
    /** A list beyond this length stands without the words that open it. */
    private static final int TOO_LONG = 380;
    /** Sentences are added until they answer with this probability. */
    private static final double ENOUGH = 0.88;

    private final Sentences sentences;

    Composer(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * The quotes that answer, the governing one first.
     *
     * @param room beyond this many characters no further sentence is added
     */
    List<Quote> quotes(Matches matches, Match match, int room) {
        if (match.candidate() instanceof Candidate.Together together) {
            return together(together.composition());
        }
        if (match.candidate() instanceof Candidate.Of of) {
            return List.of(quote(of.article(), chosen(matches, match, of.article(), room)));
        }
        return List.of();
    }

    /** The sentence that answers best. */
    Passage governing(Matches matches, Match match) {
        double[] scores = sentences.score(matches, match);
        int best = IntStream.range(0, scores.length)
                .boxed()
                .max(Comparator.comparingDouble(i -> scores[i]))
                .orElseThrow();
        return match.candidate().passages().get(best);
    }

    private Set<Integer> chosen(Matches matches, Match match, Article article, int room) {
        List<Passage> passages = article.passages();
        double[] shares = shares(sentences.score(matches, match));
        List<Integer> byShare = IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> shares[i]).reversed())
                .toList();
        int wholeUpTo = Asked.in(matches.question()).contains(Asked.WHICH) ? room : Math.min(SHORT, room);
        Set<Integer> chosen = new TreeSet<>();
        double sum = 0;
        for (int i : byShare) {
            Set<Integer> more = new TreeSet<>(chosen);
            more.addAll(around(article, passages, i, wholeUpTo));
            if (!chosen.isEmpty() && (sum >= ENOUGH || length(passages, more) > room)) {
                break;
            }
            chosen = more;
            sum += shares[i];
        }
        return chosen;
    }

    /** The passage with what belongs to it: a list with its items, a short paragraph as a whole. */
    private static Set<Integer> around(Article article, List<Passage> passages, int chosen, int wholeUpTo) {
        Passage passage = passages.get(chosen);
        Paragraph paragraph = article.paragraph(passage.paragraph()).orElseThrow();
        boolean opensArticle = passage.text().endsWith("：") && paragraph.items().isEmpty();
        boolean list = !paragraph.items().isEmpty() && passage.item() == 0;
        boolean whole = list || (passage.item() == 0 && paragraph.text().length() <= wholeUpTo);
        Set<Integer> around = new TreeSet<>(Set.of(chosen));
        for (int i = 0; i < passages.size(); i++) {
            boolean same = passages.get(i).paragraph() == passage.paragraph();
            boolean opensList = passage.item() > 0 && passages.get(i).item() == 0;
            if (opensArticle || (same && (whole || opensList))) {
                around.add(i);
            }
        }
        return around;
    }

    private static int length(List<Passage> passages, Set<Integer> chosen) {
        return chosen.stream().mapToInt(i -> passages.get(i).text().length()).sum();
    }

    private static Quote quote(Article article, Set<Integer> chosen) {
        List<Passage> passages = article.passages();
        List<String> texts = new ArrayList<>();
        boolean tight = length(passages, chosen) > TIGHT;
        if (length(passages, chosen) > TOO_LONG) {
            chosen.removeIf(i -> passages.get(i).text().endsWith("："));
        }
        int last = Integer.MIN_VALUE;
        for (int i : chosen) {
            Passage passage = passages.get(i);
            boolean continues = i == last + 1 && passages.get(last).paragraph() == passage.paragraph();
            String glue = passage.item() > 0 && !tight ? "\n" : "";
            if (continues) {
                texts.add(texts.remove(texts.size() - 1) + glue + passage.text());
            } else {
                texts.add(passage.text());
            }
            last = i;
        }
        List<Integer> paragraphs =
                chosen.stream().map(i -> passages.get(i).paragraph()).distinct().toList();
        int item = chosen.size() == 1 ? passages.get(chosen.iterator().next()).item() : 0;
        boolean placed = article.paragraphs().size() > 1
                && paragraphs.size() < article.paragraphs().size();
        return new Quote(article.id(), placed ? paragraphs : List.of(), item, texts);
    }

    private static List<Quote> together(Composition composition) {
        Map<ArticleId, List<Passage>> byArticle = new LinkedHashMap<>();
        composition
                .quotes()
                .forEach(passage -> byArticle
                        .computeIfAbsent(passage.article(), id -> new ArrayList<>())
                        .add(passage));
        return byArticle.entrySet().stream()
                .map(entry -> new Quote(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(Passage::paragraph)
                                .distinct()
                                .toList(),
                        0,
                        entry.getValue().stream().map(Passage::text).toList()))
                .toList();
    }

    private static double[] shares(double[] scores) {
        double top = IntStream.range(0, scores.length)
                .mapToDouble(i -> scores[i])
                .max()
                .orElse(0);
        double[] shares = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            shares[i] = Math.exp(scores[i] - top);
            sum += shares[i];
        }
        for (int i = 0; i < scores.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
