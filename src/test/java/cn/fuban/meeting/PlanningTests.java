package cn.fuban.meeting;

import static cn.fuban.meeting.Office.HEAD;
import static cn.fuban.meeting.Office.LI;
import static cn.fuban.meeting.Office.VICE_MAYOR;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Outcome;
import org.junit.jupiter.api.Test;

class PlanningTests {
    private static final String SENTENCE = "下周五上午9点在第一会议室开第45次常务会";

    private final Office office = Office.on("2026-12-01T10:00");

    @Test
    void oneSentenceGivesOneCardWithAllDates() {
        Outcome card = office.outcome(LI, "meeting.schedule", SENTENCE);

        assertThat(card.reply().orElseThrow().text())
                .contains("第45次常务会议", "12月11日 周五 09:00，第一会议室")
                .contains("议题截止：12月9日 周三 18:00（会前2个工作日）", "上会材料：12月10日 周四 18:00")
                .contains("纪要初稿：12月15日 周二", "报区委：12月16日 周三", "重大修改后送签：12月18日 周五");
        assertThat(card.reply().orElseThrow().buttons()).containsExactly(new Button("确认", "确认 常务会45"));
        assertThat(card.reminders()).isEmpty();
        assertThat(meetings()).isEmpty();
    }

    @Test
    void theButtonKeepsTheMeeting() {
        say(SENTENCE);

        assertThat(say("确认 常务会45")).contains("第45次常务会议已安排", "12月11日 周五 09:00");
        assertThat(meetings()).isEqualTo("第45次常务会议 12月11日 周五 09:00，第一会议室");
    }

    @Test
    void whatIsMissingIsAskedForOneThingAtATime() {
        assertThat(say("开常务会")).contains("哪天开");
        assertThat(say("下周五")).contains("12月11日 周五几点开");
        assertThat(say("9点")).contains("在哪里开");
        assertThat(say("第一会议室吧")).contains("12月11日 周五 09:00，第一会议室");
    }

    @Test
    void theKindIsAskedForWhenItIsNotNamed() {
        assertThat(say("明天下午3点开会")).contains("开哪种会");
        assertThat(say("专题会")).contains("在哪里开");
    }

    @Test
    void onlyAPartOfTheDayIsNoTime() {
        assertThat(say("下周五上午在第一会议室开常务会")).contains("几点开");
    }

    @Test
    void everythingOnTheCardCanBeChangedInOneSentence() {
        say(SENTENCE);

        assertThat(say("改成周四")).contains("12月10日 周四 09:00，第一会议室", "无会日");
        assertThat(say("地点换到第二会议室")).contains("12月10日 周四 09:00，第二会议室");
        assertThat(say("改到下午3点")).contains("12月10日 周四 15:00，第二会议室", "第45次");
        assertThat(say("第46次")).contains("第46次常务会议", "12月10日 周四 15:00，第二会议室");
    }

    @Test
    void aQuestionInTheMiddleIsAnsweredAndTheCardStaysOpen() {
        say(SENTENCE);

        assertThat(office.say(LI, "rules.question", "10月12日往前数2个工作日是哪天")).contains("passed on");
        assertThat(say("可以")).contains("已安排");
    }

    @Test
    void theNextNumberIsProposedAndShown() {
        office.planned(SENTENCE);

        assertThat(say("12月21日上午9点在第一会议室开常务会")).contains("第46次常务会议", "编号接上一次");
    }

    @Test
    void aNumberIsGivenOnce() {
        office.planned(SENTENCE);
        say("12月21日上午9点在第一会议室开常务会");

        assertThat(say("编号改成45")).contains("第45次常务会议已经有了");
        assertThat(say("编号改成47")).contains("第47次常务会议", "12月21日 周一");
    }

    @Test
    void theNumberOfACancelledMeetingIsFreeAgain() {
        office.planned(SENTENCE);
        office.say(LI, "meeting.cancel", "取消45次常务会");
        office.say(LI, "meeting.cancel", "确认取消 常务会45");

        office.planned("12月18日上午9点在第一会议室开第45次常务会");
        assertThat(meetings()).isEqualTo("第45次常务会议 12月18日 周五 09:00，第一会议室");
    }

