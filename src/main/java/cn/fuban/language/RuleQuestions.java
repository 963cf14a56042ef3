package cn.fuban.language;

import cn.fuban.config.ConfigFolder;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The questions that were written for the articles of the rule books, and for what the books leave unsaid: every one is
 * an example of a question about the rules.
 */
final class RuleQuestions {
    private static final String ROOT = "rules";

    /** More of them make the start longer and the other intents fainter. */
    private static final int MOST = 1_000;

    private RuleQuestions() {}

    /** @param except the articles whose questions ask for something else, such as {@code decision:13} */
    static List<String> read(ConfigFolder folder, Set<String> except) {
        List<String> all = folder.folders(ROOT).stream()
                .map(version -> ROOT + "/" + version)
                .flatMap(path -> Stream.concat(
                        folder.folders(path).stream().flatMap(book -> ofBook(folder, path, book, except)),
                        folder.file(path + "/silent.yaml").list("topics").stream()
                                .flatMap(topic -> topic.texts("questions").stream())))
                .toList();
        int taken = Math.min(MOST, all.size());
        return IntStream.range(0, taken)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / taken)))
                .toList();
    }

    private static Stream<String> ofBook(ConfigFolder folder, String path, String book, Set<String> except) {
        return folder.files(path + "/" + book).stream()
                .flatMap(chapter -> chapter.list("articles").stream())
                .filter(article -> !except.contains(book + ":" + article.text("number")))
                .flatMap(article -> article.texts("questions").stream());
    }
}
