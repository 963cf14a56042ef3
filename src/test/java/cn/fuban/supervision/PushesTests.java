package cn.fuban.supervision;

import static cn.fuban.supervision.Office.FINANCE;
import static cn.fuban.supervision.Office.HEAD;
import static cn.fuban.supervision.Office.LI;
import static cn.fuban.supervision.Office.LIAISON;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.conversation.CardButton;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is told of an item what and when. */
class PushesTests {
    private final Office office = Office.on("2026-11-24T10:00");

    @Test
    void anUnsignedItemIsRemindedOfAfterAWorkingDayAndThenItsKeeperHears() {
        office.assigned("立项督办：老旧小区改造，住建局牵头，12月31日前完成");
        office.until("2026-12-04T18:00");

        assertThat(office.moments(HEAD)).containsExactly("2026-11-24T10:00", "2026-11-26T08:30");
        assertThat(office.inbox(HEAD).get(1)).contains("还没有签收");
        assertThat(office.inbox(LI))
                .singleElement()
                .asString()
                .startsWith("2026-11-30T08:30")
                .contains("还没有签收");
    }

    @Test
    void beforeAMilestoneBeforeTheDeadlineAndOnItsMorning() {
        office.assigned("立项督办：老旧小区改造，住建局牵头，12月4日前拿出实施方案，12月16日前完成");
        office.say(HEAD, "签收 督办1");
        office.until("2026-12-16T18:00");

        assertThat(office.moments(LIAISON))
                .containsExactly(
                        "2026-11-24T10:00",
                        "2026-12-03T08:30",
                        "2026-12-11T08:30",
                        "2026-12-15T08:30",
                        "2026-12-16T08:30");
        assertThat(office.inbox(LIAISON).get(1)).contains("节点临近", "12月4日 周五 实施方案");
        assertThat(office.inbox(LIAISON).get(4)).contains("今天到期");
    }

    @Test
    void aMilestoneThatWasSpokenOfIsNotRemindedOf() {
        office.assigned("立项督办：老旧小区改造，住建局牵头，12月4日前拿出实施方案，12月16日前完成");
        office.say(HEAD, "督办1 实施方案已经出来了");
        office.until("2026-12-04T18:00");

        assertThat(office.moments(HEAD)).containsExactly("2026-11-24T10:00");
    }

    @Test
    void aMilestoneThatIsOnlyUnderWayIsRemindedOfAllTheSame() {
        office.assigned("立项督办：老旧小区改造，住建局牵头，12月4日前拿出实施方案，12月16日前完成");
        office.say(HEAD, "督办1 实施方案正在起草");
        office.until("2026-12-04T18:00");

        assertThat(office.moments(HEAD)).containsExactly("2026-11-24T10:00", "2026-12-03T08:30");
    }

    @Test
    void eachPersonIsOfferedWhatThatOneCanDo() {
        office.assigned("立项督办：老旧小区改造，住建局牵头，11月26日前完成");
        office.until("2026-12-10T18:00");

        assertThat(office.buttons(HEAD)).containsOnly("签收 督办1");
        assertThat(office.buttons(LI)).containsOnly("催办 督办1");
        assertThat(office.buttons("liujing")).isEmpty();
    }

    @Test
    void overdueTheNoticeGrowsAndReachesFurtherInSteps() {
        office.assigned("立项督办：老旧小区改造，住建局牵头，11月26日前完成");
        office.say(HEAD, "督办1 正在招标");
        office.until("2026-12-18T18:00");

        assertThat(office.inbox(HEAD))
                .extracting(message -> message.substring(0, 16)
                        + (message.contains("督办单") ? " 督办单" : message.contains("催办") ? " 催办" : ""))
                .containsExactly(
                        "2026-11-24T10:00",
                        "2026-11-25T08:30",
                        "2026-11-26T08:30",
                        "2026-11-27T08:30 催办",
                        "2026-12-03T08:30 督办单",
                        "2026-12-10T08:30 督办单",
                        "2026-12-17T08:30 督办单");
        assertThat(office.moments("liujing"))
                .containsExactly("2026-12-03T08:30", "2026-12-10T08:30", "2026-12-17T08:30");
        assertThat(office.moments(LI)).containsExactly("2026-12-10T08:30", "2026-12-17T08:30");
    }

    @Test
    void everythingStopsWhenItIsSaidToBeDone() {
        office.assigned("立项督办：老旧小区改造，住建局牵头，12月4日前完成");
        office.until("2026-11-24T11:00");
        office.say(HEAD, "督办1 已完成");
        office.say(LI, "办结 督办1");
        office.until("2026-12-31T18:00");

        assertThat(office.moments(HEAD)).containsExactly("2026-11-24T10:00", "2026-11-25T08:30");
    }

