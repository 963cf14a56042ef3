package cn.fuban.workcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ChineseDatesTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Test
    void aDateNeverComesWithoutItsWeekday() {
        assertThat(ChineseDates.format(LocalDate.parse("2026-12-09"))).isEqualTo("12月9日 周三");
        assertThat(ChineseDates.format(LocalDate.parse("2026-12-13"))).isEqualTo("12月13日 周日");
        assertThat(ChineseDates.format(LocalDateTime.parse("2026-12-09T18:00"))).isEqualTo("12月9日 周三 18:00");
    }

    @Test
    void aDateOfAnotherYearThanTheReferenceShowsItsYear() {
        assertThat(ChineseDates.format(LocalDate.parse("2026-12-09"), TODAY)).isEqualTo("12月9日 周三");
        assertThat(ChineseDates.format(LocalDate.parse("2027-01-04"), TODAY)).isEqualTo("2027年1月4日 周一");
        assertThat(ChineseDates.format(LocalDateTime.parse("2027-01-04T08:30"), TODAY))
                .isEqualTo("2027年1月4日 周一 08:30");
    }
}
