package cn.fuban.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CountingTests {
    private final CountWords words =
            new CountWords(Shipped.CALENDAR, Shipped.arithmetic(), Shipped.MESSAGES, LocalDate.of(2026, 12, 8));

    @Test
    void backOverAWeekendThatIsHalfWorked() {
        CountWords.Counted counted = words.workdays(LocalDate.of(2026, 10, 12), -2, "10月12日往前数2个工作日是哪天");

        assertThat(counted.dates()).containsExactly(LocalDate.parse("2026-10-09"));
        assertThat(counted.text())
                .startsWith("**10月9日 周五**")
                .contains("10月12日 周一当天不计", "10月10日 周六（调休上班）", "跳过10月11日 周日");
    }

    @Test
    void overAHolidayNamesItOnce() {
        CountWords.Counted counted = words.workdays(LocalDate.of(2026, 9, 30), 2, "9月30日后2个工作日");

        assertThat(counted.dates()).containsExactly(LocalDate.parse("2026-10-09"));
        assertThat(counted.text()).contains("跳过10月1日 周四至10月7日 周三（国庆节放假）");
    }

    @Test
    void fromADayOnSaysWhatItIsWithThatDay() {
        CountWords.Counted counted = words.workdays(LocalDate.of(2026, 10, 8), 5, "从节后第一天起5个工作日");

        assertThat(counted.dates()).containsExactly(LocalDate.parse("2026-10-14"));
        assertThat(counted.text()).contains("如果10月8日 周四当天也算，是**10月13日 周二**");
    }

    @Test
    void withTheFirstDayWhenTheWordsSaySo() {
        CountWords.Counted counted = words.workdays(LocalDate.of(2026, 10, 8), 5, "10月8日起含当天5个工作日");

        assertThat(counted.dates()).containsExactly(LocalDate.parse("2026-10-13"));
    }

    @Test
    void intoAYearWithoutArrangementIsMarked() {
        CountWords.Counted counted = words.workdays(LocalDate.of(2026, 12, 30), 3, "12月30日后3个工作日");

        assertThat(counted.provisional()).isTrue();
        assertThat(counted.text()).contains("暂按", "2027年");
    }

    @Test
    void calendarDaysThatEndOnADayOffNameTheNextWorkingDay() {
        CountWords.Counted counted = words.kind(LocalDate.of(2026, 12, 12), "");

        assertThat(counted.text()).contains("12月12日 周六", "不上班", "12月14日 周一");
    }

    @Test
    void workingDaysBetweenTwoDatesIncludeBoth() {
        assertThat(words.between(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 10))
                        .text())
                .startsWith("**6个工作日**");
    }

    @Test
    void workingDaysThatAreLeftDoNotIncludeToday() {
        assertThat(words.until(LocalDate.of(2026, 12, 11)).text()).startsWith("**还有3天，其中3个工作日**");
    }
}
