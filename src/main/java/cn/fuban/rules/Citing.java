package cn.fuban.rules;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** How places in the books are written. */
final class Citing {
    private Citing() {}

    /** Such as 《工作规则》第四十九条第二款. */
    static String of(Edition edition, Quote quote) {
        String paragraphs = quote.paragraphs().stream()
                .map(number -> "第" + Numerals.chinese(number) + "款")
                .collect(joining("、"));
        String item = quote.item() == 0 ? "" : "第" + Numerals.chinese(quote.item()) + "项";
        return of(edition, quote.article()) + paragraphs + item;
    }

    /** Such as 《工作规则》第四十九条. */
    static String of(Edition edition, ArticleId id) {
        Book book = edition.bookOf(id);
        return "《" + book.name() + "》" + (book.articles().size() > 1 ? article(id) : "");
    }

    /** The sentence that asks for the article, such as 看 工作规则第四十九条. */
    static String request(Edition edition, ArticleId id) {
        return "看 " + edition.bookOf(id).name() + article(id);
    }

    static List<String> written(List<ArticleId> ids) {
        return ids.stream().map(ArticleId::toString).distinct().toList();
    }

    private static String article(ArticleId id) {
        return "第" + Numerals.chinese(id.number()) + "条";
    }
}
