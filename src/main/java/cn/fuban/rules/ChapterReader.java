package cn.fuban.rules;

import cn.fuban.config.ConfigNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads one file of a book: a chapter with its articles. */
final class ChapterReader {
    /** An ASCII mark beside a Chinese character: a sign that an editor or a copy flattened the text. */
    private static final Pattern FLATTENED = Pattern.compile("\\p{IsHan}[,:;?!()]|[,:;?!()]\\p{IsHan}");

    private ChapterReader() {}

    static Chapter chapter(ConfigNode file, int expected) {
        String label = file.text("chapter");
        if (Numerals.ordinal(label, "章").orElse(-1) != expected) {
            file.problem("chapter", "\"" + label + "\" stands where 第" + Numerals.chinese(expected) + "章 is expected");
        }
        return new Chapter(expected, file.text("title"));
    }

    static List<Article> articles(ConfigNode file, String book, int chapter, int first) {
        List<Article> articles = new ArrayList<>();
        for (ConfigNode node : file.list("articles")) {
            int expected = first + articles.size();
            int number = node.integer("number");
            if (number != expected) {
                node.problem("number", "\"" + number + "\" stands where article " + expected + " is expected");
            }
            articles.add(article(node, new ArticleId(book, expected), chapter));
        }
        return articles;
    }

    private static Article article(ConfigNode node, ArticleId id, int chapter) {
        List<String> lines = node.texts("paragraphs");
        if (lines.isEmpty()) {
            node.problem("article " + id + " has no text; write it below \"paragraphs\"");
        }
        for (ConfigNode line : node.list("paragraphs")) {
            if (FLATTENED.matcher(line.text()).find()) {
                line.problem(
                        "half-width punctuation beside Chinese text; write it in full width as the original has it");
            }
        }
        return new Article(id, chapter, Paragraph.of(id, lines), node.texts("questions"));
    }
}
