package cn.fuban.leave;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.config.ConfigFolder;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.language.Language;
import cn.fuban.workcalendar.WorkCalendar;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a sentence says about an absence. */
class LeaveReaderTests {
    private static final ConfigFolder FOLDER = new ConfigFolder(Path.of("bot-config"));
    private static final WorkCalendar CALENDAR = WorkCalendar.read(FOLDER);
    private static final Directory DIRECTORY = Directory.read(FOLDER);
    private static final Language LANGUAGE = Language.read(FOLDER, CALENDAR);
    private static final LeaveReader READER = LeaveReader.read(FOLDER, CALENDAR, DIRECTORY);
    private static final Person SPEAKER = DIRECTORY.people().get(0);
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 23, 10, 30);

    @Test
    void aWeekOfLeave() {
        SaidLeave said = request("请年休假三天，从周五开始");

        assertThat(said.slots())
                .containsEntry("kind", "休假")
                .containsEntry("start", "2026-11-27T09:00")
                .containsEntry("end", "2026-12-01T18:00")
                .containsEntry("days", 3.0);
        assertThat(said.missing()).isEmpty();
    }

    @Test
    void whatWasKeptIsWhatWasSaid() {
        Absence absence = request("明天下午三点到后天外出").absence();
        Map<String, String> kept = new java.util.HashMap<>();
        absence.slots().forEach((name, value) -> kept.put(name, value.toString()));

        assertThat(Absence.of(kept)).isEqualTo(absence);
    }

    private static SaidLeave request(String text) {
        return READER.read("leave.request", LANGUAGE.read(text, MONDAY), SPEAKER);
    }
}
