package cn.fuban.supervision;

import static cn.fuban.supervision.Office.DIRECTOR;
import static cn.fuban.supervision.Office.HEAD;
import static cn.fuban.supervision.Office.LI;
import static cn.fuban.supervision.Office.MAYOR;
import static cn.fuban.supervision.Office.PERFORMANCE;
import static cn.fuban.supervision.Office.VICE_MAYOR;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An instruction of the mayor's (区长批示) is the mayor's: whoever else records it asks first. */
class InstructionTests {
    private static final String SENTENCE = "区长批示：城区内涝整治，住建局负责，12月底前完成";

    private final Office office = Office.on("2026-11-24T10:00");

    @Test
    void recordedByASecretaryItIsAssignedOnlyWhenTheMayorHasConfirmedIt() {
        assertThat(office.say(LI, SENTENCE)).contains("督办1 城区内涝整治", "来源：区长批示");
        assertThat(office.say(LI, "确认")).contains("已请区长确认", "还没有告诉单位");
        office.until("2026-11-24T10:30");
        assertThat(office.inbox(HEAD)).isEmpty();
        assertThat(office.inbox(MAYOR)).singleElement().asString().contains("是不是您的批示", "住建局牵头", "12月31日 周四");
        assertThat(office.buttons(MAYOR)).containsExactly("确认批示 督办1", "退回批示 督办1");

        assertThat(office.say(MAYOR, "确认批示 督办1")).contains("已交办住建局");
        office.until("2026-11-24T18:00");
        assertThat(office.inbox(HEAD)).singleElement().asString().contains("交办 督办1");
        assertThat(office.inbox(LI)).last().asString().contains("区长已确认", "已交办住建局");
    }

    @Test
    void theMayorsOwnWordIsTheMayorsInstruction() {
        assertThat(office.say(MAYOR, "我批示一件：请住建局牵头排查自建房隐患，月底前报结果"))
                .contains("督办1 排查自建房隐患**", "主办：住建局", "11月30日 周一", "来源：区长批示");
        assertThat(office.say(MAYOR, "交办 督办1")).contains("已交办住建局");
    }

    @Test
    void whatIsNoInstructionIsAssignedToNobody() {
        office.say(DIRECTOR, SENTENCE);
        office.say(DIRECTOR, "确认");

        assertThat(office.say(MAYOR, "退回批示 督办1")).contains("没有交办");
        assertThat(office.say(MAYOR, "确认批示 督办1")).contains("没有等着区长确认");
        office.until("2026-11-24T18:00");
        assertThat(office.inbox(HEAD)).isEmpty();
        assertThat(office.inbox(DIRECTOR)).last().asString().contains("没有确认是批示");
    }

    @Test
    void nobodyConfirmsForTheMayorButWhoActsWhileTheMayorIsAway() {
        office.say(LI, SENTENCE);
        office.say(LI, "确认");
        assertThat(office.say(LI, "确认批示 督办1")).contains("没有这项权限");
        assertThat(office.say(DIRECTOR, "确认批示 督办1")).contains("没有这项权限");

        office.away(MAYOR, "zhouzhengming", "2026-11-24T09:00", "2026-11-25T18:00");
        assertThat(office.say("zhouzhengming", "确认批示 督办1")).contains("已交办住建局");
    }

    @Test
    void changedAfterTheMayorWasAskedItIsAskedAgain() {
        office.say(LI, SENTENCE);
        assertThat(office.say(LI, "牵头换成水利局")).contains("主办：水利局");
        office.say(LI, "确认");
        assertThat(office.item(1).waitsForTheMayor()).isTrue();
        assertThat(office.say(MAYOR, "督办1")).contains("城区内涝整治");
    }

    @Test
    void theMayorRecordsAtOnceAndOthersNotAtAll() {
        office.say(MAYOR, SENTENCE);
        assertThat(office.say(MAYOR, "交办 督办1")).contains("已交办住建局");

        assertThat(office.say(PERFORMANCE, SENTENCE)).contains("没有这项权限");
        assertThat(office.say(VICE_MAYOR, SENTENCE)).contains("没有这项权限");
        assertThat(office.say(LI, "市长批示：城区内涝整治，住建局负责，12月底前完成")).contains("督办2");
        assertThat(office.say(LI, "确认")).contains("已交办住建局");
    }
}
