package cn.fuban.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows what is asked for by number: exactly that, or exactly what is missing. */
final class LookUp {
    private static final Pattern CLAUSE_END = Pattern.compile("[，。；：]");
    private static final int SHORTEST_BEGINNING = 10;

    private final List<Book> books;

    LookUp(Edition edition) {
        this.books = edition.books().stream()
                .filter(book -> book.articles().size() > 1)
                .toList();
    }

    /** @param last the article shown or cited last, for places without a book */
    Finding show(Reference reference, Optional<ArticleId> last) {
        List<Book> meant = meant(reference, last);
        if (reference.chapter().isPresent()) {
            return chapter(meant, reference.chapter().get());
        }
        List<Book> having = meant.stream()
                .filter(book -> reference.articles().stream()
                        .allMatch(n -> book.article(n).isPresent()))
                .toList();
        if (having.isEmpty()) {
            return missing(reference, meant);
        }
        if (having.size() > 1) {
            return new Finding.Which(having.stream()
                    .flatMap(book -> reference.articles().stream().flatMap(n -> book.article(n).stream()))
                    .map(LookUp::beginning)
                    .toList());
        }
        return articles(having.get(0), reference);
    }

    /** The article after or before one. */
    Finding beside(ArticleId last, int step) {
        Book book = books.stream()
                .filter(b -> b.id().equals(last.book()))
                .findFirst()
                .orElseThrow();
        int number = last.number() + step;
        return book.article(number).isPresent()
                ? new Finding.Shown(List.of(new ArticleId(last.book(), number)))
                : new Finding.Missing("第" + number + "条", List.of(book));
    }

    private List<Book> meant(Reference reference, Optional<ArticleId> last) {
        if (reference.book().isPresent()) {
            return List.of(reference.book().get());
        }
        return last.flatMap(id -> books.stream()
                        .filter(book -> book.id().equals(id.book()))
                        .findFirst())
                .filter(recent -> reference.articles().stream()
                        .allMatch(n -> recent.article(n).isPresent()))
                .map(List::of)
                .orElse(books);
    }

    private static Finding articles(Book book, Reference reference) {
        if (reference.articles().size() == 1 && reference.paragraph().isPresent()) {
            return part(book.article(reference.articles().get(0)).orElseThrow(), reference);
        }
        if (reference.articles().size() == 1 && reference.item().isPresent()) {
            return part(book.article(reference.articles().get(0)).orElseThrow(), reference);
        }
        return new Finding.Shown(reference.articles().stream()
                .distinct()
                .map(number -> new ArticleId(book.id(), number))
                .toList());
    }

    private static Finding part(Article article, Reference reference) {
        int number = reference.paragraph().orElse(1);
        Optional<Paragraph> paragraph = article.paragraph(number);
        int item = reference.item().orElse(0);
        if (paragraph.isEmpty()) {
            return new Finding.PartMissing(
                    article, "款", number, article.paragraphs().size());
        }
        List<String> items = paragraph.get().items();
        if (item > items.size()) {
            return new Finding.PartMissing(article, "项", item, items.size());
        }
        String text = item == 0 ? paragraph.get().whole() : items.get(item - 1);
        List<Integer> place = reference.paragraph().isPresent() ? List.of(number) : List.of();
        Quote quote = new Quote(article.id(), place, item, List.of(text));
        return new Finding.Answered(Optional.empty(), List.of(quote), List.of());
    }

    private static Finding chapter(List<Book> meant, int number) {
        List<Book> having =
                meant.stream().filter(book -> book.chapter(number).isPresent()).toList();
        if (having.isEmpty()) {
            return new Finding.Missing("第" + Numerals.chinese(number) + "章", meant);
        }
        return new Finding.Contents(having.stream()
                .map(book -> new Finding.Contents.Part(
                        book,
                        book.chapter(number).orElseThrow(),
                        book.inChapter(number).stream().map(LookUp::beginning).toList()))
                .toList());
    }

    private static Finding missing(Reference reference, List<Book> meant) {
        int asked = reference.articles().stream()
                .filter(n -> meant.stream().allMatch(book -> book.article(n).isEmpty()))
                .findFirst()
                .orElse(reference.articles().get(0));
        return new Finding.Missing("第" + asked + "条", meant);
    }

    /** How an article begins, for a list to choose from. */
    private static Quote beginning(Article article) {
        String text = article.paragraphs().get(0).text();
        Matcher end = CLAUSE_END.matcher(text);
        String beginning = end.find(Math.min(text.length(), SHORTEST_BEGINNING)) ? text.substring(0, end.end()) : text;
        return new Quote(article.id(), List.of(), 0, List.of(beginning));
    }
}
