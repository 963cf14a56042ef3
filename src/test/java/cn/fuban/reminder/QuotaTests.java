package cn.fuban.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.config.ConfigFolder;
import cn.fuban.conversation.Usage;
import cn.fuban.workcalendar.WorkCalendar;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotaTests {
    private final Quota quota = new Quota(5000, 3000, List.of(70, 90), 90);

    @Test
    void theScarcerOfTheTwoCounts() {
        assertThat(quota.percentUsed(new Usage.Month(1000, 2400))).isEqualTo(80);
        assertThat(quota.percentUsed(new Usage.Month(4500, 100))).isEqualTo(90);
    }

    @Test
    void eachThresholdIsReachedInTurn() {
        assertThat(quota.warningFor(new Usage.Month(3499, 0))).isZero();
        assertThat(quota.warningFor(new Usage.Month(3500, 0))).isEqualTo(70);
        assertThat(quota.warningFor(new Usage.Month(4999, 0))).isEqualTo(90);
    }

    @Test
    void minorRemindersAreLeftOutWhenLittleIsLeft() {
        assertThat(quota.isThin(new Usage.Month(4499, 0))).isFalse();
        assertThat(quota.isThin(new Usage.Month(4500, 0))).isTrue();
    }

    /** In October 2026 the office works on 18 days, on two of them up to the ninth. */
    @Test
    void theForecastGoesByWorkingDays() {
        WorkCalendar calendar = WorkCalendar.read(new ConfigFolder(Path.of("bot-config")));

        assertThat(Quota.forecast(new Usage.Month(200, 30), LocalDate.of(2026, 10, 9), calendar))
                .isEqualTo(new Usage.Month(1800, 270));
    }
}
