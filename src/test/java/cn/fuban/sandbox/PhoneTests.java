package cn.fuban.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Reading and tapping, as on a real phone. */
class PhoneTests {
    private RunningSandbox sandbox;
    private StreamClient bot;

    @BeforeEach
    void begin() {
        sandbox = RunningSandbox.anew();
        bot = StreamClient.connectTo(sandbox);
    }

    @AfterEach
    void end() {
        bot.close();
    }

    @Test
    void theInboxShowsWhatCameAfter() throws Exception {
        answer("webhook-text");
        answer("webhook-markdown");
        assertThat(sandbox.inbox("lisiyuan").path(0).path("seq").asInt()).isEqualTo(1);
        JsonNode later = messages("after=1");
        assertThat(later.size()).isEqualTo(1);
        assertThat(later.path(0).path("seq").asInt()).isEqualTo(2);

        long change = later.path(0).path("change").asLong();
        assertThat(messages("changedAfter=" + (change - 1)).size()).isEqualTo(1);
        assertThat(messages("changedAfter=" + change).isEmpty()).isTrue();
        assertThat(later.path(0).path("at").asString())
                .startsWith("2026-11-23T12:0")
                .endsWith("+08:00");
    }

    @Test
    void theInboxWaitsForAFirstMessage() throws Exception {
        sandbox.say("lisiyuan", "你好");
        String webhook = bot.nextMessage().path("sessionWebhook").asString();
        CompletableFuture<JsonNode> waiting = CompletableFuture.supplyAsync(() -> messages("wait=20000"));
        CompletableFuture<JsonNode> other = CompletableFuture.supplyAsync(
                () -> sandbox.get("/sandbox/api/inbox/majun?wait=300").json().path("messages"));
        assertThat(other.join().isEmpty()).as("another phone stays silent").isTrue();
        assertThat(waiting).isNotDone();
        sandbox.post(webhook, RunningSandbox.payload("webhook-text"));
        assertThat(waiting.join().size()).isEqualTo(1);
    }

    @Test
    void onDemandTheInboxShowsAlsoWhatPeopleSaid() throws Exception {
        String msgId = answer("webhook-text");
        sandbox.post(
                "/sandbox/api/messages",
                Map.of("from", "majun", "text", "吃饭了", "conversation", "cid-office", "mention", false));
        JsonNode all = messages("all=true");
        assertThat(all.path(0).path("from").asString()).isEqualTo("lisiyuan");
        assertThat(all.path(0).path("msgId").asString()).isEqualTo(msgId);
        assertThat(all.path(1).has("from")).as("the bot").isFalse();
        assertThat(all.path(1).path("replyTo").asString()).isEqualTo(msgId);
        assertThat(all.path(2).path("text").asString()).isEqualTo("吃饭了");
        assertThat(all.path(2).path("conversation").asString()).isEqualTo("cid-office");
        assertThat(messages("").size())
                .as("without it, the bot's messages only")
                .isEqualTo(1);
        assertThat(sandbox.get("/sandbox/api/inbox/xieting?all=true")
                        .json()
                        .path("messages")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aTapSaysTheTextOfItsButton() throws Exception {
        answer("webhook-action-card");
        RunningSandbox.Answer tapped = tap(Map.of("by", "lisiyuan", "seq", 1, "button", "同意"));
        assertThat(tapped.status()).isEqualTo(202);
        JsonNode message = bot.nextMessage();
        assertThat(message.path("msgId").asString()).isEqualTo(tapped.text("msgId"));
        assertThat(message.path("senderStaffId").asString()).isEqualTo("lisiyuan");
        assertThat(message.path("text").path("content").asString()).isEqualTo("同意");
    }

    @Test
    void aTapOnALinkOpensItAndSaysNothing() throws Exception {
        answer("webhook-action-card");
        RunningSandbox.Answer tapped = tap(Map.of("by", "lisiyuan", "seq", 1, "button", "2"));
        assertThat(tapped.status()).isEqualTo(202);
        assertThat(tapped.text("opens")).isEqualTo("https://example.org/");
        assertThat(bot.isQuietFor(100)).isTrue();
    }

    @Test
    void whatIsOnSomebodyElsesPhoneIsTappedByAttackersOnly() throws Exception {
        answer("webhook-action-card");
        assertThat(tap(Map.of("by", "majun", "seq", 1, "button", "同意")).status())
                .isEqualTo(404);
        assertThat(tap(Map.of("by", "majun", "seq", 1, "button", "同意", "forged", true))
                        .status())
                .isEqualTo(202);
        assertThat(bot.nextMessage().path("senderStaffId").asString()).isEqualTo("majun");
    }

    @Test
    void aButtonThatIsNotThereCannotBeTapped() throws Exception {
        answer("webhook-action-card");
        RunningSandbox.Answer answer = tap(Map.of("by", "lisiyuan", "seq", 1, "button", "不同意"));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("detail")).contains("不同意");
    }

    @Test
    void theSameMsgIdIsTheSameMessageOnceMore() throws Exception {
        Map<String, String> message = Map.of("from", "lisiyuan", "text", "你好", "msgId", "msg-1");
        sandbox.post("/sandbox/api/messages", message);
        JsonNode first = bot.nextMessage();
        assertThat(sandbox.post("/sandbox/api/messages", message).text("msgId")).isEqualTo("msg-1");
        assertThat(bot.nextMessage()).isEqualTo(first);
        assertThat(messages("all=true").size())
                .as("on the phone it stands once")
                .isEqualTo(1);
    }

    @Test
    void whatWasNotForTheBotIsNotDeliveredToItAgainEither() throws Exception {
        Map<String, Object> message = Map.of(
                "from", "majun", "text", "吃饭了", "conversation", "cid-office", "mention", false, "msgId", "msg-1");
        sandbox.post("/sandbox/api/messages", message);
        assertThat(sandbox.post("/sandbox/api/messages", message).status()).isEqualTo(202);
        assertThat(bot.isQuietFor(100)).isTrue();
    }

    private String answer(String payload) throws Exception {
        String msgId = sandbox.say("lisiyuan", "你好");
        sandbox.post(bot.nextMessage().path("sessionWebhook").asString(), RunningSandbox.payload(payload));
        return msgId;
    }

    private JsonNode messages(String query) {
        return sandbox.get("/sandbox/api/inbox/lisiyuan?" + query).json().path("messages");
    }

    private RunningSandbox.Answer tap(Map<String, Object> tap) {
        return sandbox.post("/sandbox/api/taps", tap);
    }
}
