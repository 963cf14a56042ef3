package cn.fuban.workcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.config.ConfigFixture;
import cn.fuban.config.ConfigFolder;
import cn.fuban.config.District;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarFileTests {
    @TempDir
    private Path temporary;

    @Test
    void theShippedCalendarHasNoProblems() {
        assertThat(problems(ConfigFixture.shippedIn(temporary, "calendar"))).isEmpty();
    }

    @Test
    void aLocalDecisionWinsOverTheArrangement() {
        WorkCalendar calendar = WorkCalendar.read(ConfigFixture.shippedIn(temporary, "calendar")
                .with("calendar/local.yaml", """
                        days:
                          - date: 2026-12-07
                            off: true
                            name: 建区纪念日放假
                          - date: 2026-10-07
                            off: false
                            name: 防汛值守照常上班
                          - date: 2027-01-01
                            off: false
                            name: 年终结算照常上班
                        """)
                .folder());

        assertThat(calendar.day(LocalDate.parse("2026-12-07")).reason()).isEqualTo("建区纪念日放假");
        assertThat(calendar.workdaysBefore(LocalDate.parse("2026-12-08"), 1).target())
                .isEqualTo("2026-12-04");
        assertThat(calendar.nextWorkday(LocalDate.parse("2026-09-30"))).isEqualTo("2026-10-07");
        assertThat(calendar.holiday("国庆", 2026).orElseThrow().last()).isEqualTo("2026-10-06");
        assertThat(calendar.isWorkday(LocalDate.parse("2027-01-01"))).isTrue();
    }

    @Test
    void aYearWithoutFileIsProvisionalAgain() {
        ConfigFixture config = ConfigFixture.emptyIn(temporary).with("calendar/local.yaml", "days:\n");

        assertThat(WorkCalendar.read(config.folder())
                        .workdaysAfter(LocalDate.parse("2026-09-30"), 1)
                        .isProvisional())
                .isTrue();
    }

    @Test
    void everythingWrongInAYearIsReportedAtItsLine() {
        ConfigFixture config = ConfigFixture.shippedIn(temporary, "calendar").with("calendar/2026.yaml", """
                        year: 2026
                        days:
                          - name: 元旦
                            date: 2026-01-01
                            isOffDay: true
                          - name: 元旦
                            date: 2026-01-02
                            isOffDay: true
                            statutory: true
                          - name: 元旦
                            date: 2026-01-05
                            isOffDay: false
                          - name: 元旦
                            date: 2026-01-05
                            isOffDay: false
                          - name: 春节
                            date: 2025-02-17
                            isOffDay: yes
                        """);

        assertThat(problems(config))
                .contains(
                        "calendar/2026.yaml:4: \"2026-01-01\" is off by decree; write \"isOffDay: true\" and"
                                + " \"statutory: true\"",
                        "calendar/2026.yaml:7: \"2026-01-02\" is not off by decree; leave out \"statutory\"",
                        "calendar/2026.yaml:11: \"2026-01-05\" is a MONDAY and is worked anyway; a make-up day is a"
                                + " Saturday or Sunday, correct the date or write \"isOffDay: true\"",
                        "calendar/2026.yaml:14: \"2026-01-05\" is listed a second time; keep one of the two",
                        "calendar/2026.yaml:17: \"2025-02-17\" is not in 2026; move it to 2025.yaml",
                        "calendar/2026.yaml:18: \"yes\" does not fit here; write true or false",
                        "calendar/2026.yaml:1: 2026-10-03 is off by decree (国庆节) and is not listed; add it with"
                                + " \"isOffDay: true\"");
    }

    @Test
    void aYearInTheWrongFileIsReported() {
        ConfigFixture config = ConfigFixture.shippedIn(temporary, "calendar")
                .replacing("calendar/2025.yaml", "year: 2025", "year: 2024");

        assertThat(problems(config))
                .contains("calendar/2025.yaml:3: \"2024\" is not the year of the file's name; correct one of the two");
    }

    @Test
    void officeHoursMustRunFromMorningToEvening() {
        ConfigFixture config = ConfigFixture.shippedIn(temporary, "calendar").with("bot.yaml", """
                        officeHours:
                          - from: 14:00
                            to: 18:00
                          - from: 08:30
                            to: 12:00
                        """);
        ConfigFolder folder = config.folder();

        OfficeHours.read(folder, new District("test", "测试区", ZoneId.of("Asia/Shanghai")), WorkCalendar.read(folder));

        assertThat(config.problemsOf(folder))
                .containsExactly("bot.yaml:4: \"08:30\" to \"12:00\" is out of order; write the periods of a day from"
                        + " morning to evening");
    }

    private static List<String> problems(ConfigFixture config) {
        ConfigFolder folder = config.folder();
        WorkCalendar.read(folder);
        return config.problemsOf(folder);
    }
}
