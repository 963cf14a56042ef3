package cn.fuban.meeting;

import static cn.fuban.meeting.Office.HEAD;
import static cn.fuban.meeting.Office.MAYOR;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.conversation.Outcome;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingQuestionsTests {
    private final Office office = Office.on("2026-12-01T10:00");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            常务会议题哪天截止                   | 2026-12-09 | decision:13
            45次常务会几号前报区委               | 2026-12-16 | decision:22
            下周五的会材料哪天交                 | 2026-12-10 | decision:13
            大改的文件哪天送签                   | 2026-12-18 | decision:21
            纪要最晚什么时候出                   | 2026-12-15 | decision:20
            12月9日的会纪要什么时候出            | 2026-12-11 | decision:20
            12月21日开会，议题哪天截止           | 2026-12-17 | decision:13
            9月30日开的常务会，报区委最晚几号    | 2026-10-10 | decision:22
            国庆后第一天开常务会，材料哪天交     | 2026-09-30 | decision:13
            上周五收到的征求意见函最晚哪天回     | 2026-12-02 | work:49
            12月5号收到的会签，几号前要回        | 2026-12-10 | work:49
            """)
    void theDateComesFirstWithItsArticle(String question, LocalDate date, String article) {
        office.planned("12月11日上午9点在第一会议室开第45次常务会");

        Outcome answer = ask(question);

        assertThat(answer.understanding().dates()).first().isEqualTo(date);
        assertThat(answer.understanding().articles()).first().isEqualTo(article);
        assertThat(answer.reply().orElseThrow().text())
                .startsWith("**" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日 周")
                .contains("当天不计", "依据《");
    }

    @ParameterizedTest
    @CsvSource({"议题哪天截止", "纪要什么时候出", "会签最晚几号回", "12月1日收到的文件几天内回复", "碰头会材料哪天交"})
    void withoutAMeetingOrADayItIsAQuestionForTheRules(String question) {
        assertThat(ask(question).reply().orElseThrow().text()).isEqualTo("passed on to rules.question");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            下次常务会议题哪天截止 | decision:13 | 还没有安排常务会议
            46次常务会的纪要哪天出 | decision:20 | 没有第46次常务会议的安排
            """)
    void ofAMeetingThatIsNotPlannedTheRuleIsToldWithoutADate(String question, String article, String words) {
        Outcome answer = ask(question);

        assertThat(answer.understanding().dates()).isEmpty();
        assertThat(answer.understanding().articles()).containsExactly(article);
        assertThat(answer.reply().orElseThrow().text()).contains(words, "2个工作日", "依据《");
    }

    /** A term of years runs out with its day: there is nothing to hand in before the close of work. */
    @Test
    void theEndOfATermHasNoTimeOfDay() {
        Outcome answer = ask("工作规则什么时候失效");

        assertThat(answer.understanding().dates()).containsExactly(LocalDate.of(2026, 12, 21));
        assertThat(answer.reply().orElseThrow().text()).startsWith("**12月21日").doesNotContain("18:00");
    }

    @Test
    void allDatesOfAMeetingOnRequest() {
        assertThat(ask("假如12月18日开常务会，各项期限是哪天").understanding().dates())
                .containsExactlyElementsOf(dates("2026-12-16 2026-12-17 2026-12-22 2026-12-25 2026-12-23"));
    }

    @Test
    void aDateThatRestsOnAYearWithoutArrangementIsMarked() {
        Outcome answer = ask("12月30日开常务会，报区委哪天到期");

        assertThat(answer.understanding().provisional()).isTrue();
        assertThat(answer.reply().orElseThrow().text()).contains("2027年1月5日 周二（暂按）", "2027年放假安排还没有录入");
    }

    @Test
    void afterAMeetingQuestionsAreAboutTheOneThatWas() {
        office.planned("12月4日上午9点在第一会议室开第44次常务会");
        office.planned("12月11日上午9点在第一会议室开第45次常务会");
        office.until("2026-12-07T10:00");

        assertThat(ask("纪要哪天出").understanding().dates()).first().isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(ask("周五的会纪要哪天出").understanding().dates()).first().isEqualTo(LocalDate.of(2026, 12, 15));
        assertThat(ask("议题哪天截止").understanding().dates()).first().isEqualTo(LocalDate.of(2026, 12, 9));
    }

    @Test
    void aWeekdayIsTheLastOneWhenThatDayHadTheMeeting() {
        office.planned("12月4日上午9点在第一会议室开第44次常务会");
        office.until("2026-12-07T10:00");

        assertThat(ask("周五的会纪要哪天出").understanding().dates()).first().isEqualTo(LocalDate.of(2026, 12, 8));
    }

    @Test
    void theCountFromAMeetingNeedsNoDeadline() {
        office.planned("12月11日上午9点在第一会议室开第45次常务会");

        assertThat(office.say(HEAD, "deadline.count", "会前3个工作日是哪天")).startsWith("**12月8日 周二**");
    }

    @Test
    void everybodyMayKnowWhenMeetingsAre() {
        assertThat(office.say(HEAD, "meeting.query", "下次常务会什么时候开")).contains("还没有安排");
        office.planned("12月11日上午9点在第一会议室开第45次常务会");
        office.planned("12月4日下午3点在三楼会议室开专题会");

        assertThat(office.say(HEAD, "meeting.query", "下次常务会什么时候开")).isEqualTo("- **第45次常务会议**：12月11日 周五 09:00，第一会议室");
        assertThat(office.say(HEAD, "meeting.query", "最近有什么会")).containsSubsequence("第1次专题会议", "第45次常务会议");
        assertThat(office.say(HEAD, "meeting.query", "12月4号有什么会"))
                .contains("专题会议")
                .doesNotContain("常务");
        assertThat(office.say(MAYOR, "agenda.mine", "我的事")).contains("第45次常务会议").doesNotContain("专题");
    }

    @Test
    void followUpsLeanOnTheQuestionBefore() {
        ask("12月21日开会，议题哪天截止");

        assertThat(ask("那材料呢").understanding().dates()).containsExactly(LocalDate.of(2026, 12, 18));
        assertThat(ask("那12月28日呢").understanding().dates()).containsExactly(LocalDate.of(2026, 12, 25));
        assertThat(ask("怎么算的").reply().orElseThrow().text()).contains("12月28日 周一当天不计", "12月25日 周五");
    }

    private Outcome ask(String question) {
        return office.outcome(HEAD, "deadline.question", question);
    }

    private static java.util.List<LocalDate> dates(String all) {
        return Arrays.stream(all.split(" ", -1)).map(LocalDate::parse).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "12月9号能交材料，21号开会，晚不晚, 赶得上，12月18日 周五 18:00前",
        "12月18日晚上才批完的议题，赶得上22号的常务会吗, 赶不上，截止是12月18日 周五 18:00前",
    })
    void whetherItIsInTimeComesFirst(String question, String first) {
        assertThat(office.say(Office.LI, "deadline.question", question)).startsWith("**" + first);
    }
}
