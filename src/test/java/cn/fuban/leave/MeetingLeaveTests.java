package cn.fuban.leave;

import static cn.fuban.leave.LeaveOffice.EXECUTIVE;
import static cn.fuban.leave.LeaveOffice.HEAD;
import static cn.fuban.leave.LeaveOffice.LI;
import static cn.fuban.leave.LeaveOffice.MAYOR;
import static cn.fuban.leave.LeaveOffice.ZHANG;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leave from a meeting, a road of its own (work:42, decision:28). */
class MeetingLeaveTests {
    private final LeaveOffice office = LeaveOffice.on("2026-11-23T10:00");

    @BeforeEach
    void aMeetingIsPlanned() {
        office.confirmed(LI, "下周五上午9点在第一会议室开第45次常务会");
    }

    @Test
    void aMemberAsksWhoChairsAndTheOfficeFilesIt() {
        assertThat(office.say(ZHANG, "下周五的常务会我请个假，在省上汇报"))
                .contains("第45次常务会议", "12月4日 周五上午", "主持人陈志远", "第四十二条", "第二十八条");
        office.tap(ZHANG, "确认");
        office.tap(MAYOR, "同意");

        assertThat(office.inbox(ZHANG)).contains("请假1批准了", "第45次常务会议");
        assertThat(office.inbox(LI)).contains("会议请假备案请假1", "张明远", "陈志远同意", "书面备案");
        assertThat(office.say(MAYOR, "下周五谁请假")).as("it is no absence").contains("没有人登记");
    }

    @Test
    void aUnitNeedsTheChairsConsentBeforeItSendsSomebodyElse() {
        assertThat(office.say(HEAD, "下周五常务会我来不了，在省厅汇报，请黄婷代会")).contains("代会：黄婷", "主持人同意后才能代会");
        office.tap(HEAD, "确认");
        assertThat(office.count("huangting")).isZero();

        office.tap(MAYOR, "同意");
        assertThat(office.inbox(HEAD)).contains("可以由黄婷代会");
        assertThat(office.inbox("huangting")).contains("请您代王海涛参加第45次常务会议");
        assertThat(office.inbox(LI)).contains("代会：黄婷");
    }

    @Test
    void thatNoSuchMeetingIsPlannedForTheDayIsSaidWithTheNext() {
        assertThat(office.say(HEAD, "我下周三不能参加常务会")).contains("12月2日 周三没有安排这个会，下一次是第45次常务会议，12月4日 周五");
    }

    @Test
    void withoutConsentNobodyMayStayAwayOrBeReplaced() {
        office.confirmed(HEAD, "下周五常务会我来不了，在省厅汇报，请黄婷代会");
        office.say(MAYOR, "不同意，必须本人来");

        assertThat(office.inbox(HEAD)).contains("没有批准", "必须本人来", "未经批准不得缺席");
        assertThat(office.count("huangting")).isZero();
    }

    @Test
    void whoeverActsForTheMayorConsentsWhenTheMayorIsAwayThen() {
        office.confirmed(MAYOR, "我下周五去北京开会");
        office.say(HEAD, "下周五常务会我来不了，在省厅汇报");
        office.tap(HEAD, "确认");

        assertThat(office.inbox(EXECUTIVE)).contains("王海涛", "第45次常务会议");
    }

    @Test
    void ofAMeetingThatIsNotPlannedHereItIsAskedWhoChairs() {
        assertThat(office.say(HEAD, "后天下午的信访联席会我参加不了，在外地出差")).contains("由谁主持");
        assertThat(office.say(HEAD, "张明远副区长")).contains("主持人张明远");
        office.tap(HEAD, "确认");
        office.tap(ZHANG, "同意");
        assertThat(office.inbox(LI)).contains("会议请假备案", "信访联席会");
    }

    @Test
    void aLeaveOverAMeetingSaysSo() {
        assertThat(office.say(ZHANG, "下周四到下周五去成都开会")).contains("第45次常务会议", "另向主持人请假");
    }

    @Test
    void whoComesInsteadDoesNotChair() {
        office.say(HEAD, "周三下午的常务会我来不了，要去市上迎检");

        assertThat(office.say(HEAD, "让黄副局长来")).contains("主持");
        assertThat(office.say(HEAD, "陈志远")).contains("黄副局长").doesNotContain("主持人黄婷");
    }
}
