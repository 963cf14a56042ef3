package cn.fuban.leave;

import static cn.fuban.leave.LeaveOffice.HEAD;
import static cn.fuban.leave.LeaveOffice.LI;
import static cn.fuban.leave.LeaveOffice.LIAISON;
import static cn.fuban.leave.LeaveOffice.MAYOR;
import static cn.fuban.leave.LeaveOffice.WANG;
import static cn.fuban.leave.LeaveOffice.ZHANG;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What becomes of a leave: put together, taken back, changed, ended, and told to those who act. */
class LifeOfLeaveTests {
    /** A Monday. */
    private final LeaveOffice office = LeaveOffice.on("2026-11-23T10:00");

    @Test
    void onlyWhatIsMissingIsAskedForAndEverythingCanBeChangedInOneSentence() {
        assertThat(office.say(LIAISON, "我想请假")).contains("从哪天到哪天");
        assertThat(office.say(LIAISON, "后天到周四")).contains("什么事");
        assertThat(office.say(LIAISON, "家里装修")).contains("11月25日 周三至11月26日 周四", "家里装修");
        assertThat(office.say(LIAISON, "改成周四到周五")).contains("11月26日 周四至11月27日 周五");
        assertThat(office.say(HEAD, "待我审批")).contains("没有等您批的");
    }

    @Test
    void aYesIsNoReasonAndTheQuestionIsAskedAgain() {
        office.say(LIAISON, "后天请事假一天");

        assertThat(office.say(LIAISON, "好的")).contains("是什么事");
        assertThat(office.say(LIAISON, "家里装修")).contains("事由：家里装修");
    }

    @Test
    void aQuestionInTheMiddleIsAnsweredAndTheCardStaysOpen() {
        office.say(ZHANG, "我明天下午到后天去成都开会");

        assertThat(office.say(ZHANG, "副区长外出要提前几天报")).contains("提前1天");
        assertThat(office.say(ZHANG, "好的")).contains("已登记请假1");
    }

    @Test
    void whatIsDroppedIsNotStored() {
        office.say(LIAISON, "后天请病假一天");

        assertThat(office.say(LIAISON, "算了")).contains("没有改动");
        assertThat(office.say(LIAISON, "好的")).doesNotContain("已提交");
        assertThat(office.say(LIAISON, "我的假批了没")).contains("没有在办");
    }

    @Test
    void anOldCardDoesNothing() {
        office.say(LIAISON, "后天请病假一天");
        long card = office.numberOf(LIAISON, "徐佳病假");
        office.say(LIAISON, "改成周四");
        office.say(LIAISON, "取消");

        assertThat(office.tap(LIAISON, "确认", card)).contains("已经过时");
        assertThat(office.count(HEAD)).isZero();
    }

    @Test
    void aMeetingThatComesBetweenLeavesTheLeaveOpenForItsButton() {
        office.say(LI, "后天请病假一天");
        office.say(LI, "下周五上午9点在第一会议室开第45次常务会");

        assertThat(office.say(LI, "确认 常务会45")).contains("已安排", "刚才的“请确认：李思远病假”还没办完");
        assertThat(office.say(LI, "好的")).doesNotContain("已提交");
        assertThat(office.say(LI, "确认请假 李思远 病假 2026年11月25日 周三")).contains("已提交请假1");
    }

    @Test
    void takenBackBeforeTheDecisionAndGivenUpAfterIt() {
        office.confirmed(HEAD, "明天去成都开会");
        office.say(HEAD, "假不请了，不去了");
        assertThat(office.tap(HEAD, "撤回")).contains("请假1已撤回");
        assertThat(office.inbox(ZHANG)).contains("申请人撤回");
        assertThat(office.say(ZHANG, "同意 请假1")).contains("已经办过", "已撤回");

        office.confirmed(HEAD, "明天去成都开会");
        office.tap(ZHANG, "同意");
        office.say(HEAD, "撤回请假2");
        office.tap(HEAD, "撤回");
        assertThat(office.inbox(LI)).contains("取消请假2");
        assertThat(office.say(MAYOR, "明天谁请假")).contains("没有人登记");
    }

    @Test
    void aLongerAbsenceGoesRoundAgainAndTheOldOneStandsUntilThen() {
        office.confirmed(HEAD, "明天去成都开会");
        office.tap(ZHANG, "同意");

        assertThat(office.say(HEAD, "请假1延长一天")).contains("11月24日 周二至11月25日 周三", "改请假1", "区长陈志远审批");
        office.tap(HEAD, "确认");
        assertThat(office.say(HEAD, "我的假批了没")).contains("请假1", "有效", "请假2", "审批中");
        office.tap(ZHANG, "同意");
        office.tap(MAYOR, "同意");
        assertThat(office.say(HEAD, "我的假批了没")).contains("请假2").doesNotContain("请假1：");
    }

