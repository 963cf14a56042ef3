package cn.fuban.rules;

import cn.fuban.config.ConfigNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads how people ask for single sentences of the longer articles. */
final class ProvisionReader {
    private ProvisionReader() {}

    static List<Provision> read(ConfigNode file, Citations citations) {
        return file.list("provisions").stream()
                .flatMap(node -> citations.article(node, "article").stream()
                        .flatMap(article -> provision(node, article).stream()))
                .toList();
    }

    private static Optional<Provision> provision(ConfigNode node, Article article) {
        String beginning = Plain.width(node.text("text"));
        List<String> questions = node.texts("questions");
        List<Passage> passages = article.passages();
        Optional<Provision> found = IntStream.range(0, passages.size())
                .filter(i -> Plain.width(passages.get(i).text()).startsWith(beginning))
                .mapToObj(i -> new Provision(article.id(), i, questions))
                .findFirst();
        if (found.isEmpty()) {
            node.problem("text", "no sentence of " + article.id() + " begins so; copy its first words from there");
        }
        return found;
    }
}
