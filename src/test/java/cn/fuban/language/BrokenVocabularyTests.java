package cn.fuban.language;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenVocabularyTests {

    @TempDir
    Path folder;

    @Test
    void anEmptyFolderIsReportedFileByFile() {
        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem.place().file()).endsWith("time.yaml"))
                .anySatisfy(problem -> assertThat(problem.place().file()).endsWith("meetings.yaml"))
                .anySatisfy(problem -> assertThat(problem.place().file()).endsWith("intents"));
    }

    @Test
    void aDayThatDoesNotExistIsReportedAtItsLine() throws IOException {
        write("language/time.yaml", "festivals:\n  - day: 13-1\n    said: 六一\n");

        assertThat(problems()).anySatisfy(problem -> {
            assertThat(problem.place().line()).isEqualTo(2);
            assertThat(problem.what()).contains("a month and a day such as 10-1");
        });
    }

    @Test
    void anIntentWithoutExamplesIsReported() throws IOException {
        write("intents/leave.yaml", "intents:\n  - name: leave.request\n");

        assertThat(problems()).anySatisfy(problem -> assertThat(problem.what()).contains("has no examples"));
    }

    private List<Problem> problems() {
        ConfigFolder config = new ConfigFolder(folder);
        Language.read(config, TestLanguage.CALENDAR);
        return config.problems().all();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
