package cn.fuban.leave;

import static cn.fuban.leave.LeaveOffice.DIRECTOR;
import static cn.fuban.leave.LeaveOffice.EXECUTIVE;
import static cn.fuban.leave.LeaveOffice.HEAD;
import static cn.fuban.leave.LeaveOffice.LI;
import static cn.fuban.leave.LeaveOffice.MAYOR;
import static cn.fuban.leave.LeaveOffice.WANG;
import static cn.fuban.leave.LeaveOffice.ZHANG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every route of work:83, work:10 and work:11 from the first sentence to the right people's phones. */
class RoutesOfLeaveTests {
    /** A Monday. */
    private final LeaveOffice office = LeaveOffice.on("2026-11-23T10:00");

    @Test
    void aViceMayorReportsToTheMayorAndNobodyApproves() {
        String card = office.say(ZHANG, "我明天下午到后天去成都开会");

        assertThat(card)
                .contains("11月24日 周二下午至11月25日 周三", "共2天", "无会日（11月25日 周三）", "成都", "开会")
                .contains("代行：王立新", "13800000005", "报告区长陈志远，不需审批", "第八十三条", "区委请假");
        assertThat(office.inbox(MAYOR)).isEmpty();

        assertThat(office.tap(ZHANG, "确认")).contains("已登记请假1");
        assertThat(office.inbox(MAYOR)).contains("张明远", "11月24日 周二下午至11月25日 周三", "代行：王立新", "不用批");
        assertThat(office.inbox(LI)).contains("备案请假1", "张明远", "代行：王立新");
        assertThat(office.inbox(DIRECTOR)).contains("备案请假1");
        assertThat(office.count(WANG)).isZero();

        office.until("2026-11-24T14:00");
        assertThat(office.inbox(WANG)).contains("11-24T14:00", "由您代行");
        assertThat(office.inbox(ZHANG)).contains("请假1开始");
    }

    @Test
    void whoReportsLaterThanADayAheadSaysWhy() {
        assertThat(office.say(ZHANG, "我今天下午去成都开会")).contains("原因");
        assertThat(office.say(ZHANG, "省上临时通知")).contains("迟报原因：省上临时通知");

        office.tap(ZHANG, "确认");
        assertThat(office.inbox(MAYOR)).contains("迟报原因：省上临时通知");
    }

    @Test
    void oneDayOfAHeadIsApprovedByTheViceMayorInChargeAndCopiedToTheOffice() {
        assertThat(office.say(HEAD, "明天去成都开会"))
                .contains("副区长张明远审批", "批后抄送区政府办公室备案")
                .doesNotContain("陈志远");
        office.tap(HEAD, "确认");

        assertThat(office.inbox(ZHANG)).contains("王海涛", "11月24日 周二", "成都");
        assertThat(office.buttons(ZHANG)).containsExactly("同意", "不同意");
        assertThat(office.inbox(LI)).isEmpty();

        office.tap(ZHANG, "同意");
        assertThat(office.inbox(HEAD)).contains("请假1批准了", "张明远同意", "2026年11月23日 周一", "向区委请假");
        assertThat(office.inbox(LI)).contains("备案请假1", "张明远同意");
        assertThat(office.inbox(MAYOR)).isEmpty();
        assertThat(office.tap(HEAD, "已向区委请假")).contains("已记");
    }

    @Test
    void twoDatesOfAHeadAreReviewedAndThenApprovedByTheMayor() {
        office.confirmed(HEAD, "明天下午到后天上午去成都开会");

        assertThat(office.inbox(MAYOR)).isEmpty();
        office.tap(ZHANG, "同意");
        assertThat(office.inbox(HEAD)).doesNotContain("批准了");
        assertThat(office.inbox(MAYOR)).contains("请您审批", "张明远同意");
        office.say(MAYOR, "同意，速去速回");
        assertThat(office.inbox(HEAD)).contains("请假1批准了", "陈志远同意“速去速回”");
        assertThat(office.inbox(LI)).contains("备案请假1");
    }

    @Test
    void theHeadOfATownAsksNoCommittee() {
        assertThat(office.say("lichanghe", "明天去成都开会")).contains("副区长王立新审批").doesNotContain("区委");
    }

