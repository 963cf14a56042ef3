package cn.fuban.workcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.fuban.config.ConfigFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkdayCountTests {
    private final WorkCalendar calendar = WorkCalendar.read(new ConfigFolder(Path.of("bot-config")));

    @ParameterizedTest
    @CsvSource({
        "2026-12-11, 2026-12-09, 2026-12-10, 2026-12-15, 2026-12-16, 2026-12-18",
        "2026-12-14, 2026-12-10, 2026-12-11, 2026-12-16, 2026-12-17, 2026-12-21",
        "2026-12-09, 2026-12-07, 2026-12-08, 2026-12-11, 2026-12-14, 2026-12-16",
        "2026-09-30, 2026-09-28, 2026-09-29, 2026-10-09, 2026-10-10, 2026-10-13",
        "2026-10-08, 2026-09-29, 2026-09-30, 2026-10-10, 2026-10-12, 2026-10-14",
        "2026-10-10, 2026-10-08, 2026-10-09, 2026-10-13, 2026-10-14, 2026-10-16",
    })
    void theDeadlinesOfAnExecutiveMeetingSkipHolidaysAndCountMakeUpDays(
            LocalDate meeting,
            LocalDate topics,
            LocalDate materials,
            LocalDate minutes,
            LocalDate committee,
            LocalDate majorChanges) {
        assertThat(calendar.workdaysBefore(meeting, 2).target()).isEqualTo(topics);
        assertThat(calendar.workdaysBefore(meeting, 1).target()).isEqualTo(materials);
        assertThat(calendar.workdaysAfter(meeting, 2).target()).isEqualTo(minutes);
        assertThat(calendar.workdaysAfter(meeting, 3).target()).isEqualTo(committee);
        assertThat(calendar.workdaysAfter(meeting, 5).target()).isEqualTo(majorChanges);
    }

    @Test
    void everyStepSaysWhyItWasCountedOrSkipped() {
        Count count = calendar.workdaysAfter(LocalDate.parse("2026-09-30"), 3);

        assertThat(count.skipped()).extracting(Day::reason).hasSize(7).containsOnly("国庆节放假");
        assertThat(count.counted()).extracting(Day::reason).containsExactly("工作日", "工作日", "调休上班");
        assertThat(count.counted()).extracting(Day::date).last().isEqualTo(count.target());
        assertThat(count.anchor()).isEqualTo("2026-09-30");
        assertThat(count.isProvisional()).isFalse();
    }

    @Test
    void countingBackWalksBackAndNamesTheWeekend() {
        Count count = calendar.workdaysBefore(LocalDate.parse("2026-12-14"), 1);

        assertThat(count.days()).extracting(Day::reason).containsExactly("周末", "周末", "工作日");
        assertThat(count.days()).extracting(Day::date).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void noWorkingDayAfterAnAnchorIsTheAnchorItself() {
        LocalDate sunday = LocalDate.parse("2026-12-13");

        assertThat(calendar.workdaysAfter(sunday, 0)).isEqualTo(calendar.workdaysBefore(sunday, 0));
        assertThat(calendar.workdaysAfter(sunday, 0).target()).isEqualTo(sunday);
    }

    @Test
    void aCountBeyondReasonIsRefused() {
        LocalDate date = LocalDate.parse("2026-12-14");

        assertThatIllegalArgumentException().isThrownBy(() -> calendar.workdaysAfter(date, WorkCalendar.MAX_COUNT + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.workdaysAfter(date, -1));
    }

    @Test
    void theNextAndThePreviousWorkdayLeaveOutTheDayItself() {
        assertThat(calendar.nextWorkday(LocalDate.parse("2026-12-10"))).isEqualTo("2026-12-11");
        assertThat(calendar.nextWorkday(LocalDate.parse("2026-12-11"))).isEqualTo("2026-12-14");
        assertThat(calendar.previousWorkday(LocalDate.parse("2026-10-08"))).isEqualTo("2026-09-30");
    }

    @Test
    void theDaysBetweenIncludeBothEnds() {
        assertThat(calendar.between(LocalDate.parse("2026-10-09"), LocalDate.parse("2026-10-12")))
                .extracting(Day::isWorkday)
                .containsExactly(true, true, false, true);
        assertThat(calendar.between(LocalDate.parse("2026-10-12"), LocalDate.parse("2026-10-09")))
                .isEmpty();
    }
}
