package cn.fuban.meeting;

import static cn.fuban.meeting.Office.CHEN;
import static cn.fuban.meeting.Office.HEAD;
import static cn.fuban.meeting.Office.LI;
import static cn.fuban.meeting.Office.LIAISON;
import static cn.fuban.meeting.Office.MAYOR;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AfterTheMeetingTests {
    private final Office office = Office.on("2026-12-07T10:00");

    @BeforeEach
    void meet() {
        office.planned("12月11日上午9点在第一会议室开第45次常务会");
        office.until("2026-12-11T11:30");
    }

    @Test
    void theClocksRunFromTheDayOfTheMeetingAndTheUnitsAreAskedFor() {
        assertThat(office.say(LI, "meeting.end", "散会")).contains("第45次常务会议已散会", "纪要初稿：12月15日 周二", "送签", "报区委");
    }

    @Test
    void endedTheNextDayTheyStillRunFromTheDayOfTheMeeting() {
        office.until("2026-12-14T09:00");

        assertThat(office.say(LI, "meeting.end", "45次常务会散了")).contains("纪要初稿：12月15日 周二");
    }

    @Test
    void theChairEndsItAndWhoeverPlannedItIsAskedForTheUnits() {
        assertThat(office.say(MAYOR, "meeting.end", "散会")).contains("已散会");
        office.until("2026-12-11T14:00");

        assertThat(office.say(MAYOR, "meeting.query", "45次常务会")).contains("已散会");
        assertThat(office.inbox(LI))
                .anyMatch(message -> message.startsWith("2026-12-11T11:30") && message.contains("要送签"));
    }

    @Test
    void whatWasDecidedIsNotTakenForDocumentsAndTheQuestionStaysOpen() {
        office.say(LI, "meeting.end", "散会");

        assertThat(office.say(LI, "supervision.progress", "定了两件事：一是凤溪镇饮水工程由水利局牵头、财政局配合，明年3月底前完成；二是学位扩容由教体局牵头，6月底前完成"))
                .startsWith("passed on");
        assertThat(office.say(LI, "smalltalk", "住建局的文件要送签")).contains("住建局");
    }

    @Test
    void nobodyElseEndsIt() {
        assertThat(office.say(HEAD, "meeting.end", "散会")).contains("没有这项权限");
        assertThat(office.say(HEAD, "meeting.query", "45次常务会")).doesNotContain("已散会");
    }

    @Test
    void aMeetingIsNotEndedBeforeItsDay() {
        office.planned("12月18日上午9点在第一会议室开第46次常务会");

        assertThat(office.say(LI, "meeting.end", "46次常务会散会")).contains("还没有开");
    }

    @Test
    void whoeverPlannedItIsAskedOnceIfNobodySaysThatItHasEnded() {
        office.until("2026-12-14T18:00");

        assertThat(office.inbox(LI))
                .filteredOn(message -> message.contains("散会了吗"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("2026-12-11T17:50");
    }

    @Test
    void nobodyIsAskedAboutAMeetingThatHasEnded() {
        office.say(LI, "meeting.end", "散会");
        office.until("2026-12-14T18:00");

        assertThat(office.inbox(LI)).noneMatch(message -> message.contains("散会了吗"));
    }

    @Test
    void withoutAnEndTheMinutesAreRemindedOfAllTheSame() {
        office.until("2026-12-16T18:00");

        assertThat(office.inbox(LI))
                .filteredOn(message -> message.contains("纪要初稿"))
                .extracting(message -> message.substring(0, 16))
                .containsExactly("2026-12-14T08:30", "2026-12-15T08:30", "2026-12-16T08:30");
    }

    @Test
    void theUnitsAreRestatedAndToldOnceConfirmed() {
        office.say(LI, "meeting.end", "散会");

        assertThat(units("送签：住建局、财政局大改；报区委：民政局"))
                .contains("文件送签（12月15日 周二 18:00前）：**住建局**")
                .contains("重大修改后送签（12月18日 周五 18:00前）：**财政局**")
                .contains("报区委（12月16日 周三 18:00前）：**民政局**");
        assertThat(units("确认登记 常务会45")).contains("已登记");
        office.until("2026-12-11T14:00");

        assertThat(office.inbox(HEAD)).singleElement().asString().contains("文件送签（住建局）：12月15日 周二 18:00前", "第二十一条");
        assertThat(office.inbox(LIAISON)).isEqualTo(office.inbox(HEAD));
    }

    @Test
    void aUnitIsRemindedUntilItHasReported() {
        signing();
        office.until("2026-12-14T09:00");

        assertThat(office.say(HEAD, "deadline.done", "已送签")).contains("文件送签（住建局）已办好");
        office.until("2026-12-31T18:00");

        assertThat(office.inbox(HEAD)).hasSize(2);
        assertThat(office.inbox(LIAISON)).hasSize(2);
        assertThat(office.inbox(LI)).anyMatch(message -> message.contains("住建局：文件送签已办好") && message.contains("王海涛"));
    }

    @Test
    void aSoftDeadlineIsReportedOverdueOnce() {
        signing();
        office.until("2026-12-31T18:00");

        assertThat(office.inbox(HEAD))
                .filteredOn(message -> message.contains("已过期"))
                .singleElement()
                .asString()
                .startsWith("2026-12-16T08:30");
    }

    @Test
    void whatIsDoneIsDoneOnce() {
        signing();
        office.say(HEAD, "deadline.done", "已送签");

        assertThat(office.say(LIAISON, "deadline.done", "文件送签了")).contains("已经报过");
    }

    @Test
    void whenSeveralThingsAreOpenTheBotAsksWhich() {
        signing();
        office.until("2026-12-14T09:00");

        assertThat(office.say(LI, "deadline.done", "办好了")).contains("是哪一件", "纪要初稿", "文件送签（住建局）");
        assertThat(office.say(LI, "deadline.done", "纪要")).contains("纪要初稿已办好");
    }

    @Test
    void theButtonNamesTheThingByItself() {
        signing();

        assertThat(office.say(HEAD, "deadline.done", "办好 常务会45 文件送签 住建局")).contains("文件送签（住建局）已办好");
        assertThat(office.say(LI, "deadline.done", "办好 常务会45 纪要初稿")).contains("纪要初稿已办好");
    }

    @Test
    void theOfficeReportsForAUnitAndNobodyForAnother() {
        signing();

        assertThat(office.say("huangdesheng", "deadline.done", "住建局已送签")).contains("没有找到");
        assertThat(office.say(CHEN, "deadline.done", "住建局已送签")).contains("已办好");
    }

    @Test
    void wordsAboutOtherMattersReportNothing() {
        signing();

        assertThat(office.say(HEAD, "deadline.done", "意见已回复")).contains("没有找到");
        assertThat(office.say(HEAD, "deadline.done", "已报区委")).contains("没有找到");
    }

    @Test
    void whatWasMissedWhileTheServiceWasDownIsSaidOnceAndOnlyIfItStillMatters() {
        office.planned("12月18日上午9点在第一会议室开第46次常务会");

        office.leap("2026-12-16T15:00");

        assertThat(office.inbox(CHEN))
                .filteredOn(message -> message.contains("第46次"))
                .singleElement()
                .asString()
                .startsWith("2026-12-16T15:00")
                .contains("本应12月16日 周三 08:30发出", "今天18:00到期");
        assertThat(office.inbox(LI))
                .last()
                .asString()
                .containsOnlyOnce("纪要初稿：12月15日 周二")
                .contains("已过期");
    }

    @Test
    void nothingToSignIsAnAnswerToo() {
        office.say(LI, "meeting.end", "散会");

        assertThat(units("没有")).contains("没有要送签");
    }

    @Test
    void theOneRegistrationThatWaitsIsConfirmedWithoutItsTag() {
        office.say(LI, "meeting.end", "散会");
        units("送签：住建局");

        assertThat(units("确认登记")).contains("已登记");
    }

    @Test
    void whatWasSaidOfTheUnitsCanBeCorrectedBeforeTheyAreTold() {
        office.say(LI, "meeting.end", "散会");
        units("送签：住建局、水利局");

        assertThat(units("水利局要大改")).contains("文件送签（12月15日 周二 18:00前）：**住建局**", "（12月18日 周五 18:00前）：**水利局**");
        assertThat(units("水利局不用")).contains("住建局").doesNotContain("（12月18日");
    }

    @Test
    void everybodyHasTheirOwnThingsOnOneScreenTheMostUrgentFirst() {
        signing();

        assertThat(office.say(LI, "agenda.mine", "我的事"))
                .containsSubsequence("12月15日 周二** 纪要初稿", "文件送签（住建局）")
                .contains("还有2个工作日");
        assertThat(office.say(HEAD, "agenda.mine", "我的事")).contains("文件送签（住建局）").doesNotContain("纪要");
        assertThat(office.say("huangdesheng", "agenda.mine", "我的事")).contains("没有要办的事");
    }

    private String units(String text) {
        return office.say(LI, "meeting.documents", text);
    }

    private void signing() {
        office.say(LI, "meeting.end", "散会");
        units("送签：住建局");
        units("确认登记 常务会45");
    }
}