    @Test
    void afterTheFactTakesAReason() {
        assertThat(office.say(HEAD, "补报一下，我昨天去成都开会了")).contains("原因");
        assertThat(office.say(HEAD, "上级临时通知")).contains("迟报原因：上级临时通知");
        office.tap(HEAD, "确认");
        office.tap(ZHANG, "同意");
        assertThat(office.inbox(HEAD)).contains("批准了");
        assertThat(office.inbox(LI)).contains("迟报原因：上级临时通知");
    }

    @Test
    void theMayorsAbsenceIsFiledAndTheExecutiveViceMayorActs() {
        assertThat(office.say(MAYOR, "我后天去北京开会")).contains("代行：周正明", "备案");
        office.tap(MAYOR, "确认");

        assertThat(office.inbox(LI)).contains("备案请假1", "陈志远", "代行：周正明");
        assertThat(office.inbox(EXECUTIVE)).as("told at once").contains("陈志远（区长）外出");
        assertThat(office.inbox(DIRECTOR)).contains("备案请假1");
        office.until("2026-11-25T09:00");
        assertThat(office.inbox(EXECUTIVE)).contains("陈志远", "由您代行");
    }

    @Test
    void partnersWhoAreAwayTogetherAreForTheMayorToDecideAndTheDirectorToCoordinate() {
        office.confirmed(WANG, "我后天去重庆开会");
        String question = office.say(ZHANG, "我后天去成都开会");
        assertThat(question).contains("AB角王立新", "哪位领导代行");
        String card = office.say(ZHANG, "何静怡");
        assertThat(card).contains("AB角王立新这段时间也外出", "第十一条", "区长陈志远审批", "代行：何静怡");
        office.tap(ZHANG, "确认");

        assertThat(office.inbox(DIRECTOR)).contains("张明远", "请您协调");
        assertThat(office.inbox(MAYOR)).contains("请您审批：张明远");
        office.tap(MAYOR, "同意");
        assertThat(office.inbox(ZHANG)).contains("批准了", "陈志远同意");
    }

    @Test
    void mayorAndExecutiveViceMayorAreInPrincipleNotAwayTogether() {
        office.confirmed(MAYOR, "我后天去北京开会");
        office.say(EXECUTIVE, "我后天去成都开会");
        office.say(EXECUTIVE, "赵国栋");

        assertThat(office.inbox(EXECUTIVE)).contains("区长和常务副区长原则上不同时外出", "第十条");
    }

    @Test
    void whatTheRulesDoNotCoverGoesTheUnitsWayAndSaysSo() {
        assertThat(office.say("xujia", "明天请病假一天")).contains("规则没有规定", "局长王海涛审批");
        office.tap("xujia", "确认");
        office.tap(HEAD, "同意");
        assertThat(office.inbox("xujia")).contains("批准了");

        assertThat(office.say(HEAD, "明天请病假一天"))
                .as("in or out of the district makes no difference")
                .contains("规则没有规定", "副区长张明远审批");
    }

    /** The way of a head depends on it, so it is asked where the words leave it open. */
    @Test
    void onDutyOrForOneselfIsAskedWhereItMattersAndIsNotSaid() {
        assertThat(office.say(HEAD, "明天请假一天，有个饭局要应酬")).contains("公事还是私事");
        assertThat(office.say(HEAD, "私事")).contains("事假", "副区长张明远审批");
        office.say(HEAD, "取消");

        assertThat(office.say(HEAD, "明天请假一天，孩子家长会")).doesNotContain("公事还是私事");
        office.say(HEAD, "取消");
        assertThat(office.say("xujia", "明天请假一天，有个饭局要应酬")).doesNotContain("公事还是私事");
    }

    @Test
    void whoTravelsWithALeaderIsOnDuty() {
        assertThat(office.say(HEAD, "陪周市长去北京招商，下周二走，周五晚上回")).contains("外出", "区长陈志远审批", "第八十三条");
    }

    @Test
    void aQuestionOfTheRulesStartsNoRequest() {
        assertThat(office.say(HEAD, "明天去成都两天的假找谁批")).doesNotContain("请确认").contains("第八十三条");
    }

