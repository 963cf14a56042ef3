package cn.fuban.leave;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.leave.EvaluateLeave.Share;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has to hold on sentences about leave that nothing was tuned to. */
class LeaveFiguresTests {
    private static final Map<String, Share> FIGURES =
            new EvaluateLeave(false).report(Path.of("src/test/resources/language/leave-check.jsonl"));

    @ParameterizedTest
    @CsvSource({"intent, 95", "both dates, 92", "half days, 92", "destination, 95", "missing, 90"})
    void holds(String figure, double percent) {
        assertThat(FIGURES.get(figure).percent()).isGreaterThanOrEqualTo(percent);
    }

    @Test
    void hardlyAnythingElseBecomesARequest() {
        assertThat(FIGURES.get("no request from a question").percent()).isEqualTo(100);
        assertThat(FIGURES.get("no false request").percent()).isGreaterThanOrEqualTo(90);
    }
}
