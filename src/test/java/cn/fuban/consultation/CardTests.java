package cn.fuban.consultation;

import static cn.fuban.consultation.Office.FINANCE;
import static cn.fuban.consultation.Office.FINANCE_HEAD;
import static cn.fuban.consultation.Office.PLANNING;
import static cn.fuban.consultation.Office.PLANNING_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.conversation.CardButton;
import org.junit.jupiter.api.Test;

/** The card that everybody sees who is asked. */
class CardTests {
    private final Office office = Office.on("2026-11-24T10:00");

    @Test
    void everybodyConcernedSeesOneCardWhoseStateFollows() {
        office.asked("就老旧小区改造实施方案征求财政局、发改局意见，拟上常务会");
        assertThat(office.card(1).viewers().keySet())
                .containsExactlyInAnyOrder(FINANCE, FINANCE_HEAD, PLANNING, PLANNING_HEAD);
        assertThat(office.card(1).state()).contains("0/2家已回复，还没有：财政局、发改局");
        assertThat(office.card(1).buttonsOf(FINANCE)).containsExactly(new CardButton("none", "无不同意见", "无不同意见 意见1"));

        office.say(FINANCE, "无不同意见 意见1");
        assertThat(office.card(1).state()).contains("1/2家已回复，还没有：发改局");
        assertThat(office.card(1).buttonsOf(FINANCE)).allMatch(button -> !button.enabled());
        assertThat(office.card(1).buttonsOf(FINANCE_HEAD))
                .containsExactly(new CardButton("confirm", "确认意见", "确认意见 意见1"));
        assertThat(office.card(1).buttonsOf(PLANNING)).allMatch(CardButton::enabled);

        office.until("2026-11-30T09:00");
        assertThat(office.card(1).state()).contains("逾期视为无不同意见：发改局").doesNotContain("还没有");
    }

    @Test
    void atNightNoCardRingsAndTheMorningTells() {
        office.clock.set("2026-11-24T20:00");
        office.asked("就老旧小区改造实施方案征求财政局意见");
        assertThat(office.inbox(FINANCE)).isEmpty();

        office.until("2026-11-25T09:00");
        assertThat(office.inbox(FINANCE)).singleElement().asString().startsWith("2026-11-25T08:30");
    }

    @Test
    void whoActsForAnAbsentHeadSeesTheCard() {
        office.away(FINANCE_HEAD, "liuyang", "2026-11-24T09:00", "2026-11-24T18:00");
        office.asked("就老旧小区改造实施方案征求财政局意见");

        assertThat(office.card(1).viewers().keySet()).contains("liuyang").doesNotContain(FINANCE_HEAD);
    }
}
