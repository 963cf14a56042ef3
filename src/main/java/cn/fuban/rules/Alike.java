package cn.fuban.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds passages of another book that say the same in almost the same words. */
record Alike(Edition edition) {
    private static final int SHORTEST = 14;
    private static final double SAME = 0.88;

    /** The article of another book that says the same, if there is one. */
    Optional<ArticleId> to(Passage passage) {
        Set<String> pairs = pairs(passage.text());
        if (pairs.size() < SHORTEST) {
            return Optional.empty();
        }
        return edition.books().stream()
                .filter(book -> !book.id().equals(passage.article().book()))
                .flatMap(book -> book.articles().stream())
                .filter(article -> passages(article).anyMatch(other -> same(pairs, pairs(other))))
                .map(Article::id)
                .findFirst();
    }

    private static Stream<String> passages(Article article) {
        return article.passages().stream().map(Passage::text);
    }

    private static boolean same(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return common >= SAME * one.size();
    }

    private static Set<String> pairs(String text) {
        List<String> grams = Grams.of(Plain.of(text));
        Set<String> pairs = new HashSet<>(grams);
        pairs.removeIf(gram -> gram.length() < 2);
        return pairs;
    }
}
