package cn.fuban.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the bot is handed, held against the official documents. */
class RobotMessageTests {
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
    void theFrameIsACallbackWhoseDataIsText() throws Exception {
        sandbox.say("lisiyuan", "你好");
        JsonNode frame = bot.next();
        bot.acknowledge(frame, 200);
        assertThat(frame.path("specVersion").asString()).isEqualTo("1.0");
        assertThat(frame.path("type").asString()).isEqualTo("CALLBACK");
        assertThat(frame.path("headers").path("topic").asString()).isEqualTo("/v1.0/im/bot/messages/get");
        assertThat(frame.path("headers").path("contentType").asString()).isEqualTo("application/json");
        assertThat(frame.path("headers").path("messageId").asString()).isNotEmpty();
        assertThat(frame.path("headers").path("time").isString()).isTrue();
        assertThat(frame.path("data").isString()).isTrue();
    }

    @Test
    void aDirectMessageHasEverythingThatTheDocumentsList() throws Exception {
        String msgId = sandbox.say("lisiyuan", "你好");
        JsonNode message = bot.nextMessage();
        assertLikeDocumented(message, "robot-message-direct");
        assertThat(message.path("msgId").asString()).isEqualTo(msgId);
        assertThat(message.path("conversationType").asString()).isEqualTo("1");
        assertThat(message.path("senderStaffId").asString()).isEqualTo("lisiyuan");
        assertThat(message.path("text").path("content").asString()).isEqualTo("你好");
        assertThat(message.path("robotCode").asString()).isEqualTo(SandboxSettings.CLIENT_ID);
        assertThat(message.path("sessionWebhook").asString())
                .startsWith(sandbox.base() + "/robot/sendBySession?session=");
        long life = message.path("sessionWebhookExpiredTime").asLong()
                - message.path("createAt").asLong();
        assertThat(Duration.ofMillis(life)).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void aGroupMessageKeepsTheSpaceBehindTheMention() throws Exception {
        sandbox.post("/sandbox/api/messages", Map.of("from", "lisiyuan", "text", "你好", "conversation", "cid-office"));
        JsonNode message = bot.nextMessage();
        assertLikeDocumented(message, "robot-message-group");
        assertThat(message.path("conversationType").asString()).isEqualTo("2");
        assertThat(message.path("conversationId").asString()).isEqualTo("cid-office");
        assertThat(message.path("text").path("content").asString()).isEqualTo(" 你好");
    }

    @Test
    void aGroupMessageWithoutMentionIsForPeopleOnly() throws Exception {
        sandbox.post(
                "/sandbox/api/messages",
                Map.of("from", "lisiyuan", "text", "吃饭了", "conversation", "cid-office", "mention", false));
        sandbox.say("lisiyuan", "你好");
        assertThat(bot.nextMessage().path("text").path("content").asString()).isEqualTo("你好");
    }

    @Test
    void aVoiceMessageBringsWhatDingTalkUnderstood() throws Exception {
        sandbox.post("/sandbox/api/messages", Map.of("from", "lisiyuan", "kind", "voice", "text", "议题什么时候截止"));
        JsonNode message = bot.nextMessage();
        assertLikeDocumented(message, "robot-content-audio");
        assertThat(message.path("content").path("recognition").asString()).isEqualTo("议题什么时候截止");
    }

    @Test
    void aFileIsFetchedByItsDownloadCode() throws Exception {
        String content = Base64.getEncoder().encodeToString("议题材料".getBytes("UTF-8"));
        sandbox.post(
                "/sandbox/api/messages",
                Map.of("from", "lisiyuan", "kind", "file", "fileName", "材料.docx", "content", content));
        JsonNode message = bot.nextMessage();
        assertLikeDocumented(message, "robot-content-file");
        assertThat(message.path("content").path("fileName").asString()).isEqualTo("材料.docx");

        String code = message.path("content").path("downloadCode").asString();
        String address = sandbox.call(
                        "/v1.0/robot/messageFiles/download",
                        Map.of("downloadCode", code, "robotCode", SandboxSettings.CLIENT_ID))
                .text("downloadUrl");
        assertThat(sandbox.download(address)).isEqualTo("议题材料");
    }

    @Test
    void aStrangerIsAMemberOfTheOrganisationToo() throws Exception {
        sandbox.say("somebody", "你好");
        JsonNode message = bot.nextMessage();
        assertThat(message.path("senderStaffId").asString()).isEqualTo("somebody");
        assertThat(message.path("senderNick").asString()).isEqualTo("somebody");
    }

    /** Every field of the sample is there and of the same type. */
    private static void assertLikeDocumented(JsonNode message, String sample) {
        JsonNode documented = RunningSandbox.JSON.readTree(RunningSandbox.payload(sample));
        documented.properties().forEach(field -> {
            JsonNode ours = message.path(field.getKey());
            assertThat(ours.getNodeType())
                    .as(field.getKey())
                    .isEqualTo(field.getValue().getNodeType());
            if (ours.isObject()) {
                assertThat(ours.propertyNames())
                        .as(field.getKey())
                        .containsAll(field.getValue().propertyNames());
            }
        });
    }
}
