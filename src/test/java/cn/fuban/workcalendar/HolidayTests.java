package cn.fuban.workcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.config.ConfigFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTests {
    private final WorkCalendar calendar = WorkCalendar.read(new ConfigFolder(Path.of("bot-config")));

    @ParameterizedTest
    @CsvSource({
        "国庆, 2026, 2026-10-01, 2026-10-07",
        "国庆节, 2026, 2026-10-01, 2026-10-07",
        "十一, 2026, 2026-10-01, 2026-10-07",
        "五一, 2025, 2025-05-01, 2025-05-05",
        "春节, 2026, 2026-02-15, 2026-02-23",
        "中秋, 2023, 2023-09-29, 2023-10-06",
        "国庆, 2023, 2023-09-29, 2023-10-06",
        "元旦, 2023, 2022-12-31, 2023-01-02",
    })
    void aHolidayIsTheWholeBlockOfItsArrangement(String name, int year, LocalDate first, LocalDate last) {
        assertThat(calendar.holiday(name, year)).hasValueSatisfying(holiday -> {
            assertThat(holiday.first()).isEqualTo(first);
            assertThat(holiday.last()).isEqualTo(last);
            assertThat(holiday.provisional()).isFalse();
        });
    }

    @Test
    void theFirstWorkingDayAfterABlockMayBeASaturday() {
        LocalDate last = calendar.holiday("春节", 2021).orElseThrow().last();

        assertThat(calendar.nextWorkday(last)).isEqualTo("2021-02-18");
        assertThat(calendar.day(LocalDate.parse("2021-02-20")).reason()).isEqualTo("调休上班");
    }

    @Test
    void anUnknownHolidayIsNone() {
        assertThat(calendar.holiday("圣诞", 2026)).isEmpty();
    }

    @Test
    void aYearWithoutArrangementKnowsItsThirteenStatutoryDaysOnly() {
        assertThat(calendar.between(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-12-31")))
                .allMatch(Day::provisional)
                .filteredOn(day -> day.kind() == Day.Kind.HOLIDAY)
                .extracting(day -> day.date().toString())
                .containsExactly(
                        "2027-01-01",
                        "2027-02-05",
                        "2027-02-06",
                        "2027-02-07",
                        "2027-02-08",
                        "2027-04-05",
                        "2027-05-01",
                        "2027-05-02",
                        "2027-06-09",
                        "2027-09-15",
                        "2027-10-01",
                        "2027-10-02",
                        "2027-10-03");
        assertThat(calendar.holiday("国庆", 2027))
                .contains(new Holiday("国庆节", LocalDate.parse("2027-10-01"), LocalDate.parse("2027-10-03"), true));
    }

    @Test
    void aCountIsProvisionalOnceItTouchesSuchAYear() {
        LocalDate friday = LocalDate.parse("2026-12-25");

        assertThat(calendar.workdaysAfter(friday, 4).isProvisional()).isFalse();
        assertThat(calendar.workdaysAfter(friday, 5).isProvisional()).isTrue();
        assertThat(calendar.workdaysAfter(friday, 5).target()).isEqualTo("2027-01-04");
    }
}