    @Test
    void aShorterOneNeedsNoNewRound() {
        office.confirmed(HEAD, "明天到后天去成都开会");
        office.tap(ZHANG, "同意");
        office.tap(MAYOR, "同意");

        assertThat(office.say(HEAD, "请假1的结束时间改成明天")).contains("11月24日 周二，共1天");
        assertThat(office.tap(HEAD, "确认")).contains("已登记请假2");
        assertThat(office.count(MAYOR)).isEqualTo(1);
    }

    @Test
    void whoeverActsIsToldAtTheStartAndTheEndAndTheAbsentOneOnceEach() {
        office.confirmed(ZHANG, "我明天下午到后天去成都开会");
        office.confirmed(HEAD, "后天去南充参加培训");

        office.until("2026-11-24T15:00");
        assertThat(office.inbox(WANG)).contains("11-24T14:00 您代行：张明远");
        assertThat(office.say(WANG, "同意，注意安全")).contains("王立新代张明远同意“注意安全”");
        assertThat(office.inbox(HEAD)).contains("批准了", "王立新代张明远同意");

        int before = office.count(ZHANG);
        office.until("2026-11-26T09:00");
        assertThat(office.inbox(ZHANG)).contains("11-25T17:30 今天返回", "王立新代行");
        assertThat(office.count(ZHANG) - before).isEqualTo(1);
        assertThat(office.inbox(WANG)).contains("代行结束：张明远");
        assertThat(office.say(WANG, "同意 请假2")).contains("已经办过");
        assertThat(office.tap(ZHANG, "销假")).contains("请假1已销假");
    }

    @Test
    void anEarlyReturnEndsActingAtOnce() {
        office.confirmed(ZHANG, "我明天到周四去成都开会");
        office.until("2026-11-25T10:00");

        assertThat(office.say(ZHANG, "我提前回来了")).contains("提前结束", "王立新的代行到此为止");
        assertThat(office.inbox(WANG)).contains("已返回");
        office.confirmed(HEAD, "后天去南充参加培训");
        assertThat(office.say(WANG, "待我审批")).contains("没有等您批的");
        assertThat(office.say(MAYOR, "张区长今天在不在单位")).contains("没有外出");
    }

    @Test
    void aSecretaryEntersForALeaderWhoConfirmsWithOneTap() {
        office.confirmed(LI, "帮张明远区长报备，明天去绵阳调研");

        assertThat(office.count(MAYOR)).isZero();
        assertThat(office.inbox(ZHANG)).contains("李思远", "替您登记了请假1", "绵阳");
        assertThat(office.tap(ZHANG, "对，提交")).contains("已登记请假1");
        assertThat(office.inbox(MAYOR)).contains("张明远", "绵阳");
    }

    @Test
    void whatTheLeaderSaysIsWrongIsDroppedAndTheSecretaryHearsOfIt() {
        office.confirmed(LI, "帮张明远区长报备，明天去绵阳调研");
        office.tap(ZHANG, "不对");

        assertThat(office.inbox(LI)).contains("本人说不对", "已作废");
        assertThat(office.count(MAYOR)).isZero();
    }

    @Test
    void whoseLeaveItIsIsAskedOnlyAmongThoseForWhomItMayBePutIn() {
        assertThat(office.say(LIAISON, "帮王局长报备，明天去绵阳参会")).contains("王海涛外出");
        office.say(LIAISON, "算了");

        assertThat(office.say(LI, "帮张区长报备，明天去绵阳调研")).contains("张明远", "张慧敏");
        assertThat(office.say(LI, "张慧敏")).contains("张慧敏外出：11月24日 周二", "绵阳");
    }

    @Test
    void nobodyElseEntersForOthers() {
        assertThat(office.say("yipeng", "帮王海涛局长请假，他明天去成都开会")).contains("要本人说", "没有登记");
        assertThat(office.say(LIAISON, "帮罗永强局长请假，他明天去成都开会")).contains("要本人说");
    }

    @Test
    void anOverlapStops() {
        office.confirmed(LIAISON, "后天请病假一天");

        assertThat(office.say(LIAISON, "后天到周五请事假，家里有事")).contains("已经有请假1", "不能提交");
        assertThat(office.buttons(LIAISON)).isEmpty();
    }

    @Test
    void inAGroupLeaveMovesToDirectChat() {
        assertThat(office.inGroup("cid-unit-heads", HEAD, "明天去成都开会")).contains("请确认：王海涛外出");
    }

    @Test
    void aPersonAloneOnTheCardIsWhoActsAndNoReason() {
        office.say(HEAD, "明天去成都开会");

        assertThat(office.say(HEAD, "黄婷")).contains("代行：黄婷", "事由：开会");
    }

    @Test
    void whoComesBackSoonerKeepsTheBeginning() {
        office.confirmed(HEAD, "周三到周五去北京对接项目");

        assertThat(office.say(HEAD, "请假1提前一天回来")).contains("11月25日 周三至11月26日 周四", "改请假1");
    }
}
