package cn.fuban.leave;

import static cn.fuban.leave.LeaveOffice.DIRECTOR;
import static cn.fuban.leave.LeaveOffice.HEAD;
import static cn.fuban.leave.LeaveOffice.LI;
import static cn.fuban.leave.LeaveOffice.LIAISON;
import static cn.fuban.leave.LeaveOffice.MAYOR;
import static cn.fuban.leave.LeaveOffice.WANG;
import static cn.fuban.leave.LeaveOffice.ZHANG;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whereabouts without reasons and the register with them, each to those entitled and to nobody else. */
class WhoIsAwayTests {
    private final LeaveOffice office = LeaveOffice.on("2026-11-23T10:00");

    @Test
    void whereaboutsNameWhoActsAndNeverTheReason() {
        office.confirmed(ZHANG, "我明天去成都招商");

        for (String who : new String[] {MAYOR, LI, DIRECTOR, WANG, HEAD})
            assertThat(office.say(who, "张区长明天在不在单位"))
                    .as(who)
                    .contains("11月24日 周二不在", "王立新代行")
                    .doesNotContain("招商");
    }

    @Test
    void theWhereaboutsOfLeadersAreNotForEverybody() {
        office.confirmed(ZHANG, "我明天去成都招商");

        for (String who : new String[] {LIAISON, "hubin", "luoyongqiang", "tianfang"})
            assertThat(office.say(who, "张区长明天在不在单位"))
                    .as(who)
                    .contains("不在您可查的范围")
                    .doesNotContain("成都", "王立新");
        assertThat(office.say("hubin", "明天哪些领导外出")).contains("本单位没有人登记");
    }

    @Test
    void theRegisterWithReasonsIsForTheOfficeTheUnitAndWhoApproves() {
        office.confirmed(LIAISON, "明天请事假一天，家里装修");
        office.tap(HEAD, "同意");

        for (String who : new String[] {LI, DIRECTOR, MAYOR, HEAD, LIAISON})
            assertThat(office.say(who, "请假台账")).as(who).contains("徐佳", "家里装修");
        for (String who : new String[] {ZHANG, "hubin", "luoyongqiang"})
            assertThat(office.say(who, "请假台账")).as(who).doesNotContain("徐佳");
    }

    @Test
    void ownLeaveIsCountedByKind() {
        office.confirmed(LIAISON, "明天到后天请病假");
        office.tap(HEAD, "同意");

        assertThat(office.say(LIAISON, "今年我请了几天病假")).contains("病假2天");
    }

    @Test
    void twoPartnersWhoConfirmAtTheSameMomentAreNotBothPassed() {
        office.say(ZHANG, "我后天去成都开会");
        office.say(WANG, "我后天去重庆开会");
        office.sayTogether("好的", ZHANG, WANG);

        String both = office.inbox(ZHANG) + office.inbox(WANG);
        assertThat(both).containsOnlyOnce("已登记请假1").contains("哪位领导代行").doesNotContain("已登记请假2");
    }

    @Test
    void understandingShowsWhatIsMissing() {
        var understood = office.understand(LIAISON, "我想请两天事假");

        assertThat(understood.path("intent").asString()).isEqualTo("leave.request");
        assertThat(understood.path("slots").path("kind").asString()).isEqualTo("事假");
        assertThat(understood.path("missing").valueStream().map(slot -> slot.asString()))
                .containsExactly("start", "end", "reason");
    }
}
