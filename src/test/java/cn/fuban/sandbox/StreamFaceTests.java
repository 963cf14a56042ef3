package cn.fuban.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class StreamFaceTests {
    private static RunningSandbox sandbox;

    @BeforeAll
    static void start(@TempDir Path data) {
        sandbox = RunningSandbox.in(data);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void whatAPersonSaysReachesTheBotAndTheAnswerThePhone() throws Exception {
        try (StreamClient bot = StreamClient.connectTo(sandbox)) {
            String msgId = sandbox.post("/sandbox/api/messages", Map.of("from", "somebody", "text", "你好"))
                    .json()
                    .path("msgId")
                    .asString();
            JsonNode frame = bot.next();
            bot.acknowledge(frame);
            JsonNode message = StreamClient.data(frame);
            assertThat(message.path("text").path("content").asString()).isEqualTo("你好");

            sandbox.post(
                    message.path("sessionWebhook").asString(), "{\"msgtype\":\"text\",\"text\":{\"content\":\"收到\"}}");
            JsonNode shown = sandbox.get("/sandbox/api/inbox/somebody?wait=5000")
                    .json()
                    .path("messages")
                    .path(0);
            assertThat(shown.path("text").asString()).isEqualTo("收到");
            assertThat(shown.path("replyTo").asString()).isEqualTo(msgId);
        }
    }
}
