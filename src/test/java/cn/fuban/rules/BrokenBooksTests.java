package cn.fuban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in the books is found when they are read, with its place. */
class BrokenBooksTests {
    private static final Path SHIPPED = Path.of("bot-config/rules/2021-12-21");

    @TempDir
    private Path root;

    @BeforeEach
    void copyTheShippedBooks() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            files.forEach(this::copy);
        }
    }

    private void copy(Path file) {
        Path target = edition().resolve(SHIPPED.relativize(file));
        try {
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path edition() {
        return root.resolve("rules/2021-12-21");
    }

    private List<String> problemsAfter(String file, String what, String instead) throws IOException {
        Path path = edition().resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(what);
        Files.writeString(path, text.replaceFirst(java.util.regex.Pattern.quote(what), instead));
        ConfigFolder folder = new ConfigFolder(root);
        new RuleBooksReader(folder).read();
        return folder.problems().all().stream().map(Problem::toString).toList();
    }

    @Test
    void aNumberThatIsLeftOut() throws IOException {
        assertThat(problemsAfter("work/chapter-01.yaml", "number: 2", "number: 3"))
                .anySatisfy(problem -> assertThat(problem).contains("chapter-01.yaml:", "article 2 is expected"));
    }

    @Test
    void aChapterOutOfOrder() throws IOException {
        assertThat(problemsAfter("work/chapter-02.yaml", "第二章", "第三章"))
                .anySatisfy(problem -> assertThat(problem).contains("chapter-02.yaml:", "第二章 is expected"));
    }

    @Test
    void flattenedPunctuation() throws IOException {
        assertThat(problemsAfter("work/chapter-14.yaml", "有效期5年。", "有效期5年,到期失效。"))
                .anySatisfy(problem -> assertThat(problem).contains("chapter-14.yaml:", "full width"));
    }

    @Test
    void aQuotationThatIsNotVerbatim() throws IOException {
        assertThat(problemsAfter("compositions.yaml", "须向会议主持人请假", "要向会议主持人请假"))
                .anySatisfy(problem -> assertThat(problem).contains("compositions.yaml:", "word for word"));
    }

    @Test
    void anArticleThatDoesNotExist() throws IOException {
        assertThat(problemsAfter("silent.yaml", "nearest: work:56", "nearest: work:156"))
                .anySatisfy(problem -> assertThat(problem).contains("silent.yaml:", "work:156"));
    }

    @Test
    void aSentenceThatDoesNotBeginSo() throws IOException {
        assertThat(problemsAfter("provisions.yaml", "text: 区长末位发言", "text: 区长首位发言"))
                .anySatisfy(problem -> assertThat(problem).contains("provisions.yaml:", "decision:10"));
    }

    @Test
    void aFolderThatIsNoDate() throws IOException {
        Files.createDirectories(root.resolve("rules/latest"));
        assertThat(problemsAfter("work/book.yaml", "name: 工作规则", "name: 工作规则"))
                .anySatisfy(problem -> assertThat(problem).contains("latest", "2021-12-21"));
    }
}
