package cn.fuban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.SettableClock;
import cn.fuban.config.Messages;
import cn.fuban.conversation.Button;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reply;
import cn.fuban.conversation.TestTalk;
import cn.fuban.directory.Directory;
import cn.fuban.language.Language;
import cn.fuban.store.Store;
import cn.fuban.store.TestRedis;
import cn.fuban.workcalendar.WorkCalendar;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees of the rules, on a real Redis. */
class RulesSkillTests {
    private static final String PERSON = "lisiyuan";
    private static final String QUESTION = "rules.question";

    private static TestRedis redis;
    private static SettableClock clock;
    private static Store store;
    private static TestTalk talk;

    @BeforeAll
    static void start(@TempDir Path folder) {
        redis = new TestRedis(folder);
        store = redis.store();
        clock = new SettableClock();
        RulesSkill skill = new RulesSkill(
                Shipped.library(),
                Shipped.WORDING,
                new Supplements(
                        new Routes(Directory.read(Shipped.FOLDER), new Messages(Shipped.FOLDER)),
                        List.of(),
                        Shipped.WORDING,
                        new Messages(Shipped.FOLDER)),
                new Messages(Shipped.FOLDER));
        Language language = Language.read(Shipped.FOLDER, WorkCalendar.read(Shipped.FOLDER));
        talk = new TestTalk(store, Directory.read(Shipped.FOLDER), language, List.of(skill), clock);
    }

    @AfterAll
    static void stop() {
        redis.close();
    }

    @BeforeEach
    void monday() {
        store.clear();
        clock.set("2026-06-01T10:00");
    }

    private static Reply say(String text) {
        return outcome(text).reply().orElseThrow();
    }

    private static Outcome outcome(String text) {
        String intent = text.startsWith("没答对") ? "feedback.wrong" : QUESTION;
        return talk.say(PERSON, intent, text);
    }

    private static List<String> articles(String text) {
        return outcome(text).understanding().articles();
    }

    @Test
    void anAnswerQuotesItsArticleAndOffersAllOfIt() {
        Reply reply = say("别的单位来函征求意见几天内要回");
        assertThat(reply.text()).contains("3个工作日", "「", "依据：《工作规则》第四十九条第二款");
        assertThat(reply.buttons())
                .containsExactly(new Button("看整条", "看 工作规则第四十九条"), new Button("没答对", "没答对 别的单位来函征求意见几天内要回"));
        assertThat(say("看 工作规则第四十九条").text()).contains("请示性公文", "视为无不同意见");
    }

    @Test
    void whatTheRulesDoNotSayIsSaidAndKeptForTheOffice() {
        Outcome outcome = outcome("值班补助一天多少钱");
        assertThat(outcome.understanding().abstained()).isTrue();
        assertThat(outcome.understanding().articles()).containsExactly("work:80");
        assertThat(outcome.reply().orElseThrow().text()).contains("规则没有规定", "区政府办公室");
        assertThat(store.records().all(Unanswered.ALL).values())
                .singleElement()
                .satisfies(kept -> assertThat(kept.question()).isEqualTo("值班补助一天多少钱"));
    }

    @Test
    void theNextQuestionMayLeanOnTheOneBefore() {
        assertThat(articles("常务会议题最晚啥时候报")).startsWith("decision:13");
        Outcome outcome = outcome("那材料呢");
        assertThat(outcome.understanding().articles()).startsWith("decision:13");
        assertThat(outcome.reply().orElseThrow().text()).contains("会前1个工作日");
    }

    @Test
    void afterHalfAnHourNothingIsRemembered() {
        say("工作规则83条");
        clock.set("2026-06-01T10:31");
        assertThat(articles("下一条")).doesNotContain("work:84");
    }

    @Test
    void theArticlesBeside() {
        say("工作规则83条");
        assertThat(articles("下一条")).containsExactly("work:84");
        assertThat(articles("下一条")).containsExactly("work:85");
        assertThat(articles("上一条")).containsExactly("work:84");
    }

    @Test
    void anArticleOfBothBooksIsAskedForWithAButtonForEach() {
        assertThat(say("第十三条").buttons())
                .extracting(Button::sentence)
                .containsExactlyInAnyOrder("看 工作规则第十三条", "看 议事决策规则第十三条");
    }

    @Test
    void aWrongAnswerIsKeptWithTheReasonAndWithoutTheName() {
        say("常务会多久开一次");
        assertThat(say("没答对 常务会多久开一次").text()).contains("记下了");
        assertThat(say("因为我问的是专题会").text()).contains("记下");
        assertThat(store.records().all(Feedback.ALL).values()).singleElement().satisfies(kept -> {
            assertThat(kept.question()).isEqualTo("常务会多久开一次");
            assertThat(kept.articles()).contains("decision:6");
            assertThat(kept.why()).isEqualTo("因为我问的是专题会");
            assertThat(kept.toString()).doesNotContain(PERSON);
        });
    }

    @Test
    void afterAWrongAnswerAnotherQuestionIsAQuestion() {
        say("没答对 常务会多久开一次");
        assertThat(articles("公务接待能喝酒吗")).startsWith("work:56");
    }

    @Test
    void thatABookExpiresSoonIsToldOnceAWeek() {
        clock.set("2026-11-23T10:00");
        assertThat(say("公务接待能喝酒吗").text()).contains("2026年12月21日（星期一）");
        assertThat(say("无会日是哪两天").text()).doesNotContain("有效期");
        assertThat(say("议题截止时间").text()).doesNotContain("有效期");
        clock.set("2026-11-30T10:00");
        assertThat(say("无会日是哪两天").text()).contains("2026年12月21日（星期一）");
        clock.set("2026-12-22T10:00");
        assertThat(say("无会日是哪两天").text()).contains("届满");
        assertThat(say("无会日是哪两天").text()).contains("届满");
    }
}
