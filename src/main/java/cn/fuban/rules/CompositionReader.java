package cn.fuban.rules;

import cn.fuban.config.ConfigNode;
import java.util.List;
import java.util.Optional;

/** Reads the answers that need several articles, and checks that every quotation is verbatim. */
final class CompositionReader {
    private CompositionReader() {}

    static List<Composition> read(ConfigNode file, Citations citations) {
        return file.list("compositions").stream()
                .map(node -> new Composition(
                        node.text("id"),
                        node.text("point"),
                        node.list("quotes").stream()
                                .flatMap(quote -> quote(quote, citations).stream())
                                .toList(),
                        reading(node),
                        node.texts("questions")))
                .toList();
    }

    private static Optional<Composition.Reading> reading(ConfigNode node) {
        return node.has("reading")
                ? Optional.of(new Composition.Reading(
                        node.child("reading").text("id"), node.child("reading").text("text")))
                : Optional.empty();
    }

    private static Optional<Passage> quote(ConfigNode node, Citations citations) {
        Optional<Article> article = citations.article(node, "article");
        String text = node.text("text");
        Optional<Passage> quote = article.flatMap(found -> Quotation.in(found, text));
        if (article.isPresent() && quote.isEmpty()) {
            node.problem("text", "this is not word for word in " + article.get().id() + "; copy it from there");
        }
        return quote;
    }
}
