package cn.fuban.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.District;
import cn.fuban.language.Language;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaterTimeTests {
    private static final ConfigFolder FOLDER = new ConfigFolder(Path.of("bot-config"));
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final WorkCalendar CALENDAR = WorkCalendar.read(FOLDER);
    private static final Language LANGUAGE = Language.read(FOLDER, CALENDAR);

    private final LaterTime times =
            new LaterTime(OfficeHours.read(FOLDER, new District("test", "巴州区", ZONE), CALENDAR));

    @ParameterizedTest(name = "{1} at {0}")
    @CsvSource({
        "2026-12-08T08:31, 稍后提醒, 2026-12-08T14:00",
        "2026-12-08T11:20, 稍后提醒, 2026-12-08T14:00",
        "2026-12-08T14:05, 稍后提醒, 2026-12-08T16:30",
        "2026-12-08T16:40, 稍后提醒, 2026-12-09T08:30",
        "2026-12-11T17:00, 稍后提醒, 2026-12-14T08:30",
        "2026-12-08T08:31, 下午3点再提醒我, 2026-12-08T15:00",
        "2026-12-08T08:31, 下午再提醒我, 2026-12-08T14:00",
        "2026-12-08T11:30, 一个小时后提醒我, 2026-12-08T14:00",
        "2026-12-08T15:00, 半小时后再提醒, 2026-12-08T15:30",
        "2026-12-08T15:00, 明天再提醒, 2026-12-09T08:30",
        "2026-09-30T15:00, 明天再提醒, 2026-10-08T08:30",
        "2026-12-08T15:00, 晚上8点提醒我, 2026-12-09T08:30",
    })
    void isInOfficeHours(LocalDateTime now, String said, LocalDateTime expected) {
        assertThat(times.of(LANGUAGE.read(said, now), now.atZone(ZONE)))
                .isEqualTo(expected.atZone(ZONE).toInstant());
    }
}
