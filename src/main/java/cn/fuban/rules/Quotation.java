package cn.fuban.rules;

import java.util.Optional;

/** Finds a text word for word in an article, white space and width aside. */
final class Quotation {
    private Quotation() {}

    /** The place of the text in one paragraph of the article; empty when it is not there. */
    static Optional<Passage> in(Article article, String text) {
        String wanted = Plain.width(text);
        return article.paragraphs().stream()
                .filter(paragraph ->
                        !wanted.isEmpty() && Plain.width(paragraph.whole()).contains(wanted))
                .map(paragraph -> new Passage(article.id(), paragraph.number(), 0, text))
                .findFirst();
    }
}
