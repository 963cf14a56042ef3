package cn.fuban.leave;

import static cn.fuban.leave.LeaveOffice.DIRECTOR;
import static cn.fuban.leave.LeaveOffice.HEAD;
import static cn.fuban.leave.LeaveOffice.LI;
import static cn.fuban.leave.LeaveOffice.LIAISON;
import static cn.fuban.leave.LeaveOffice.MAYOR;
import static cn.fuban.leave.LeaveOffice.WANG;
import static cn.fuban.leave.LeaveOffice.ZHANG;
import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
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
    void aSpanThatIsAskedForIsAnsweredWhole() {
        office.confirmed(ZHANG, "我周四去成都招商");

        assertThat(office.say(LI, "张区长这周在不在")).contains("11月26日 周四不在");
        assertThat(office.say(LI, "张区长周五到周日在不在")).contains("没有外出或请假登记");
        assertThat(office.say(LI, "这周哪些领导外出")).contains("11月23日 周一至11月29日 周日不在的", "张明远");
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
    void onADayOnWhichAllAreInTheNextToGoAreNamed() {
        office.confirmed(ZHANG, "我下周三去成都招商");
        office.confirmed("lichanghe", "后天去成都开会");
        office.tap(WANG, "同意");

        assertThat(office.say(MAYOR, "谁不在"))
                .contains("没有人登记", "接下来", "张明远", "12月2日 周三")
                .doesNotContain("招商")
                .containsSubsequence("11月25日 周三", "12月2日 周三");
        assertThat(office.say(LIAISON, "谁不在")).contains("没有人登记").doesNotContain("接下来", "张明远");
        assertThat(office.say(MAYOR, "后天谁不在")).contains("11月25日 周三不在的").doesNotContain("张明远");
    }

    @Test
    void theRegisterAsAFileIsForTheOfficeAndHoldsWhatWasDecided() {
        office.confirmed(HEAD, "明天去成都开会");
        office.tap(ZHANG, "同意");

        for (String who : new String[] {LI, DIRECTOR}) {
            office.say(who, "导出请假台账");
            assertThat(office.sheet(who))
                    .as(who)
                    .singleElement()
                    .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                    .contains("请假1", "王海涛", "住建局局长", "外出", "成都", "开会")
                    .anyMatch(cell -> cell.contains("张明远同意"));
        }
        for (String who : new String[] {MAYOR, HEAD, ZHANG, LIAISON}) {
            assertThat(office.say(who, "导出请假台账")).as(who).contains("办公室");
            assertThat(office.sheet(who)).as(who).isEmpty();
        }
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
