package cn.fuban.meeting;

import static cn.fuban.meeting.Office.CHEN;
import static cn.fuban.meeting.Office.HEAD;
import static cn.fuban.meeting.Office.LI;
import static cn.fuban.meeting.Office.VICE_MAYOR;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MovingTests {
    private final Office office = Office.on("2026-12-01T10:00");

    @BeforeEach
    void plan() {
        office.planned("12月11日上午9点在第一会议室开第45次常务会");
    }

    @Test
    void theCardShowsWhatChanges() {
        assertThat(move("45次常务会改到下周一下午3点"))
                .contains("原定：12月11日 周五 09:00", "12月7日 周一 15:00，第一会议室")
                .contains("议题截止：12月9日 周三 → **12月3日 周四**", "报区委：12月16日 周三 → **12月10日 周四**");
    }

    @Test
    void nothingMovesBeforeItIsConfirmed() {
        move("45次常务会改到下周一下午3点");

        assertThat(where()).contains("12月11日 周五 09:00");
        assertThat(move("确认改期")).contains("12月7日 周一 15:00");
        assertThat(where()).contains("12月7日 周一 15:00");
    }

    @Test
    void theTimeStaysWhenOnlyTheDayIsSaid() {
        assertThat(move("常务会推迟到12月14日")).contains("12月14日 周一 09:00");
    }

    @Test
    void anotherPartOfTheDayNeedsItsTime() {
        assertThat(move("45次常务会改到12月14日下午")).contains("几点");
        assertThat(move("3点半")).contains("12月14日 周一 15:30");
    }

    @Test
    void byDaysAndByHours() {
        assertThat(move("常务会推迟三天")).contains("12月14日 周一 09:00");
        assertThat(move("常务会提前一天")).contains("12月10日 周四 09:00");
        assertThat(move("常务会提前半小时")).contains("12月11日 周五 08:30");
    }

    @Test
    void onlyThePlace() {
        assertThat(move("45次常务会换到第五会议室开")).contains("12月11日 周五 09:00，第五会议室").doesNotContain("期限跟着变");
        assertThat(move("确认")).contains("第五会议室");
        assertThat(office.sent()).isEmpty();
    }

    @Test
    void aMeetingIsFoundByItsDay() {
        office.planned("12月10日下午3点在三楼会议室开专题会");

        assertThat(move("把12月10号的会改到12月15日")).contains("第1次专题会议改期", "12月15日 周二 15:00");
    }

    @Test
    void whenSeveralFitTheBotAsksWhich() {
        office.planned("12月21日上午9点在第一会议室开常务会");

        assertThat(move("常务会改到下午3点")).contains("是哪一次", "第45次", "第46次");
        assertThat(move("第46次")).contains("第46次常务会议改期", "12月21日 周一 15:00");
    }

    @Test
    void withoutATargetTheBotAsksForIt() {
        assertThat(move("45次常务会改期")).contains("改到什么时候");
        assertThat(move("12月14日")).contains("12月14日 周一 09:00");
    }

    @Test
    void toTheSameOrAGoneTimeIsRefused() {
        assertThat(move("45次常务会改到12月11日上午9点")).contains("本来就是");
        assertThat(move("45次常务会改到今天上午9点")).contains("已经过去");
    }

    @Test
    void whoeverMayNotPlanMayNotMoveOrCancel() {
        assertThat(office.say(HEAD, "meeting.move", "45次常务会改到下周一")).contains("没有这项权限");
        assertThat(office.say(VICE_MAYOR, "meeting.cancel", "取消45次常务会")).contains("没有这项权限");
        assertThat(where()).contains("12月11日 周五 09:00").doesNotContain("取消");
    }

    @Test
    void aMoveTakesAllRemindersAlong() {
        move("45次常务会推迟到12月18日");
        move("确认");

        office.until("2026-12-31T18:00");

        assertThat(office.inbox(CHEN))
                .hasSize(3)
                .allSatisfy(message -> assertThat(message).contains("议题截止：12月16日 周三"));
        assertThat(office.inbox(LI)).noneMatch(message -> message.contains("12月9日") || message.contains("12月10日"));
    }

    @Test
    void whoHasBeenRemindedHearsTheDifferenceAndNobodyElse() {
        office.until("2026-12-08T09:00");
        int before = office.sent().size();

        assertThat(move("45次常务会推迟到12月14日")).contains("已收到提醒的5人");
        move("确认");
        office.until("2026-12-08T09:01");

        assertThat(office.sent()).hasSize(before + 1).last().satisfies(message -> {
            assertThat(message.people()).hasSize(5).contains(CHEN).doesNotContain(LI);
            assertThat(message.text())
                    .contains("12月11日 周五 09:00 → **12月14日 周一 09:00**")
                    .contains("议题截止：12月9日 周三 → **12月10日 周四**")
                    .doesNotContain("纪要");
        });
    }

    @Test
    void whoHasNotBeenRemindedYetHearsNothingOfAMove() {
        move("45次常务会推迟到12月14日");
        move("确认");
        office.until("2026-12-01T18:00");

        assertThat(office.sent()).isEmpty();
    }

    @Test
    void aMoveAtNightIsToldInTheMorningAndMovedBackNotAtAll() {
        office.until("2026-12-08T21:00");
        int before = office.sent().size();
        move("45次常务会推迟到12月18日");
        move("确认");
        office.until("2026-12-08T22:00");
        move("45次常务会改到12月11日");
        move("确认");

        office.until("2026-12-09T08:29");
        assertThat(office.sent()).hasSize(before);
        office.until("2026-12-09T08:30");
        assertThat(office.inbox(CHEN))
                .last()
                .asString()
                .contains("议题截止：12月9日 周三")
                .doesNotContain("改期");
    }

    @Test
    void aCancelledMeetingIsSilentAndThoseWhoKnewOfItAreTold() {
        office.until("2026-12-08T09:00");

        assertThat(cancel("取消45次常务会")).contains("取消第45次常务会议？", "5人");
        assertThat(where()).doesNotContain("已取消");
        assertThat(cancel("确认取消 常务会45")).contains("已取消");
        office.until("2026-12-31T18:00");

        assertThat(office.inbox(CHEN))
                .last()
                .asString()
                .startsWith("2026-12-08T09:00")
                .contains("取消", "原定12月11日 周五 09:00");
        assertThat(office.inbox(LI)).noneMatch(message -> message.compareTo("2026-12-08T09:01") > 0);
        assertThat(where()).contains("已取消");
    }

    @Test
    void aCardForCancellingIsNotConfirmedByTheButtonForPlanning() {
        cancel("取消45次常务会");

        office.say(LI, "meeting.schedule", "确认 常务会45");
        assertThat(where()).doesNotContain("已取消");
    }

    private String move(String text) {
        return office.say(LI, "meeting.move", text);
    }

    private String cancel(String text) {
        return office.say(LI, "meeting.cancel", text);
    }

    private String where() {
        return office.say(HEAD, "meeting.query", "45次常务会什么时候开");
    }
}
