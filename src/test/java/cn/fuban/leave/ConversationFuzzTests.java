package cn.fuban.leave;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.Office;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is typed is answered, without an exception, and nothing is asked for that nobody has confirmed. */
class ConversationFuzzTests {
    private static final long SEED = 20211221;
    private static final int TEXTS = 500;

    @Test
    void everythingIsAnsweredAndNothingIsStoredUnconfirmed(@TempDir Path data) {
        try (Office office = new Office(data)) {
            office.dingtalk().resetTo("2026-11-23T10:00:00+08:00");

            assertThat(new FuzzedTalk(office, SEED).say(TEXTS)).isEqualTo(new FuzzedTalk.Result(TEXTS, TEXTS, 0, 0));
        }
    }
}
