package cn.fuban.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.Office;
import cn.fuban.SandboxClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The manners of the conversation, through the real SDKs, Redis and the sandbox. */
class ConversationTests {
    private static final String OPERATOR = "lisiyuan";
    private static final String OFFICE_GROUP = "cid-office";

    private static Office office;
    private static SandboxClient dingtalk;

    @BeforeAll
    static void start(@TempDir Path data) {
        office = new Office(data);
        dingtalk = office.dingtalk();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @BeforeEach
    void monday() {
        dingtalk.resetTo("2026-11-23T10:00:00+08:00");
    }

    @Test
    void theFirstAnswerCarriesTheGreetingAndNoOther() {
        assertThat(dingtalk.answer(OPERATOR, "菜单")).contains("我是府办小助");
        assertThat(dingtalk.answer(OPERATOR, "菜单")).doesNotContain("我是府办小助");
    }

    @Test
    void theMenuIsForThePost() {
        assertThat(dingtalk.answer(OPERATOR, "菜单")).contains("散会");
        assertThat(dingtalk.answer("xieting", "菜单")).doesNotContain("散会").contains("已送签");
    }

    @Test
    void aStrangerIsTurnedAwayPolitelyAndNothingOfTheirsIsKept() {
        assertThat(dingtalk.answer("nobody-here", "你好，我的身份证号是123")).contains("通讯录里没有找到您");
    }

    @Test
    void whatCarriesAClassificationMarkIsNotTakenIn() {
        assertThat(dingtalk.answer(OPERATOR, "机密★ 关于某事的请示")).contains("机要渠道");
        assertThat(dingtalk.answer(OPERATOR, "【秘密】附件一")).contains("机要渠道");
    }

    @Test
    void aQuestionAboutSecrecyIsAnswered() {
        assertThat(dingtalk.answer(OPERATOR, "涉密材料能不能带出会场")).doesNotContain("机要渠道");
    }

    @Test
    void twentyThousandCharactersAreTooMany() {
        assertThat(dingtalk.answer(OPERATOR, "长".repeat(20_000))).contains("2000字");
    }

    @Test
    void anEmptyMentionGivesTheMenu() {
        dingtalk.sayInGroup(OFFICE_GROUP, OPERATOR, " ");
        dingtalk.settle();
        assertThat(texts(OPERATOR).get(texts(OPERATOR).size() - 1)).contains("查规则");
    }

    @Test
    void aFileThatIsNoneIsRefused() {
        dingtalk.post(
                "/messages",
                Map.of(
                        "from",
                        OPERATOR,
                        "text",
                        "",
                        "conversation",
                        "direct",
                        "kind",
                        "file",
                        "fileName",
                        "a.docx",
                        "content",
                        "eA=="));
        dingtalk.settle();
        assertThat(texts(OPERATOR)).last().asString().contains("打不开");
    }

    @Test
    void whatWasHeardIsEchoed() {
        dingtalk.post("/messages", Map.of("from", OPERATOR, "text", "菜单", "conversation", "direct", "kind", "voice"));
        dingtalk.settle();
        assertThat(texts(OPERATOR)).last().asString().startsWith("> 听到：菜单");
    }

    @Test
    void aVoiceInWhichNothingWasUnderstoodIsAskedForAgain() {
        dingtalk.post("/messages", Map.of("from", OPERATOR, "text", "", "conversation", "direct", "kind", "voice"));
        dingtalk.settle();
        assertThat(texts(OPERATOR)).last().asString().startsWith("没听清");
    }

    @Test
    void inAGroupThereAreWordsInsteadOfButtons() {
        dingtalk.sayInGroup(OFFICE_GROUP, OPERATOR, "菜单");
        dingtalk.settle();
        JsonNode last =
                dingtalk.after(OPERATOR, 0).get(dingtalk.after(OPERATOR, 0).size() - 1);
        assertThat(last.path("conversation").asString()).isEqualTo(OFFICE_GROUP);
        assertThat(last.path("buttons")).isEmpty();
        assertThat(last.path("text").asString()).contains("可以接着说", "我的事");
    }

    @Test
    void aComplaintMadeInAGroupGoesOnInDirectChat() {
        dingtalk.sayInGroup(OFFICE_GROUP, OPERATOR, "我要投诉");
        dingtalk.settle();
        assertThat(texts(OPERATOR)).anyMatch(t -> t.contains("与我的单聊")).anyMatch(t -> t.contains("一条消息说完"));
    }

    @Test
    void aComplaintReachesTheDirectorWithoutTheName() {
        assertThat(dingtalk.answer(OPERATOR, "投诉")).contains("一条消息说完");
        assertThat(dingtalk.answer(OPERATOR, "食堂的饭凉了")).contains("不带您的姓名");

        List<String> director = texts(director());
        assertThat(director).hasSize(1);
        assertThat(director.get(0)).contains("食堂的饭凉了").doesNotContain("李思远");
    }

    @Test
    void aComplaintCanBeLeftUnsaid() {
        dingtalk.answer(OPERATOR, "投诉");
        assertThat(dingtalk.answer(OPERATOR, "取消")).contains("不办了");
        assertThat(texts(director())).isEmpty();
    }

    @Test
    void theSameMessageDeliveredAgainDoesNothing() {
        for (int i = 0; i < 3; i++)
            dingtalk.post(
                    "/messages",
                    Map.of("from", OPERATOR, "text", "菜单", "conversation", "direct", "kind", "text", "msgId", "m-1"));
        dingtalk.settle();
        assertThat(texts(OPERATOR)).hasSize(1);
    }

    @Test
    void onePersonIsAnsweredInOrder() {
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < 20; i++) asked.add(dingtalk.say(OPERATOR, "菜单"));
        dingtalk.settle();
        // all are answered; how the answers overtake one another on DingTalk's side is not ours to say
        assertThat(dingtalk.after(OPERATOR, 0).stream()
                        .map(m -> m.path("replyTo").asString()))
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void wordsOfAPersonCannotBecomeMarkdown() {
        dingtalk.answer(OPERATOR, "投诉");
        dingtalk.answer(OPERATOR, "[点我](http://evil.example) **重要** <script>alert(1)</script>");
        assertThat(texts(director()).get(0)).doesNotContain("[点我](").doesNotContain("<script>");
    }

    @Test
    void aReplyThatDingTalkDidNotTakeIsTriedAgain() {
        dingtalk.post("/faults", Map.of("api", "sessionWebhook", "fault", "500", "times", 1));
        assertThat(dingtalk.answer(OPERATOR, "菜单")).contains("查规则");
    }

    private static String director() {
        for (JsonNode person : dingtalk.get("/people"))
            for (JsonNode role : person.path("roles"))
                if (role.asString().equals("office-director"))
                    return person.path("userId").asString();
        throw new AssertionError("no director in the demo directory");
    }

    private static List<String> texts(String person) {
        return dingtalk.after(person, 0).stream()
                .map(m -> m.path("text").asString())
                .toList();
    }
}
