package cn.fuban.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.conversation.Outcome;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RehearsalTests {
    private final Office office = Office.on("2026-12-01T10:00");

    @Test
    void showsEveryDateAndEveryMessageAndStoresNothing() {
        Outcome outcome = office.outcome(Office.LI, "deadline.question", "假如12月10日上午开常务会");

        assertThat(outcome.reply().orElseThrow().text())
                .contains("假如12月10日 周四 09:00开常务会议", "没有保存")
                .contains("议题截止：12月8日 周二", "报区委：12月15日 周二")
                .contains("12月9日 周三 08:30：上会材料→您")
                .contains("12月10日 周四 17:50：问是否散会→您")
                .contains("12月10日 周四是“无会日”")
                .contains("报区委→要报区委的单位", "12月17日 周四 08:30", "报区委→联系副主任（没办才发）");
        assertThat(outcome.understanding().dates()).startsWith(LocalDate.of(2026, 12, 8));
        assertThat(outcome.saves()).isEmpty();
        assertThat(outcome.reminders()).isEmpty();
        assertThat(office.store.nextDue()).isEmpty();
    }

    @Test
    void aQuestionForOneDateIsAnsweredWithThatDate() {
        assertThat(office.say(Office.LI, "deadline.question", "假如12月10日开常务会，材料哪天交"))
                .startsWith("**12月9日 周三");
    }
}
