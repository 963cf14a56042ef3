package cn.fuban.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule books that took effect together, with what belongs to them.
 *
 * @param effective the first day on which they are in force
 * @param books in the order in which they are shown; the issuing notice is one of them
 * @param knowledge what the office knows about them beside their texts
 */
record Edition(LocalDate effective, List<Book> books, Knowledge knowledge) {
    /** Without any book. */
    static final Edition EMPTY = new Edition(LocalDate.EPOCH, List.of(), Knowledge.NONE);

    Optional<Book> book(String id) {
        return books.stream().filter(book -> book.id().equals(id)).findFirst();
    }

    /** The book of an article that exists. */
    Book bookOf(ArticleId id) {
        return book(id.book()).orElseThrow(() -> new IllegalArgumentException("no book of " + id));
    }

    Optional<Article> article(ArticleId id) {
        return book(id.book()).flatMap(book -> book.article(id.number()));
    }

    List<Provision> provisionsOf(ArticleId article) {
        return knowledge.provisions().stream()
                .filter(provision -> provision.article().equals(article))
                .toList();
    }

    Stream<Article> articles() {
        return books.stream().flatMap(book -> book.articles().stream());
    }
}
