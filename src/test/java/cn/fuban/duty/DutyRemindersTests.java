package cn.fuban.duty;

import static cn.fuban.duty.Office.HUIMIN;
import static cn.fuban.duty.Office.LI;
import static cn.fuban.duty.Office.WANG;
import static cn.fuban.duty.Office.ZHANG;
import static cn.fuban.duty.Office.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DutyRemindersTests {
    private final Office office = Office.on("2026-09-15T10:00");

    @Test
    void leaveGrantedForDaysOfDutyIsToldAtOnceToTheLeaderAndTheOffice() {
        Office office = Office.on("2026-09-21T10:00");
        office.nationalDayIsRostered();
        office.until("2026-09-22T15:00");

        office.isGranted(Office.ZHANG, "2026-10-05T09:00", "2026-10-08T18:00");
        office.until("2026-09-22T15:01");

        assertThat(office.inbox(Office.ZHANG))
                .last()
                .asString()
                .startsWith("2026-09-22T15:00")
                .contains("您的假批了", "10月5日 周一")
                .doesNotContain("10月4日");
        assertThat(office.inbox(Office.LI)).last().asString().contains("张明远已定外出或请假", "10月5日 周一", "国庆节带班：10月5日");
    }

    @Test
    void whoEntersTheAbsenceIsNotToldAgain() {
        Office office = Office.on("2026-09-21T10:00");
        office.nationalDayIsRostered();
        office.until("2026-09-22T15:00");

        office.isGranted(Office.ZHANG, Office.ZHANG, "2026-10-05T09:00", "2026-10-08T18:00");
        office.until("2026-09-22T15:01");

        assertThat(office.inbox(Office.ZHANG)).noneMatch(message -> message.contains("还排着带班"));
        assertThat(office.inbox(Office.LI)).last().asString().contains("张明远已定外出或请假");
    }

    @Test
    void leaveBesideTheDaysOfDutyIsNotSpokenOf() {
        Office office = Office.on("2026-09-21T10:00");
        office.nationalDayIsRostered();
        office.until("2026-09-22T15:00");

        office.isGranted(Office.ZHANG, "2026-10-06T09:00", "2026-10-08T18:00");
        office.until("2026-09-22T15:01");

        assertThat(office.inbox(Office.ZHANG)).noneMatch(message -> message.contains("还排着带班"));
    }

    @Test
    void theOfficeIsToldOfAHolidayWithoutARosterFiveAndTwoWorkingDaysBefore() {
        office.until("2026-09-30T18:00");

        assertThat(office.inbox(LI))
                .filteredOn(message -> message.contains("国庆节"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("2026-09-23T08:30")
                .contains(
                        "国庆节（10月1日 周四至10月7日 周三）带班表还没排",
                        "规则要求带班、还没排：10月1日 周四至10月3日 周六",
                        "规则没有要求、建议安排：10月4日 周日至10月7日 周三");
        assertThat(office.inbox(LI).get(office.inbox(LI).size() - 1)).startsWith("2026-09-29T08:30");
    }

    @Test
    void aWholeRosterLeavesNothingToSay() {
        office.nationalDayIsRostered();
        office.until("2026-09-30T16:00");

        assertThat(office.inbox(LI)).noneMatch(message -> message.contains("国庆节"));
    }

    @Test
    void theOfficeIsToldOfWhoHasLeaveMeanwhile() {
        office.nationalDayIsRostered();
        office.isAway(WANG, "2026-10-07T00:00", "2026-10-08T00:00");
        office.until("2026-09-23T09:00");

        assertThat(office.inbox(LI)).last().asString().contains("与请假冲突", "10月7日 周三 王立新已请假");
    }

    @Test
    void eachIsRemindedTheEveningBeforeTheFirstDayHolidayOrNot() {
        office.nationalDayIsRostered();
        office.until("2026-10-08T09:00");

        assertThat(evenings(ZHOU))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("2026-09-30T17:00")
                .contains("明天起由您带班", "10月1日 周四至10月3日 周六（规则要求）");
        assertThat(evenings(ZHANG)).hasSize(1).first().asString().startsWith("2026-10-03T17:00");
        assertThat(evenings(HUIMIN)).hasSize(1).first().asString().startsWith("2026-10-05T17:00");
        assertThat(evenings(WANG)).hasSize(1).first().asString().startsWith("2026-10-06T17:00");
    }

    @Test
    void theEveningFollowsTheRoster() {
        office.nationalDayIsRostered();
        office.say(LI, "duty.roster", "国庆带班：4日改成张慧敏");
        office.say(LI, "duty.roster", "确认");
        office.until("2026-10-08T09:00");

        assertThat(evenings(HUIMIN))
                .extracting(message -> message.substring(0, 16))
                .containsExactly("2026-10-03T17:00", "2026-10-05T17:00");
        assertThat(evenings(ZHANG)).hasSize(1).first().asString().startsWith("2026-10-04T17:00");
    }

    @Test
    void whoIsPutOnDutyAfterTheEveningIsToldAtOnce() {
        office.until("2026-09-30T19:30");
        office.nationalDayIsRostered();
        office.until("2026-09-30T19:31");

        assertThat(evenings(ZHOU))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("2026-09-30T19:30")
                .contains("明天起");
    }

    @Test
    void theLookComesForEveryHolidayOfTheYear() {
        office.until("2027-02-10T09:00");

        assertThat(office.inbox(LI))
                .filteredOn(message -> message.contains("带班表还没排"))
                .extracting(message -> message.substring(0, 10))
                .containsExactly(
                        "2026-09-20",
                        "2026-09-23",
                        "2026-09-29",
                        "2026-12-25",
                        "2026-12-30",
                        "2027-01-29",
                        "2027-02-03");
    }

    private List<String> evenings(String who) {
        return office.inbox(who).stream()
                .filter(message -> message.contains("天起由您带班"))
                .toList();
    }
}
