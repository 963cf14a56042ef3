package cn.fuban.leave;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.config.ConfigFolder;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.language.Language;
import cn.fuban.workcalendar.WorkCalendar;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a change makes of an absence that is known, said on Monday, 23 November 2026. */
class MovesTests {
    private static final ConfigFolder FOLDER = new ConfigFolder(Path.of("bot-config"));
    private static final WorkCalendar CALENDAR = WorkCalendar.read(FOLDER);
    private static final Directory DIRECTORY = Directory.read(FOLDER);
    private static final Language LANGUAGE = Language.read(FOLDER, CALENDAR);
    private static final LeaveReader READER = LeaveReader.read(FOLDER, CALENDAR, DIRECTORY);
    private static final Person SPEAKER = DIRECTORY.people().get(0);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 10, 30);

    /** From 12月3日 周四 to 12月4日 周五, while its card is open: a weekday stays in the week that is spoken of. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "改成周三到周五 | 2026-12-02T09:00 | 2026-12-04T18:00",
                "改到周三 | 2026-12-02T09:00 | 2026-12-03T18:00",
                "还是周三走吧 | 2026-12-02T09:00 | 2026-12-04T18:00",
                "延到下周一 | 2026-12-03T09:00 | 2026-12-07T18:00",
                "改成这周三到周五 | 2026-11-25T09:00 | 2026-11-27T18:00",
                "周六才回来 | 2026-12-03T09:00 | 2026-12-05T18:00",
                "推迟一天 | 2026-12-04T09:00 | 2026-12-05T18:00",
                "提前一天回 | 2026-12-03T09:00 | 2026-12-03T18:00",
                "提前一天走 | 2026-12-02T09:00 | 2026-12-04T18:00",
                "多待两天 | 2026-12-03T09:00 | 2026-12-06T18:00",
                "改成一天 | 2026-12-03T09:00 | 2026-12-03T18:00",
                "改成8号 | 2026-12-08T09:00 | 2026-12-09T18:00",
                "改成明天一天 | 2026-11-24T09:00 | 2026-11-24T18:00"
            })
    void onTheCard(String text, String start, String end) {
        Absence soFar = READER.read("leave.request", LANGUAGE.read("我下周四到周五去成都开会", NOW), SPEAKER)
                .absence();

        Absence moved =
                READER.follow(soFar, "", LANGUAGE.read(text, NOW), SPEAKER).absence();

        assertThat(moved.slots()).containsEntry("start", start).containsEntry("end", end);
        assertThat(moved.reason()).as("a word for changing is no reason").isEqualTo("开会");
    }

    /** Said of a leave from 11月25日 周三 to 11月27日 周五 that stands. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "请假1提前一天回来 | 2026-11-25T09:00 | 2026-11-26T18:00",
                "少请一天 | 2026-11-25T09:00 | 2026-11-26T18:00",
                "多请一天 | 2026-11-25T09:00 | 2026-11-28T18:00",
                "晚回来两天 | 2026-11-25T09:00 | 2026-11-29T18:00",
                "请假1延长到下周一 | 2026-11-25T09:00 | 2026-11-30T18:00",
                "请假1我想往后推一天 | 2026-11-26T09:00 | 2026-11-28T18:00",
                "我周四就回来了，不用到周五 | 2026-11-25T09:00 | 2026-11-26T18:00",
                "请假1改成明天一天 | 2026-11-24T09:00 | 2026-11-24T18:00"
            })
    void ofOneThatStands(String text, String start, String end) {
        Absence before = READER.read("leave.request", LANGUAGE.read("周三到周五去北京对接项目", NOW), SPEAKER)
                .absence();

        SaidLeave said = READER.read("leave.change", LANGUAGE.read(text, NOW), SPEAKER);
        Absence moved = new Moves(new Durations(CALENDAR)).applied(before, said, text, NOW.toLocalDate());

        assertThat(moved.slots()).containsEntry("start", start).containsEntry("end", end);
    }

    @Test
    void daysSaidFirstBeginWhenItIsSaidFromWhen() {
        Absence soFar = READER.read("leave.request", LANGUAGE.read("请两天假，搬家", NOW), SPEAKER)
                .absence();

        Absence known = READER.follow(soFar, "start", LANGUAGE.read("后天起", NOW), SPEAKER)
                .absence();

        assertThat(known.slots())
                .containsEntry("start", "2026-11-25T09:00")
                .containsEntry("end", "2026-11-26T18:00")
                .containsEntry("reason", "搬家");
    }

    @Test
    void theWordsThatGaveTheNewValueAreNamed() {
        SaidLeave said = READER.read("leave.change", LANGUAGE.read("后天的假延长到周五", NOW), SPEAKER);

        assertThat(said.because().get("end").text()).endsWith("周五");
    }
}
