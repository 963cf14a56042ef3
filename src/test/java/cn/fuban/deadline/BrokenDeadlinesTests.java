package cn.fuban.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.config.ConfigFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenDeadlinesTests {
    @TempDir
    private Path temporary;

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "article: decision:22, article: decision:99, in none of the rule books",
        "rule: 会后3个工作日, rule: 会后4个工作日, does not stand in decision:22",
        "anchor: executive, anchor: executiv, is nothing to count from",
        "'escalate: [2, 3]', 'escalate: [1, 2, 3]', at most two numbers",
        "owes: reporting-units, owes: reporting-unit, does not fit here",
        "id: committee-report, id: materials, is used twice",
    })
    void whatIsWrongIsReported(String right, String wrong, String problem) {
        ConfigFixture config = ConfigFixture.shippedIn(temporary, "deadlines", "rules", "events.yaml")
                .with("meetings.yaml", "kinds:\n  - id: executive\n  - id: work\n  - id: plenary\n  - id: special\n")
                .replacing("deadlines/executive.yaml", right, wrong);

        var folder = new cn.fuban.config.ConfigFolder(config.root());
        DeadlineFiles.read(folder);

        assertThat(folder.problems().all())
                .anySatisfy(found -> assertThat(found.toString()).contains(problem));
    }
}
