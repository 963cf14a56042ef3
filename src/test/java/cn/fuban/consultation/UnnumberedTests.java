package cn.fuban.consultation;

import static cn.fuban.consultation.Office.FINANCE;
import static cn.fuban.consultation.Office.FINANCE_HEAD;
import static cn.fuban.consultation.Office.PLANNING_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Opinions without a number: none gets lost, and none is guessed. */
class UnnumberedTests {
    private final Office office = Office.on("2026-11-24T10:00");

    @Test
    void anOpinionWithoutANumberIsNotLost() {
        office.asked("就住房维修资金管理办法征求财政局意见");
        assertThat(office.sayAs("complaint", FINANCE_HEAD, "建议把第五条改成由业主大会决定"))
                .contains("这是对**意见1 住房维修资金管理办法**", "建议把第五条改成由业主大会决定", "还没有记下");
        assertThat(office.say(FINANCE_HEAD, "是")).contains("意见1", "建议把第五条改成由业主大会决定", "已记下");

        assertThat(office.sayAs("complaint", FINANCE_HEAD, "建议食堂早点开门")).contains("passed on");
        assertThat(office.sayAs("complaint", PLANNING_HEAD, "建议把第五条改成由业主大会决定")).contains("passed on");
    }

    @Test
    void thatOneHasRepliedIsCheckedAgainstWhatIsOnRecord() {
        office.asked("就住房维修资金管理办法征求财政局意见");

        assertThat(office.say(FINANCE, "意见已回复")).contains("意见1 住房维修资金管理办法**还没有记到您单位的意见");
        assertThat(office.say(FINANCE, "没有意见")).contains("这是对**意见1").doesNotContain("给府办的建议");
        assertThat(office.say(FINANCE, "是")).contains("无不同意见", "已记下");
        assertThat(office.say(FINANCE, "意见已经回了")).contains("已收到财政局的意见：无不同意见");
    }

    @Test
    void whichIsMeantIsAskedWhereSeveralAreOpen() {
        office.asked("就住房维修资金管理办法征求财政局意见");
        office.asked("就城区停车管理办法征求财政局意见");

        assertThat(office.say(FINANCE, "我局没有意见")).contains("意见1 住房维修资金管理办法", "意见2 城区停车管理办法");
    }
}
