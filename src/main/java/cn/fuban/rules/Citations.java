package cn.fuban.rules;

import cn.fuban.config.ConfigNode;
import java.util.List;
import java.util.Optional;

/** Finds what other files cite in the books, and reports what is not there. */
record Citations(List<Book> books) {

    /** The article whose id stands under the key; reported and empty when there is none. */
    Optional<Article> article(ConfigNode node, String key) {
        String written = node.text(key);
        Optional<Article> found = ArticleId.parse(written).flatMap(this::article);
        if (found.isEmpty()) {
            node.problem(key, missing(written));
        }
        return found;
    }

    /** The article whose id an entry is; likewise. */
    Optional<Article> article(ConfigNode entry) {
        Optional<Article> found = ArticleId.parse(entry.text()).flatMap(this::article);
        if (found.isEmpty()) {
            entry.problem(missing(entry.text()));
        }
        return found;
    }

    private static String missing(String written) {
        return "there is no article \"" + written + "\"; write one such as decision:13";
    }

    private Optional<Article> article(ArticleId id) {
        return books.stream()
                .filter(book -> book.id().equals(id.book()))
                .findFirst()
                .flatMap(book -> book.article(id.number()));
    }
}