    @Test
    void theOwnIllnessOfAViceMayorIsNotInTheRulesAndGoesToTheMayor() {
        office.say(ZHANG, "明天请病假一天");
        assertThat(office.say(ZHANG, "不离开")).contains("规则没有规定", "区长陈志远审批");
        office.tap(ZHANG, "确认");
        office.tap(MAYOR, "同意");

        assertThat(office.inbox(ZHANG)).contains("批准了", "陈志远同意");
        for (String filed : List.of(LI, DIRECTOR))
            assertThat(office.inbox(filed)).contains("备案请假1", "张明远");
    }

    @Test
    void twoDatesOfTheHeadOfATownGoTheSameTwoSteps() {
        office.confirmed("lichanghe", "明天到后天去成都开会");
        assertThat(office.inbox(MAYOR)).isEmpty();
        office.tap(WANG, "同意");
        office.tap(MAYOR, "同意");

        assertThat(office.inbox("lichanghe")).contains("批准了", "王立新同意", "陈志远同意");
        assertThat(office.inbox(LI)).contains("备案请假1", "李长河");
    }

    @Test
    void theOfficeDirectorAsksTheViceMayorInCharge() {
        assertThat(office.say(DIRECTOR, "明天去成都开会")).contains("常务副区长周正明审批", "第八十三条");
        office.tap(DIRECTOR, "确认");
        office.tap(EXECUTIVE, "同意");

        assertThat(office.inbox(DIRECTOR)).contains("批准了", "周正明同意");
        assertThat(office.inbox(LI)).contains("备案请假1", "吴晓峰");
    }

    @Test
    void whenAllWhoCouldDecideAreAwayTheOfficeDirectorCoordinates() {
        office.confirmed(ZHANG, "我明天到后天去成都开会");
        office.say(WANG, "我明天到后天去重庆开会");
        office.say(WANG, "何静怡");
        office.tap(WANG, "确认");
        office.tap(MAYOR, "同意");
        office.confirmed(MAYOR, "我明天到后天去北京开会");
        office.confirmed(EXECUTIVE, "我明天到后天去成都开会");
        office.until("2026-11-24T10:00");
        office.confirmed(HEAD, "周五去成都开会");

        assertThat(office.inbox(DIRECTOR)).contains("没有人能批，请您协调", "王海涛");
    }

    @Test
    void whoeverIsSaidToStandInOnTheOpenCardActsMeanwhile() {
        office.say(HEAD, "12月1日到3日去成都开会");

        assertThat(office.say(HEAD, "李娜顶我")).contains("是哪一位", "李娜（");
        assertThat(office.say(HEAD, "财政局的李娜")).contains("李娜", "12月1日 周二至12月3日 周四");
    }

    @Test
    void aWordOfDecisionAtTheHeadDecidesWhateverStandsBehind() {
        office.confirmed(HEAD, "明天去成都开会");

        office.say(ZHANG, "不同意，那几天有常务会筹备");

        assertThat(office.inbox(HEAD)).contains("那几天有常务会筹备").doesNotContain("批准了");
    }

    @Test
    void whoMovesTheirOwnAbsenceIsShownItsNewDays() {
        office.confirmed(HEAD, "12月1日到3日去成都开会");

        assertThat(office.say(HEAD, "那我改到12月10号到11号去")).contains("12月10日 周四至12月11日 周五", "成都");
    }

    @Test
    void aHalfThatIsSaidAloneIsOfTheDayOfTheAbsence() {
        office.say(LI, "后天请半天假");
        office.say(LI, "上午");

        assertThat(office.say(LI, "带老人看病")).contains("11月25日 周三上午，半天");
    }

    @Test
    void onTheOpenCardWhatIsSaidShortlyBelongsToIt() {
        assertThat(office.say(HEAD, "明天去成都开会")).contains("11月24日 周二，共1天");

        assertThat(office.say(HEAD, "当天回")).contains("11月24日 周二，共1天");
        assertThat(office.say(HEAD, "不对，周五开始")).contains("11月27日 周五");
        assertThat(office.say(HEAD, "地点写市委党校")).contains("去市委党校", "11月27日 周五");
        assertThat(office.say(HEAD, "下午就回来")).contains("11月27日 周五");
    }

    @Test
    void aPlaceIsNoReason() {
        office.say(HEAD, "我后天要出差");

        assertThat(office.say(HEAD, "成都")).doesNotContain("事由：成都");
    }
}
