package cn.fuban.duty;

import static cn.fuban.duty.Office.HEAD;
import static cn.fuban.duty.Office.HUIMIN;
import static cn.fuban.duty.Office.LI;
import static cn.fuban.duty.Office.WANG;
import static cn.fuban.duty.Office.ZHANG;
import static cn.fuban.duty.Office.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SwapTests {
    private final Office office = Office.on("2026-09-28T10:00");

    @BeforeEach
    void rostered() {
        office.nationalDayIsRostered();
        office.until("2026-09-28T10:05");
    }

    @Test
    void nothingChangesUntilTheOtherHasAgreed() {
        assertThat(ask(HUIMIN, "我10月6日的班跟王立新换一下")).contains("10月6日 周二：改由王立新带班", "10月7日 周三：改由您带班");
        assertThat(office.inbox(WANG)).hasSize(1);
        assertThat(ask(HUIMIN, "确认")).contains("已发给王立新", "仍由您带班");
        assertThat(office.inbox(WANG)).last().asString().contains("张慧敏想跟您换班（换班1）", "10月6日 周二：改由您带班");
        assertThat(query("10月6日谁带班")).contains("张慧敏带班");

        assertThat(answer(WANG, "同意换班1")).contains("已换班");
        assertThat(office.inbox(HUIMIN)).last().asString().contains("已换班（换班1，王立新同意）");
        assertThat(office.inbox(LI)).last().asString().contains("双方同意");
        assertThat(query("10月6日谁带班")).contains("王立新带班");
        assertThat(query("10月7日谁带班")).contains("张慧敏带班");
    }

    @Test
    void theEveningFollowsTheSwap() {
        swapAsked();
        answer(WANG, "同意换班1");
        office.until("2026-10-08T09:00");

        assertThat(office.inbox(WANG))
                .last()
                .asString()
                .startsWith("2026-10-05T17:00")
                .contains("10月6日 周二");
        assertThat(office.inbox(HUIMIN))
                .last()
                .asString()
                .startsWith("2026-10-06T17:00")
                .contains("10月7日 周三");
    }

    @Test
    void theFirstWordCounts() {
        swapAsked();
        assertThat(answer(WANG, "不同意换班1")).contains("没有同意");
        assertThat(office.inbox(HUIMIN)).last().asString().contains("没有同意", "仍由张慧敏带班");

        assertThat(answer(WANG, "同意换班1")).contains("已经答复不同意");
        assertThat(query("10月6日谁带班")).contains("张慧敏带班");
    }

    @Test
    void nobodyElseAgrees() {
        swapAsked();

        assertThat(answer(ZHANG, "同意换班1")).contains("没有找到等您答复");
        assertThat(answer(HUIMIN, "同意换班1")).contains("没有找到等您答复");
        assertThat(query("10月6日谁带班")).contains("张慧敏带班");
    }

    @Test
    void whoAskedMayTakeItBack() {
        swapAsked();

        assertThat(answer(HUIMIN, "撤回换班1")).contains("已撤回");
        assertThat(office.inbox(WANG)).last().asString().contains("已撤回");
        assertThat(answer(WANG, "同意换班")).contains("没有找到");
        assertThat(answer(WANG, "同意换班1")).contains("已经撤回");
    }

    @Test
    void aRosterThatHasChangedMeanwhileMakesItVoid() {
        swapAsked();
        office.say(LI, "duty.roster", "国庆带班：6日改成张明远");
        office.say(LI, "duty.roster", "确认");

        assertThat(answer(WANG, "同意换班1")).contains("不能换了");
        assertThat(office.inbox(HUIMIN)).last().asString().contains("不能换了");
        assertThat(query("10月6日谁带班")).contains("张明远带班");
    }

    @Test
    void whatIsMissingIsAskedFor() {
        assertThat(ask(ZHOU, "想换个班")).contains("换哪一天", "10月1日 周四至10月3日 周六");
        assertThat(ask(ZHOU, "10月2日")).contains("跟哪位领导换");
        assertThat(ask(ZHOU, "张明远")).contains("张明远的班是10月4日 周日至10月5日 周一", "不用还");
        assertThat(ask(ZHOU, "5日")).contains("10月2日 周五：改由张明远带班", "10月5日 周一：改由您带班");
    }

    @Test
    void aDayCanBeTakenOverForNothing() {
        assertThat(ask(ZHOU, "请何静怡替我带10月3日的班")).contains("10月3日 周六：改由何静怡带班").doesNotContain("改由您带班");
        ask(ZHOU, "确认");
        answer("hejingyi", "同意换班1");
        assertThat(query("10月3日谁带班")).contains("何静怡带班");
    }

    @Test
    void aLeaveOfEitherIsShownToBoth() {
        office.isAway(WANG, "2026-10-06T00:00", "2026-10-07T00:00");

        assertThat(ask(HUIMIN, "我10月6日的班跟王立新换一下")).contains("与请假冲突", "10月6日 周二 王立新已请假");
        ask(HUIMIN, "确认");
        assertThat(office.inbox(WANG)).last().asString().contains("10月6日 周二 王立新已请假");
    }

    @Test
    void whatCannotBeSwappedIsSaid() {
        assertThat(ask(ZHOU, "我10月6日的班跟张明远换")).contains("那天不是您带班");
        assertThat(ask("hejingyi", "我想换班")).contains("没有待带的班");
        assertThat(ask(HEAD, "我10月6日的班跟张明远换")).contains("由带班的领导本人说");
        assertThat(ask(LI, "10月6日和10月7日换班")).contains("由带班的领导本人说");
    }

    @Test
    void anUnansweredSwapIsMentionedOnTheEvening() {
        swapAsked();
        office.until("2026-10-05T17:00");

        assertThat(office.inbox(HUIMIN)).last().asString().contains("王立新还没有答复您的换班");
    }

    private void swapAsked() {
        ask(HUIMIN, "我10月6日的班跟王立新换一下");
        ask(HUIMIN, "确认");
    }

    private String ask(String who, String text) {
        return office.say(who, "duty.swap", text);
    }

    private String answer(String who, String text) {
        return office.say(who, "duty.swap-answer", text);
    }

    private String query(String text) {
        return office.say(HEAD, "duty.query", text);
    }
}
