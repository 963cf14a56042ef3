package cn.fuban.consultation;

import static cn.fuban.consultation.Office.ASKER;
import static cn.fuban.consultation.Office.DEPUTY;
import static cn.fuban.consultation.Office.FINANCE;
import static cn.fuban.consultation.Office.FINANCE_DEPUTY;
import static cn.fuban.consultation.Office.FINANCE_HEAD;
import static cn.fuban.consultation.Office.PLANNING_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose word makes an opinion count for the executive meeting (decision:16), and who acts for whom. */
class ConfirmationTests {
    private final Office office = Office.on("2026-11-24T10:00");

    @Test
    void aDeputyHeadInChargeConfirmsToo() {
        office.asked("就预算绩效管理办法征求财政局、发改局意见，拟上常务会");
        office.say(FINANCE, "意见1 建议明确资金来源");
        office.until("2026-11-24T14:00");
        assertThat(office.inbox(FINANCE_DEPUTY)).last().asString().contains("请您确认");
        assertThat(office.sayAs("complaint", "luoyongqiang", "确认意见")).contains("passed on");

        assertThat(office.say("liuyang", "确认意见 意见1")).contains("没有改动");
        assertThat(office.sayAs("complaint", FINANCE_DEPUTY, "确认意见")).contains("已由您确认");
        assertThat(office.say(ASKER, "意见1")).contains("黄婷（副局长，分管预算、国有资产、政府采购）确认");
    }

    @Test
    void aDeputyHeadOfOtherMattersIsNotAskedAndMayAnswerOnlyForTheMeeting() {
        office.asked("就老旧小区改造实施方案征求财政局意见");
        assertThat(office.say(FINANCE_DEPUTY, "意见1 无意见")).contains("没有征求您单位的意见");

        office.asked("就城区停车管理办法征求财政局意见，拟上常务会");
        office.say(FINANCE, "意见2 建议缓议");
        office.until("2026-11-24T14:00");
        assertThat(office.inbox(FINANCE_DEPUTY)).isEmpty();
    }

    @Test
    void whoActsForAnAbsentHeadAnswersAndConfirmsInThatPlace() {
        office.asked("就老旧小区改造实施方案征求财政局意见，拟上常务会");
        office.say(FINANCE, "意见1 建议明确资金来源");
        assertThat(office.say("liuyang", "确认意见 意见1")).contains("没有改动");

        office.away(FINANCE_HEAD, "liuyang", "2026-11-24T09:00", "2026-11-24T18:00");
        assertThat(office.say("liuyang", "确认意见 意见1")).contains("已由您确认");
        assertThat(office.say(ASKER, "意见1")).contains("刘洋（科员，代黄德胜）确认");

        office.clock.set("2026-11-25T09:00");
        office.asked("就城区停车管理办法征求财政局意见");
        assertThat(office.say("liuyang", "意见2 无意见")).contains("没有征求您单位的意见");
    }

    @Test
    void forTheExecutiveMeetingTheHeadConfirms() {
        office.asked("就老旧小区改造实施方案征求财政局、发改局意见，拟上常务会");
        assertThat(office.say(FINANCE, "意见1 建议明确资金来源")).contains("还要主要负责人或分管负责人确认");
        office.until("2026-11-24T14:00");
        assertThat(office.inbox(FINANCE_HEAD)).last().asString().contains("请您确认", "建议明确资金来源");

        assertThat(office.say(FINANCE, "确认意见 意见1")).contains("主要负责人或分管负责人确认，没有改动");
        assertThat(office.say(FINANCE_HEAD, "确认意见 意见1")).contains("已由您确认");
        assertThat(office.say(PLANNING_HEAD, "意见1 无意见")).doesNotContain("还要主要负责人");
        office.until("2026-11-25T18:00");
        assertThat(office.inbox(ASKER)).singleElement().asString().contains("2家都已回复");
    }

    @Test
    void silenceIsNotEnoughForTheExecutiveMeetingAndTheLiaisingDeputyIsAsked() {
        office.asked("就老旧小区改造实施方案征求财政局意见，拟上常务会");
        office.until("2026-11-30T18:00");

        assertThat(office.inbox(ASKER)).last().asString().contains("视为无不同意见不等于征求意见充分", "刘婧");
        assertThat(office.inbox(DEPUTY)).singleElement().asString().contains("财政局逾期未回复");
    }
}