    @Test
    void verificationThatWaitsIsRemindedOf() {
        office.assigned("立项督办：老旧小区改造，住建局牵头，12月31日前完成");
        office.say(HEAD, "督办1 已完成");
        office.until("2026-12-04T18:00");

        assertThat(office.moments(LI)).containsExactly("2026-11-24T10:00", "2026-11-27T08:30");
        assertThat(office.inbox(LI).get(1)).contains("等着核查");
    }

    @Test
    void whatComesLaterOnOneDayWaitsForTheNextMorningInOneMessage() {
        office.assigned("立项督办：老旧小区改造，住建局牵头，12月31日前完成");
        office.until("2026-11-24T10:05");
        office.assigned("立项督办：城区内涝整治，住建局牵头，12月20日前完成");
        office.assigned("立项督办：管网改造，住建局牵头，12月25日前完成");
        office.until("2026-11-25T18:00");

        assertThat(office.moments(HEAD)).containsExactly("2026-11-24T10:00", "2026-11-25T08:30");
        assertThat(office.inbox(HEAD).get(1))
                .contains("督办有2件", "城区内涝整治", "管网改造")
                .doesNotContain("老旧小区");
    }

    @Test
    void oneItemAloneIsOneCardThatEverybodyConcernedSeesAsItIsNow() {
        office.assigned("立项督办：老旧小区改造，住建局牵头，财政局配合，12月底前完成");
        assertThat(office.card(1).viewers().keySet())
                .contains(HEAD, LIAISON, FINANCE)
                .doesNotContain(LI);
        assertThat(office.card(1).buttonsOf(HEAD)).containsExactly(new CardButton("sign", "签收", "签收 督办1"));

        office.say(LIAISON, "督办1 收到");
        assertThat(office.card(1).state()).startsWith("签收，正常");
        assertThat(office.card(1).buttonsOf(HEAD)).extracting(CardButton::id).containsExactly("done");
        assertThat(office.card(1).buttonsOf(FINANCE)).extracting(CardButton::id).containsExactly("sign");

        office.say(LIAISON, "督办1 已完成，请核查");
        assertThat(office.card(1).buttonsOf(LI)).extracting(CardButton::id).containsExactly("close", "return");
        assertThat(office.card(1).buttonsOf(HEAD)).isEmpty();
        office.say(LI, "办结 督办1");
        assertThat(office.card(1).state()).startsWith("办结");
        assertThat(office.card(1).buttonsOf(LI)).isEmpty();
        office.until("2026-11-24T18:00");
        assertThat(office.inbox(HEAD)).hasSize(1);
    }

    @Test
    void severalAtOnceAreOneMessageAndNoCard() {
        office.say(LI, "第45次常务会议定：老旧小区改造，住建局牵头，12月底前；管网改造，住建局牵头，12月底前");
        assertThat(office.outcome(LI, "交办 督办1、督办2").cards()).isEmpty();
        office.until("2026-11-24T18:00");
        assertThat(office.inbox(HEAD)).singleElement().asString().contains("督办1", "督办2");
    }

    @Test
    void theUnitsPeopleGetTheSameMessageInOneCall() {
        office.assigned("立项督办：老旧小区改造，住建局牵头，12月31日前完成");
        office.until("2026-11-24T18:00");

        assertThat(office.sent())
                .singleElement()
                .satisfies(sent -> assertThat(sent.people()).contains(HEAD, LIAISON));
    }

    @Test
    void nothingIsSaidAtNightOrOnADayOff() {
        office.until("2026-11-27T19:00");
        office.assigned("立项督办：老旧小区改造，住建局牵头，12月31日前完成");
        office.until("2026-11-30T18:00");

        assertThat(office.moments(HEAD)).containsExactly("2026-11-30T08:30");
    }

    @Test
    void afterTimeDownOnlyTheLatestIsSaidOnce() {
        office.assigned("立项督办：老旧小区改造，住建局牵头，12月2日前完成");
        office.until("2026-11-24T18:00");
        office.leap("2026-12-03T11:00");

        assertThat(office.moments(HEAD)).containsExactly("2026-11-24T10:00", "2026-12-03T11:00");
        assertThat(office.inbox(HEAD).get(1)).contains("催办", "已逾期1个工作日");
    }

    @Test
    void aMovedDeadlineMovesItsReminders() {
        office.assigned("立项督办：老旧小区改造，住建局牵头，12月2日前完成");
        office.until("2026-11-24T11:00");
        office.say(HEAD, "签收 督办1");
        office.say(HEAD, "督办1 申请延期到12月16日，因为征地没有完成");
        office.say(LI, "同意延期 督办1");
        office.until("2026-12-14T18:00");

        assertThat(office.inbox(HEAD))
                .extracting(message -> message.substring(0, 10))
                .isEqualTo(List.of("2026-11-24", "2026-11-25", "2026-12-11"));
    }
}
