package cn.fuban.deadline;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;
import java.util.List;

/**
 * Something that has to be done in time, but for which no date can be given, from {@code uncounted.yaml}.
 *
 * @param article such as {@code work:23}
 * @param why no date can be given
 * @param asked the words by which people speak of it
 */
public record Uncounted(String article, String name, String why, List<String> asked) {
    static List<Uncounted> read(ConfigFolder folder) {
        ArticleTexts articles = new ArticleTexts(folder);
        return folder.file("uncounted.yaml").list("matters").stream()
                .map(node -> read(node, articles))
                .toList();
    }

    private static Uncounted read(ConfigNode node, ArticleTexts articles) {
        String article = node.text("article");
        if (articles.of(article).isEmpty())
            node.problem("article", "\"" + article + "\" is in none of the rule books; write one such as work:23");
        List<String> asked = node.has("asked") ? node.texts("asked") : List.of();
        return new Uncounted(article, node.text("name"), node.text("why"), asked);
    }

    /** How many characters of a text speak of it, each word counted once. */
    public int weightIn(String text) {
        return asked.stream().filter(text::contains).mapToInt(String::length).sum();
    }
}
