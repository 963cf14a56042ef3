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
 * @param provisions how people ask for single sentences
 * @param silences what these books are known not to say
 * @param compositions answers that need several articles
 * @param strangers words that point to what the books do not cover
 */
record Edition(
        LocalDate effective,
        List<Book> books,
        List<Provision> provisions,
        List<Silence> silences,
        List<Composition> compositions,
        Strangers strangers) {
    /** Without any book. */
    static final Edition EMPTY = new Edition(
            LocalDate.EPOCH, List.of(), List.of(), List.of(), List.of(), new Strangers(List.of(), List.of()));

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
        return provisions.stream()
                .filter(provision -> provision.article().equals(article))
                .toList();
    }

    Stream<Article> articles() {
        return books.stream().flatMap(book -> book.articles().stream());
    }
}
