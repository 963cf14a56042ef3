package cn.fuban.workcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.District;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTests {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ConfigFolder folder = new ConfigFolder(Path.of("bot-config"));
    private final OfficeHours hours =
            OfficeHours.read(folder, new District("test", "测试区", ZONE), WorkCalendar.read(folder));

    @ParameterizedTest
    @CsvSource({
        "2026-12-11T08:29, 2026-12-11T08:30",
        "2026-12-11T08:30, 2026-12-11T08:30",
        "2026-12-11T11:59, 2026-12-11T11:59",
        "2026-12-11T12:00, 2026-12-11T14:00",
        "2026-12-11T17:59, 2026-12-11T17:59",
        "2026-12-11T18:00, 2026-12-14T08:30",
        "2026-12-12T10:00, 2026-12-14T08:30",
        "2026-10-09T20:00, 2026-10-10T08:30",
        "2026-10-10T15:00, 2026-10-10T15:00",
        "2026-09-30T18:00, 2026-10-08T08:30",
    })
    void theNextOpenMomentKeepsOfficeHoursOfWorkingDays(LocalDateTime moment, LocalDateTime open) {
        assertThat(hours.nextOpen(instant(moment))).isEqualTo(instant(open));
        assertThat(hours.isOpen(instant(moment))).isEqualTo(moment.equals(open));
    }

    @Test
    void aDayOpensInTheMorningAndClosesInTheEvening() {
        assertThat(hours.openOf(LocalDate.parse("2026-12-11"))).isEqualTo("2026-12-11T00:30:00Z");
        assertThat(hours.closeOf(LocalDate.parse("2026-12-11"))).isEqualTo("2026-12-11T10:00:00Z");
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
