package cn.fuban.duty;

import static cn.fuban.duty.Office.HEAD;
import static cn.fuban.duty.Office.HUIMIN;
import static cn.fuban.duty.Office.LI;
import static cn.fuban.duty.Office.WANG;
import static cn.fuban.duty.Office.ZHANG;
import static cn.fuban.duty.Office.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Outcome;
import org.junit.jupiter.api.Test;

class RosterTests {
    private static final String WHOLE = "国庆带班：10月1日到3日周正明，4日到5日张明远，6日张慧敏，7日王立新";

    private final Office office = Office.on("2026-09-15T10:00");

    @Test
    void oneSentenceGivesOneCardThatTellsTheRequiredDaysFromTheSuggestedOnes() {
        Outcome card = office.outcome(LI, "duty.roster", WHOLE);

        assertThat(card.reply().orElseThrow().text())
                .contains("国庆节带班表，请确认", "第八十条")
                .containsSubsequence("规则要求带班", "10月1日 周四至10月3日 周六：周正明")
                .containsSubsequence("规则没有要求", "10月4日 周日至10月5日 周一：张明远", "10月6日 周二：张慧敏", "10月7日 周三：王立新");
        assertThat(card.reply().orElseThrow().buttons()).containsExactly(new Button("确认带班表", "确认带班表2026年国庆节"));
        assertThat(card.saves()).isEmpty();
        assertThat(asked("国庆谁带班")).contains("还没排带班表");
    }

    @Test
    void theButtonKeepsItAndTheLeadersAreTold() {
        say(WHOLE);

        assertThat(say("确认带班表2026年国庆节")).contains("国庆节带班表已定");
        assertThat(asked("国庆谁带班")).contains("10月1日 周四至10月3日 周六：周正明");
        office.until("2026-09-15T10:05");
        assertThat(office.inbox(ZHOU)).hasSize(1).first().asString().contains("由您带班", "10月1日 周四至10月3日 周六（规则要求）");
        assertThat(office.inbox(ZHANG)).first().asString().contains("10月4日 周日至10月5日 周一（建议安排）");
    }

    @Test
    void itCanBeSaidInSeveralMessages() {
        assertThat(say("国庆带班：1日、2日周正明")).contains("规则要求的10月3日 周六还没排").doesNotContain("请确认");
        assertThat(say("3日张明远")).contains("请确认", "10月3日 周六：张明远");
        assertThat(say("4号到7号王区长")).contains("10月4日 周日至10月7日 周三：王立新");
        assertThat(say("可以")).contains("已定");
    }

    @Test
    void theNamesMayComeFirst() {
        assertThat(say("国庆节带班安排：周正明10月1日、2日，张慧敏3日至5日，王立新6、7日"))
                .contains("10月1日 周四至10月2日 周五：周正明", "10月3日 周六：张慧敏", "10月6日 周二至10月7日 周三：王立新");
    }

    @Test
    void asManyNamesAsDaysAreTakenInTheirOrder() {
        assertThat(say("国庆七天带班依次是周正明、张明远、张慧敏、王立新、赵国栋、何静怡、陈志远"))
                .contains("10月1日 周四：周正明", "10月2日 周五：张明远", "10月7日 周三：陈志远");
    }

    @Test
    void somebodyUnknownOrNoLeaderIsRefusedByName() {
        assertThat(say("国庆带班：10月1日到2日周正明，3日钱多多")).contains("通讯录里没有“钱多多”（10月3日 周六）", "还不能定");
        assertThat(say("3日王海涛")).contains("“王海涛”不是区政府领导");
        assertThat(say("3日张区长")).contains("可能是张明远、张慧敏");
        assertThat(say("3日张慧敏")).contains("请确认");
    }

    @Test
    void aDayForTwoIsRefusedUntilOneIsLeft() {
        assertThat(say("国庆带班：1日到3日周正明，3日张明远")).contains("10月3日 周六排了两个人：周正明、张明远");
        assertThat(say("确认")).doesNotContain("已定");
        assertThat(say("3日张明远")).contains("请确认", "10月3日 周六：张明远");
    }

    @Test
    void daysWithoutANameAndNamesWithoutADayAreSaid() {
        assertThat(say("国庆带班：1日到3日周正明，4日到5日")).contains("10月4日 周日、10月5日 周一没说由谁带班");
        assertThat(say("国庆带班：周正明1日到3日，张明远")).contains("“张明远”没说是哪几天");
    }

    @Test
    void aDayOutsideTheHolidayIsSaid() {
        assertThat(say("国庆带班：1日到7日周正明，10月8日张明远")).contains("10月8日 周四不在国庆节假期里");
    }

    @Test
    void whoHasLeaveIsWarnedOf() {
        office.isAway(ZHOU, "2026-10-02T00:00", "2026-10-03T00:00");

        assertThat(say(WHOLE)).contains("与请假冲突", "10月2日 周五 周正明已请假", "请确认");
    }

    @Test
    void aChangeTellsBothTheOldAndTheNewOne() {
        office.nationalDayIsRostered();
        office.until("2026-09-15T10:05");

        assertThat(say("国庆带班：6日改成王立新")).contains("10月6日 周二至10月7日 周三：王立新");
        say("确认");
        office.until("2026-09-15T10:10");

        assertThat(office.inbox(HUIMIN)).last().asString().contains("没有您的班了");
        assertThat(office.inbox(WANG)).last().asString().contains("10月6日 周二至10月7日 周三");
        assertThat(office.inbox(ZHOU)).hasSize(1);
        assertThat(say("国庆带班：6日改成王立新")).contains("没有变动");
    }

    @Test
    void aYearWithoutAnArrangementIsMarked() {
        assertThat(say("元旦带班：1月1日周正明，2日张明远")).contains("暂按", "1月1日 周五：周正明", "1月2日 周六：张明远", "没排的1月3日 周日规则没有要求");
    }

    @Test
    void onlyTheOfficeKeepsTheRoster() {
        assertThat(office.say(HEAD, "duty.roster", WHOLE)).contains("没有这项权限");
        assertThat(office.say(ZHOU, "duty.roster", WHOLE)).contains("没有这项权限");
        assertThat(asked("国庆谁带班")).contains("还没排带班表");
    }

    @Test
    void aQuestionInTheMiddleLeavesTheCardOpen() {
        say(WHOLE);

        assertThat(office.say(LI, "duty.query", "今天谁带班")).contains("是工作日");
        assertThat(say("确认")).contains("已定");
    }

    private String say(String text) {
        return office.say(LI, "duty.roster", text);
    }

    private String asked(String text) {
        return office.say(HEAD, "duty.query", text);
    }
}
