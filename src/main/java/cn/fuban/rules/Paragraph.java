package cn.fuban.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A 款 of an article with its items.
 *
 * @param number counted from 1 within the article
 * @param text without the items
 * @param items each with its mark, such as （一）
 */
record Paragraph(ArticleId article, int number, String text, List<String> items) {
    private static final Pattern ITEM = Pattern.compile("（[一二三四五六七八九十]+）.*");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。？！；])(?![”’）」])");

    /** Paragraphs of the lines of an article: a line that begins with an item's mark belongs to the one above. */
    static List<Paragraph> of(ArticleId article, List<String> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            if (ITEM.matcher(line).matches() && !paragraphs.isEmpty()) {
                paragraphs.add(paragraphs.remove(paragraphs.size() - 1).with(line));
            } else {
                paragraphs.add(new Paragraph(article, paragraphs.size() + 1, line, List.of()));
            }
        }
        return List.copyOf(paragraphs);
    }

    /** The sentences in order, each with its closing mark; every item is one. */
    List<Passage> sentences() {
        Stream<Passage> own =
                SENTENCE_END.splitAsStream(text).map(sentence -> new Passage(article, number, 0, sentence.strip()));
        Stream<Passage> listed =
                IntStream.range(0, items.size()).mapToObj(i -> new Passage(article, number, i + 1, items.get(i)));
        return Stream.concat(own, listed).toList();
    }

    /** Everything, items included, each item on its own line. */
    String whole() {
        return Stream.concat(Stream.of(text), items.stream())
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    private Paragraph with(String item) {
        List<String> more = Stream.concat(items.stream(), Stream.of(item)).toList();
        return new Paragraph(article, number, text, more);
    }
}
