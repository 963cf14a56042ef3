package cn.fuban.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds passages of another book that say the same in almost the same words. */
final class Alike {
    private static final int SHORTEST = 14;
    private static final double SAME = 0.88;

    private final List<Known> passages;

    Alike(Edition edition) {
        this.passages = edition.articles()
                .flatMap(article -> article.passages().stream())
                .map(passage -> new Known(passage.article(), pairs(passage.text())))
                .toList();
    }

    private record Known(ArticleId article, Set<String> pairs) {}

    /** The article of another book that says the same, if there is one. */
    Optional<ArticleId> to(Passage passage) {
        Set<String> pairs = pairs(passage.text());
        if (pairs.size() < SHORTEST) {
            return Optional.empty();
        }
        return passages.stream()
                .filter(known ->
                        !known.article().book().equals(passage.article().book()))
                .filter(known -> same(pairs, known.pairs()))
                .map(Known::article)
                .findFirst();
    }

    private static boolean same(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return common >= SAME * one.size();
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>(Grams.of(Plain.of(text)));
        pairs.removeIf(gram -> gram.length() < 2);
        return pairs;
    }
}