    @Test
    void aTimeThatHasGoneByIsRefusedAndAskedForAgain() {
        assertThat(say("今天上午9点在第一会议室开常务会")).contains("已经过去");
        assertThat(say("周五")).contains("12月4日 周五 09:00");
    }

    @Test
    void aMeetingAfterItsOwnCutoffMovesNothingByItself() {
        assertThat(say("明天上午9点在第一会议室开常务会")).contains("议题截止（11月30日 周一 18:00，会前2个工作日）已过", "不自动顺延", "区长批示");
    }

    @Test
    void aDayOffAndAClashAreWarnedOf() {
        office.planned(SENTENCE);

        assertThat(say("12月5日上午9点在第三会议室开碰头会")).contains("12月5日 周六不上班（周末）");
        assertThat(say("12月11日上午10点在第三会议室开专题会")).contains("与第45次常务会议时间冲突");
        assertThat(say("12月11日下午2点在第三会议室开专题会")).doesNotContain("冲突");
    }

    @Test
    void aDayWithoutMeetingsIsMentionedForTheExecutiveMeetingAndWarnedOfForOthers() {
        assertThat(say("12月9日上午9点在第一会议室开常务会")).contains("无会日", "仅作提示");
        assertThat(say("12月9日上午9点在第一会议室开专题会")).contains("无会日", "原则上不开会", "第四十六条");
    }

    @Test
    void aWorkMeetingHasItsPlanDueAWeekBefore() {
        assertThat(say("12月18日上午9点在大礼堂开区政府工作会议")).contains("会议方案报审：12月11日 周五 18:00");
        assertThat(say("12月4日上午9点在大礼堂开区政府工作会议")).contains("会议方案报审（11月27日 周五 18:00", "已过");
    }

    @Test
    void datesThatReachIntoAYearWithoutArrangementAreMarked() {
        assertThat(say("12月30日上午9点在第一会议室开常务会")).contains("报区委：2027年1月5日 周二（暂按）");
    }

    @Test
    void whoeverMayNotPlanIsToldSoAndNothingIsKept() {
        assertThat(office.say(HEAD, "meeting.schedule", SENTENCE)).contains("没有这项权限");
        assertThat(office.say(VICE_MAYOR, "meeting.schedule", SENTENCE)).contains("常务会议由区政府办公室安排");
        assertThat(office.say(VICE_MAYOR, "meeting.schedule", "确认 常务会45")).contains("没有改动");
        assertThat(meetings()).isEmpty();
    }

    @Test
    void aViceMayorPlansSpecialMeetings() {
        office.say(VICE_MAYOR, "meeting.schedule", "后天下午3点在三楼会议室开会");

        assertThat(office.say(VICE_MAYOR, "meeting.schedule", "好的")).contains("第1次专题会议已安排");
    }

    @Test
    void anOldButtonDoesNothing() {
        assertThat(say("确认 常务会45")).contains("已经过时", "没有改动");
        assertThat(meetings()).isEmpty();
    }

    @Test
    void plainAgreementDoesNotCountForACardOfAnotherDay() {
        say(SENTENCE);
        office.until("2026-12-02T09:00");

        office.say(LI, "smalltalk", "好的");
        assertThat(meetings()).isEmpty();
        assertThat(say("确认 常务会45")).contains("已安排");
    }

    @Test
    void aMeetingOfAnotherBodyIsNotPlanned() {
        assertThat(say("下周二上午召开防汛调度会")).contains("只管");
        assertThat(say("帮我约一下张区长，后天下午")).contains("还不能在这里办");
    }

    private String say(String text) {
        return office.say(LI, "meeting.schedule", text);
    }

    /** Everything that is planned, as everybody may read it. */
    private String meetings() {
        String list = office.say(HEAD, "meeting.query", "最近有什么会");
        return list.contains("还没有安排")
                ? ""
                : list.replaceAll("(?m)^- |\\*\\*", "").replace("：", " ").strip();
    }
}
