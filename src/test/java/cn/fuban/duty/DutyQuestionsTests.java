package cn.fuban.duty;

import static cn.fuban.duty.Office.HEAD;
import static cn.fuban.duty.Office.LI;
import static cn.fuban.duty.Office.ZHANG;
import static cn.fuban.duty.Office.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DutyQuestionsTests {
    private final Office office = Office.on("2026-09-28T10:00");

    @Test
    void aDayOffByDecreeIsRequired() {
        office.nationalDayIsRostered();

        assertThat(ask("10月1号谁带班")).contains("10月1日 周四：周正明带班", "规则要求带班");
        assertThat(ask("10月5日带班领导是谁")).contains("10月5日 周一：张明远带班", "规则没有要求");
    }

    @Test
    void theWholeHolidayTellsTheTwoApart() {
        office.nationalDayIsRostered();

        assertThat(ask("国庆谁带班")).containsSubsequence("规则要求带班", "周正明", "规则没有要求", "王立新");
        assertThat(ask("值班表")).contains("国庆节", "值班室人员请问区政府办公室");
    }

    @Test
    void aPlainWeekendIsNotRequiredByTheRules() {
        assertThat(ask("这周六谁带班")).contains("10月3日 周六", "还没排带班领导", "第八十条");
        assertThat(ask("10月17日谁带班")).contains("10月17日 周六是平常周末，规则没有规定领导带班", "下一个假期是国庆节");
    }

    @Test
    void aWorkingDayAndAMakeUpDayAreNoDutyDays() {
        assertThat(ask("今天谁带班")).contains("9月28日 周一是工作日");
        assertThat(ask("10月10日谁带班")).contains("10月10日 周六是工作日");
    }

    @Test
    void todayIsAnsweredDuringTheHoliday() {
        office.nationalDayIsRostered();
        office.until("2026-10-04T09:00");

        assertThat(ask("今天哪个带班")).contains("10月4日 周日：张明远带班");
    }

    @Test
    void leadersAskForTheirOwnDays() {
        office.nationalDayIsRostered();

        assertThat(office.say(ZHOU, "duty.query", "我国庆哪天带班")).contains("您带班", "10月1日 周四至10月3日 周六（规则要求）");
        assertThat(office.say("hejingyi", "duty.query", "我哪天带班")).contains("您没有待带的班");
        assertThat(office.say(HEAD, "duty.query", "我哪天值班")).contains("由区政府领导轮流");
        assertThat(ask("张明远哪天带班")).contains("张明远带班", "10月4日 周日至10月5日 周一（建议安排）");
    }

    @Test
    void theDaysStandAmongWhatALeaderHasOn() {
        office.nationalDayIsRostered();

        assertThat(office.agendaOf(ZHANG)).containsExactly("10月4日 周日至10月5日 周一 国庆节带班");
        assertThat(office.agendaOf(LI)).isEmpty();
        office.until("2026-10-06T09:00");
        assertThat(office.agendaOf(ZHANG)).isEmpty();
    }

    @Test
    void aHolidayOfAYearWithoutAnArrangementIsMarked() {
        assertThat(ask("元旦谁带班")).contains("暂按", "1月1日 周五");
    }

    private String ask(String text) {
        return office.say(HEAD, "duty.query", text);
    }
}
