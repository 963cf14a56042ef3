package cn.fuban.leave;

import static cn.fuban.leave.LeaveOffice.DIRECTOR;
import static cn.fuban.leave.LeaveOffice.EXECUTIVE;
import static cn.fuban.leave.LeaveOffice.HEAD;
import static cn.fuban.leave.LeaveOffice.LI;
import static cn.fuban.leave.LeaveOffice.MAYOR;
import static cn.fuban.leave.LeaveOffice.WANG;
import static cn.fuban.leave.LeaveOffice.ZHANG;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands against an absence is said on the card, before anything is stored, with the lawful ways on (work:10, work:11). */
class GuardsOfLeaveTests {
    /** A Monday. */
    private final LeaveOffice office = LeaveOffice.on("2026-11-23T10:00");

    @Test
    void aTurnOnDutyInTheSpanIsToBeSwappedFirst() {
        office.say(LI, "元旦带班：1月1日张明远，1月2日王立新，1月3日何静怡");
        office.say(LI, "好的");

        assertThat(office.say(ZHANG, "我1月1日到2日去成都开会")).contains("轮到您带班", "1月1日 周五", "先和别的领导换班");
        assertThat(office.inbox(MAYOR)).isEmpty();
    }

    @Test
    void aMeetingInTheSpanTakesLeaveOfItsOwn() {
        office.say(LI, "下周五上午9点在第一会议室开第45次常务会");
        office.say(LI, "确认 常务会45");

        assertThat(office.say(ZHANG, "我下周五去成都开会")).contains("期间有会", "第45次常务会议", "另向主持人请假");
        office.tap(ZHANG, "确认");
        assertThat(office.say(ZHANG, "常务会请假，在外地开会")).contains("主持人陈志远");
        office.tap(ZHANG, "确认");
        assertThat(office.inbox(MAYOR)).contains("张明远", "第45次常务会议", "请您");
    }

    @Test
    void mayorAndExecutiveViceMayorAreInPrincipleNotAwayTogether() {
        office.confirmed(MAYOR, "我后天去北京开会");

        assertThat(office.say(EXECUTIVE, "我后天去成都开会")).contains("区长陈志远这段时间也外出", "原则上不同时外出", "第十条", "代行：");
        assertThat(office.inbox(MAYOR)).doesNotContain("周正明（常务副区长）外出");
    }

    @Test
    void theMayorHearsItTooWhenTheExecutiveViceMayorIsAway() {
        office.confirmed(EXECUTIVE, "我后天去成都开会");

        assertThat(office.say(MAYOR, "我后天去北京开会")).contains("哪位领导代行");
        assertThat(office.say(MAYOR, "赵国栋")).contains("常务副区长周正明", "原则上不同时外出", "第十条", "代行：赵国栋");
    }

    @Test
    void aPartnerWhoIsAwayMakesItAMatterForTheMayor() {
        office.confirmed(WANG, "我后天去重庆开会");
        office.say(ZHANG, "我后天去成都开会");

        assertThat(office.say(ZHANG, "何静怡")).contains("AB角王立新这段时间也外出", "由办公室主任协调，报区长决定", "第十一条");
        assertThat(office.inbox(DIRECTOR)).doesNotContain("请您协调");
    }

    @Test
    void whoeverPlansAMeetingSeesWhichMembersAreOnLeaveThen() {
        office.confirmed(ZHANG, "我下周五去成都招商");
        office.confirmed(HEAD, "下周五去成都开会");
        office.tap(ZHANG, "同意");

        assertThat(office.say(LI, "下周五上午9点在第一会议室开第45次常务会"))
                .contains("到时张明远（副区长）已请假或外出")
                .doesNotContain("招商", "王海涛");
        assertThat(office.say(LI, "改成下周四")).doesNotContain("张明远");
        office.say(LI, "确认 常务会45");
        assertThat(office.say(LI, "45次常务会改到下周五上午9点")).contains("到时张明远（副区长）已请假或外出");
    }
}
