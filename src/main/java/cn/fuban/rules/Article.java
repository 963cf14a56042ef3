package cn.fuban.rules;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/**
 * One 条 of a rule book.
 *
 * @param chapter the number of its chapter
 * @param questions how people ask for what it says
 */
record Article(ArticleId id, int chapter, List<Paragraph> paragraphs, List<String> questions) {

    /** The paragraph of that number. */
    Optional<Paragraph> paragraph(int number) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.number() == number)
                .findFirst();
    }

    /** Everything that can be quoted, in order. */
    List<Passage> passages() {
        return paragraphs.stream().flatMap(p -> p.sentences().stream()).toList();
    }

    /** The text, one line for each paragraph and item. */
    String whole() {
        return paragraphs.stream().map(Paragraph::whole).collect(joining("\n"));
    }
}
