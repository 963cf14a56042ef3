package cn.fuban.approval;

import static cn.fuban.leave.LeaveOffice.HEAD;
import static cn.fuban.leave.LeaveOffice.LI;
import static cn.fuban.leave.LeaveOffice.LIAISON;
import static cn.fuban.leave.LeaveOffice.MAYOR;
import static cn.fuban.leave.LeaveOffice.WANG;
import static cn.fuban.leave.LeaveOffice.ZHANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.leave.LeaveOffice;
import org.junit.jupiter.api.Test;

/** Who decides, what the others see, and what old cards and second taps do. */
class DecidingTests {
    /** A Monday. */
    private final LeaveOffice office = LeaveOffice.on("2026-11-23T10:00");

    @Test
    void theFirstTapCountsAndTheSecondSeesWhatHappened() {
        office.confirmed(LIAISON, "后天请病假一天");
        long card = office.numberOf(HEAD, "徐佳");
        office.tap(HEAD, "同意");
        int told = office.count(LIAISON);

        assertThat(office.tap(HEAD, "不同意", card)).contains("王海涛同意");
        assertThat(office.tap(HEAD, "同意", card)).contains("王海涛同意");
        assertThat(office.count(LIAISON)).isEqualTo(told);
        assertThat(office.say(LIAISON, "我的假批了没")).contains("有效");
    }

    @Test
    void whoseTurnItIsNotCannotDecide() {
        office.confirmed(HEAD, "明天到后天去成都开会");

        assertThat(office.say(MAYOR, "同意 请假1")).contains("不归您批", "张明远");
        assertThat(office.say(WANG, "同意 请假1")).contains("不归您批");
        assertThat(office.say(HEAD, "同意 请假1")).contains("要由别人批");
        assertThat(office.say(LI, "同意 请假1")).contains("不归您批");
        assertThat(office.say(HEAD, "我的假批了没")).contains("在张明远处");
    }

    @Test
    void aRefusalTakesAReason() {
        office.confirmed(LIAISON, "后天请病假一天");

        assertThat(office.tap(HEAD, "不同意")).contains("理由");
        assertThat(office.inbox(LIAISON)).doesNotContain("没有批准");
        office.say(HEAD, "这几天人手紧");
        assertThat(office.inbox(LIAISON)).contains("请假1没有批准", "王海涛不同意“这几天人手紧”");
    }

    @Test
    void whoHasSomethingWaitingSendsItBackInAnyWordsAndWhoAskedTakesItBackInOne() {
        office.confirmed(HEAD, "明天去成都开会");
        office.say(ZHANG, "退回，请说明会议依据");
        assertThat(office.inbox(HEAD)).contains("请假1退回修改", "请说明会议依据");
        assertThat(office.say(ZHANG, "退回，请说明会议依据")).as("nothing waits").doesNotContain("请假1");

        office.confirmed(HEAD, "后天去成都开会");
        assertThat(office.say(HEAD, "撤回")).contains("撤回请假2吗");
        office.tap(HEAD, "撤回");
        assertThat(office.inbox(ZHANG)).contains("申请人撤回");
    }

    @Test
    void whatIsSentBackCanBePutRight() {
        office.confirmed(HEAD, "明天到后天去成都开会");
        office.say(ZHANG, "退回，压缩到一天再报");

        assertThat(office.inbox(HEAD)).contains("请假1退回修改");
        assertThat(office.say(HEAD, "请假1的结束时间改成明天")).contains("11月24日 周二，共1天", "改请假1");
    }

    @Test
    void withSeveralItIsAskedWhichAndAllAtOnceIsPossible() {
        office.confirmed(LIAISON, "后天请病假一天");
        office.confirmed("hubin", "明天请事假一天，家里有事");

        assertThat(office.say(HEAD, "同意")).contains("有2件等您批");
        assertThat(office.say(HEAD, "徐佳的")).contains("徐佳", "王海涛同意");
        office.confirmed(LIAISON, "下周一请病假一天");
        assertThat(office.say(HEAD, "都同意")).contains("2件都已记为同意");
        assertThat(office.say(HEAD, "待我审批")).contains("没有等您批的");
    }

    @Test
    void itCanBeHandedOnToSomebodyWhoMayDecide() {
        office.confirmed(HEAD, "明天去成都开会");

        assertThat(office.say(ZHANG, "转给徐佳批")).contains("不能转给");
        office.say(ZHANG, "转给王立新副区长批");
        assertThat(office.inbox(WANG)).contains("请您审批：王海涛");
        assertThat(office.say(WANG, "转回张明远")).contains("王立新转张明远办理");
        assertThat(office.say(ZHANG, "转王立新")).contains("下一步在王立新处");
        office.tap(WANG, "同意");
        assertThat(office.inbox(HEAD)).contains("张明远转王立新办理", "王立新同意");
    }

    @Test
    void theApplicantMayAskForItOnceADay() {
        office.confirmed(LIAISON, "后天请病假一天");

        assertThat(office.say(LIAISON, "催一下")).contains("已提醒", "在王海涛处");
        assertThat(office.inbox(HEAD)).contains("等您审批：徐佳");
        assertThat(office.say(LIAISON, "催一下")).contains("今天已经提醒过");
    }

    @Test
    void whatIsNotDecidedIsRemindedOfInTheMorningAsOneList() {
        office.confirmed(LIAISON, "周五请病假一天");
        office.confirmed("hubin", "周五请事假一天，家里有事");
        int before = office.count(HEAD);

        office.until("2026-11-24T10:00");
        assertThat(office.count(HEAD) - before).isEqualTo(1);
        assertThat(office.inbox(HEAD)).contains("11-24T08:30", "等您审批：徐佳", "等您审批：胡斌");
        assertThat(office.buttons(HEAD)).as("which one they are for").containsExactly("同意请假1", "不同意请假1");
        assertThat(office.say(HEAD, "待我审批")).contains("11月27日 周五，共1天", "说“同意请假1”", "都同意");
    }

    @Test
    void whatCanWaitDoesNotRingAtNight() {
        office.until("2026-11-23T21:00");
        office.confirmed(LIAISON, "周五请病假一天");
        assertThat(office.count(HEAD)).isZero();

        office.until("2026-11-24T09:00");
        assertThat(office.inbox(HEAD)).contains("11-24T08:30", "徐佳");
    }

    @Test
    void itStandsInTheListOfWhoDecides() {
        office.confirmed(LIAISON, "后天请病假一天");

        assertThat(office.say(HEAD, "我的事")).contains("等您批", "徐佳");
        assertThat(office.say(LIAISON, "我的事")).contains("请假1", "在王海涛处");
    }
}
