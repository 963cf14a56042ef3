package cn.fuban.rules;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;
import cn.fuban.config.Place;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads {@code rules/DATE/}: one folder for each edition, in it the notice and one folder for each book. */
final class RuleBooksReader {
    private static final String ROOT = "rules";
    private static final String NOTICE = "notice";

    private final ConfigFolder folder;

    RuleBooksReader(ConfigFolder folder) {
        this.folder = folder;
    }

    /** All editions; what is wrong with them is reported to the folder's problems. */
    RuleBooks read() {
        List<Edition> editions = folder.folders(ROOT).stream()
                .flatMap(name -> edition(name).stream())
                .toList();
        return new RuleBooks(editions.isEmpty() ? List.of(Edition.EMPTY) : editions);
    }

    private Optional<Edition> edition(String name) {
        Optional<LocalDate> effective = date(name);
        if (effective.isEmpty()) {
            folder.problems()
                    .add(
                            new Place(ROOT + "/" + name, 1),
                            "a folder of rules is named by the day its books take effect, such as 2021-12-21");
            return Optional.empty();
        }
        String path = ROOT + "/" + name;
        List<Book> books = new ArrayList<>();
        for (String book : folder.folders(path)) {
            books.add(book(path + "/" + book));
        }
        books.add(notice(folder.file(path + "/notice.yaml")));
        Citations citations = new Citations(books);
        return Optional.of(new Edition(
                effective.get(),
                List.copyOf(books),
                new Knowledge(
                        ProvisionReader.read(folder.file(path + "/provisions.yaml"), citations),
                        SilenceReader.read(folder.file(path + "/silent.yaml"), citations),
                        CompositionReader.read(folder.file(path + "/compositions.yaml"), citations),
                        Strangers.read(folder.file(path + "/strangers.yaml")),
                        Route.read(folder.file(path + "/routes.yaml"), citations),
                        Relations.read(folder.file(path + "/relations.yaml"), citations))));
    }

    private Book book(String path) {
        ConfigNode node = folder.file(path + "/book.yaml");
        Book.Title title = title(node);
        List<Chapter> chapters = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        for (ConfigNode file : folder.files(path)) {
            if (file.place().file().endsWith("book.yaml")) {
                continue;
            }
            Chapter chapter = ChapterReader.chapter(file, chapters.size() + 1);
            chapters.add(chapter);
            articles.addAll(ChapterReader.articles(file, title.id(), chapter.number(), articles.size() + 1));
        }
        return new Book(
                title,
                node.date("effective"),
                node.optionalDate("expires"),
                node.text("interpretedBy"),
                List.copyOf(chapters),
                List.copyOf(articles));
    }

    private static Book notice(ConfigNode node) {
        ArticleId id = new ArticleId(NOTICE, 1);
        String number = node.text("number");
        Book.Title title = new Book.Title(NOTICE, node.text("title"), node.text("name"), List.of(number));
        Article article = new Article(id, 1, Paragraph.of(id, node.texts("paragraphs")), node.texts("questions"));
        return new Book(
                title,
                node.date("effective"),
                Optional.empty(),
                node.text("issuedBy"),
                List.of(new Chapter(1, number)),
                List.of(article));
    }

    private static Book.Title title(ConfigNode node) {
        return new Book.Title(node.text("id"), node.text("title"), node.text("name"), node.texts("aliases"));
    }

    private static Optional<LocalDate> date(String name) {
        try {
            return Optional.of(LocalDate.parse(Objects.requireNonNull(name)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
