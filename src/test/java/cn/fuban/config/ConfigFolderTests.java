package cn.fuban.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFolderTests {
    @TempDir
    private Path temporary;

    @Test
    void aMissingFolderIsNamed() {
        ConfigFolder folder = new ConfigFolder(temporary.resolve("nowhere"));

        assertThat(folder.problems().all())
                .extracting(Problem::toString)
                .containsExactly(temporary.resolve("nowhere")
                        + ":1: there is no such folder; give the folder of the configuration with"
                        + " --fuban.config=FOLDER");
    }

    @Test
    void aMissingFileIsReportedOnceAndReadsAsEmpty() {
        ConfigFixture config = ConfigFixture.emptyIn(temporary).with("other.yaml", "a: b\n");
        ConfigFolder folder = config.folder();

        assertThat(folder.file("bot.yaml").text("name")).isEmpty();
        assertThat(folder.file("bot.yaml").child("x").list("y")).isEmpty();
        assertThat(config.problemsOf(folder))
                .containsExactly("bot.yaml:1: the file is missing or cannot be read; create it");
    }

    @Test
    void brokenYamlIsReportedWithItsLine() {
        ConfigFixture config = ConfigFixture.emptyIn(temporary).with("bot.yaml", "a: b\nc: \"d\ne: f\n");
        ConfigFolder folder = config.folder();

        folder.file("bot.yaml").text("a");

        assertThat(config.problemsOf(folder)).singleElement().asString().startsWith("bot.yaml:4: not valid YAML: ");
    }

    @Test
    void aFileInAnotherEncodingIsReported() throws Exception {
        ConfigFixture config = ConfigFixture.emptyIn(temporary).with("bot.yaml", "");
        Files.write(config.root().resolve("bot.yaml"), "name: 巴州区".getBytes("GBK"));
        ConfigFolder folder = config.folder();

        folder.file("bot.yaml");

        assertThat(config.problemsOf(folder)).containsExactly("bot.yaml:1: the file is not UTF-8; save it as UTF-8");
    }

    @Test
    void aFileThatWouldBePassedOverIsReported() {
        ConfigFixture config = ConfigFixture.emptyIn(temporary).with("calendar/2027.yml", "year: 2027");
        ConfigFolder folder = config.folder();

        assertThat(folder.files("calendar")).isEmpty();
        assertThat(config.problemsOf(folder))
                .containsExactly("calendar/2027.yml:1: the file is not read; rename it so that it ends in .yaml");
    }

    @Test
    void theFilesOfAFolderComeByNameAndItsFoldersApart() {
        ConfigFolder folder = ConfigFixture.emptyIn(temporary)
                .with("rules/b.yaml", "is: b")
                .with("rules/a.yaml", "is: a")
                .with("rules/notes.txt", "")
                .with("rules/2021/c.yaml", "is: c")
                .folder();

        assertThat(folder.files("rules")).extracting(node -> node.text("is")).containsExactly("a", "b");
        assertThat(folder.folders("rules")).containsExactly("2021");
    }
}
