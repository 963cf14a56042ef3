package cn.fuban.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Answers through the address that came with a message. */
class SessionFaceTests {
    private RunningSandbox sandbox;
    private StreamClient bot;
    private String msgId;
    private String webhook;

    @BeforeEach
    void begin() throws Exception {
        sandbox = RunningSandbox.anew();
        bot = StreamClient.connectTo(sandbox);
        msgId = sandbox.say("lisiyuan", "你好");
        webhook = bot.nextMessage().path("sessionWebhook").asString();
    }

    @AfterEach
    void end() {
        bot.close();
    }

    @Test
    void textIsShownAsTheAnswerWithTheNameOfWhoIsMentioned() {
        RunningSandbox.Answer answer = sandbox.post(webhook, RunningSandbox.payload("webhook-text"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("errcode").asInt(-1)).isZero();
        assertThat(answer.text("errmsg")).isEqualTo("ok");
        JsonNode shown = onlyMessage();
        assertThat(shown.path("kind").asString()).isEqualTo("text");
        assertThat(shown.path("text").asString()).matches("@\\p{IsHan}{2,4} 已收到");
        assertThat(shown.path("replyTo").asString()).isEqualTo(msgId);
        assertThat(shown.path("conversation").asString()).isEqualTo("direct");
    }

    @Test
    void markdownIsShownAsWritten() {
        sandbox.post(webhook, RunningSandbox.payload("webhook-markdown"));
        JsonNode shown = onlyMessage();
        assertThat(shown.path("kind").asString()).isEqualTo("markdown");
        assertThat(shown.path("title").asString()).isEqualTo("列表里显示");
        assertThat(shown.path("text").asString()).isEqualTo("#### 标题 \n> 引用");
    }

    @Test
    void aCardHasButtonsThatSayOrOpenSomething() {
        sandbox.post(webhook, RunningSandbox.payload("webhook-action-card"));
        JsonNode shown = onlyMessage();
        assertThat(shown.path("kind").asString()).isEqualTo("card");
        JsonNode says = shown.path("buttons").path(0);
        assertThat(says.path("id").asString()).isEqualTo("1");
        assertThat(says.path("label").asString()).isEqualTo("同意");
        assertThat(says.path("enabled").asBoolean()).isTrue();
        assertThat(says.has("opens")).isFalse();
        assertThat(shown.path("buttons").path(1).path("opens").asString()).isEqualTo("https://example.org/");
    }

    @ParameterizedTest
    @CsvSource({"webhook-link,通知", "webhook-action-card-single,阅读全文"})
    void aLinkAndACardWithOneButtonOpenAPage(String payload, String label) {
        sandbox.post(webhook, RunningSandbox.payload(payload));
        JsonNode buttons = onlyMessage().path("buttons");
        assertThat(buttons.size()).isEqualTo(1);
        assertThat(buttons.path(0).path("label").asString()).isEqualTo(label);
    }

    @Test
    void anAnswerInAGroupIsOnThePhonesOfAllItsMembers() throws Exception {
        sandbox.post("/sandbox/api/messages", Map.of("from", "lisiyuan", "text", "你好", "conversation", "cid-office"));
        sandbox.post(bot.nextMessage().path("sessionWebhook").asString(), RunningSandbox.payload("webhook-markdown"));
        for (String member : List.of("lisiyuan", "majun")) {
            assertThat(sandbox.inbox(member).path(0).path("conversation").asString())
                    .isEqualTo("cid-office");
        }
        assertThat(sandbox.inbox("xieting").isEmpty()).isTrue();
        assertThat(sandbox.get("/sandbox/api/sends")
                        .json()
                        .path(0)
                        .path("to")
                        .path("group")
                        .asString())
                .isEqualTo("cid-office");
    }

    @Test
    void theSessionEndsAfterNinetyMinutesOnTheSandboxClock() {
        sandbox.post("/sandbox/api/clock", Map.of("to", "2026-11-23T13:29:30+08:00", "jump", true));
        assertThat(errcode(webhook, RunningSandbox.payload("webhook-text"))).isZero();
        sandbox.post("/sandbox/api/clock", Map.of("to", "2026-11-23T13:30:30+08:00", "jump", true));
        RunningSandbox.Answer late = sandbox.post(webhook, RunningSandbox.payload("webhook-text"));
        assertThat(late.status()).isEqualTo(200);
        assertThat(late.json().path("errcode").asInt()).isEqualTo(300001);
        assertThat(late.text("errmsg")).isEqualTo("session 不存在");
    }

    @Test
    void anUnknownSessionIsToldInTheBody() {
        assertThat(errcode("/robot/sendBySession?session=guessed", RunningSandbox.payload("webhook-text")))
                .isEqualTo(300001);
        assertThat(errcode("/robot/sendBySession", RunningSandbox.payload("webhook-text")))
                .isEqualTo(300001);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                                                   | 40035",
                "{\"msgtype\":\"text\"}                                              | 40035",
                "{\"msgtype\":\"text\",\"text\":{\"content\":\"\"}}                  | 40035",
                "{\"msgtype\":\"markdown\",\"markdown\":{\"text\":\"无标题\"}}        | 40035",
                "{\"msgtype\":\"actionCard\",\"actionCard\":{\"title\":\"t\",\"text\":\"无按钮\"}} | 40035",
                "{\"msgtype\":\"actionCard\",\"actionCard\":{\"title\":\"t\",\"text\":\"x\",\"btns\":[{\"title\":\"无地址\"}]}} | 40035",
                "{\"msgtype\":\"image\",\"image\":{}}                                | 400105",
                "{}                                                                  | 400105"
            })
    void aBodyThatDingTalkWouldNotTakeShowsNothing(String body, int errcode) {
        assertThat(errcode(webhook, body)).isEqualTo(errcode);
        assertThat(sandbox.inbox("lisiyuan").isEmpty()).isTrue();
    }

    @Test
    void twentyThousandBytesAreTheLimit() {
        String fits = "{\"msgtype\":\"text\",\"text\":{\"content\":\"" + "x".repeat(19_950) + "\"}}";
        assertThat(errcode(webhook, fits)).isZero();
        String tooLong = "{\"msgtype\":\"text\",\"text\":{\"content\":\"" + "字".repeat(6_700) + "\"}}";
        assertThat(errcode(webhook, tooLong)).isEqualTo(460101);
    }

    @Test
    void theContentTypeMustBeJson() {
        RunningSandbox.Answer answer = sandbox.send(sandbox.request(webhook)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(RunningSandbox.payload("webhook-text"))));
        assertThat(answer.json().path("errcode").asInt()).isEqualTo(43004);
    }

    private int errcode(String address, String body) {
        return sandbox.post(address, body).json().path("errcode").asInt(-1);
    }

    private JsonNode onlyMessage() {
        JsonNode messages = sandbox.inbox("lisiyuan");
        assertThat(messages.size()).isEqualTo(1);
        return messages.path(0);
    }
}
