package cn.fuban.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A rule document as it was in force from a day on.
 *
 * @param expires the last day of its term, where it names one
 * @param interpretedBy whom to ask about it
 */
record Book(
        Title title,
        LocalDate effective,
        Optional<LocalDate> expires,
        String interpretedBy,
        List<Chapter> chapters,
        List<Article> articles) {

    /**
     * The names of a book.
     *
     * @param name short, as it is cited
     * @param aliases further names that people use
     */
    record Title(String id, String full, String name, List<String> aliases) {}

    String id() {
        return title.id();
    }

    String name() {
        return title.name();
    }

    Optional<Article> article(int number) {
        return number >= 1 && number <= articles.size() ? Optional.of(articles.get(number - 1)) : Optional.empty();
    }

    Optional<Chapter> chapter(int number) {
        return number >= 1 && number <= chapters.size() ? Optional.of(chapters.get(number - 1)) : Optional.empty();
    }

    List<Article> inChapter(int number) {
        return articles.stream().filter(article -> article.chapter() == number).toList();
    }
}
