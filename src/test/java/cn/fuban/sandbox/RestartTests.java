package cn.fuban.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RestartTests {
    @Test
    void everythingIsAsItWasAndTheClockGoesOn(@TempDir Path data) throws Exception {
        String webhook;
        String before;
        OffsetDateTime stoodAt;
        try (RunningSandbox first = RunningSandbox.in(data)) {
            first.post("/sandbox/api/clock", Map.of("to", "2031-05-06T07:08:09+08:00", "jump", true));
            try (StreamClient bot = StreamClient.connectTo(first)) {
                first.say("lisiyuan", "你好");
                webhook = bot.nextMessage().path("sessionWebhook").asString();
                first.post(webhook, RunningSandbox.payload("webhook-action-card"));
            }
            first.say("lisiyuan", "没人听见");
            first.post("/sandbox/api/faults", Map.of("api", "robot.groupSend", "fault", "500", "times", 7));
            before = state(first);
            stoodAt = now(first);
        }
        try (RunningSandbox second = RunningSandbox.in(data);
                StreamClient bot = StreamClient.connectTo(second)) {
            assertThat(state(second)).isEqualTo(before);
            assertThat(now(second)).isBetween(stoodAt, stoodAt.plus(Duration.ofMinutes(1)));
            assertThat(bot.nextMessage().path("text").path("content").asString())
                    .isEqualTo("没人听见");
            String session = webhook.substring(webhook.indexOf("/robot/"));
            JsonNode answer =
                    second.post(session, RunningSandbox.payload("webhook-text")).json();
            assertThat(answer.path("errcode").asInt(-1)).isZero();
            assertThat(second.inbox("lisiyuan").path(1).path("seq").asInt()).isEqualTo(2);
        }
    }

    private static String state(RunningSandbox sandbox) {
        return sandbox.get("/sandbox/api/inbox/lisiyuan?all=true").json().toString()
                + sandbox.get("/sandbox/api/sends").json()
                + sandbox.get("/sandbox/api/faults").json();
    }

    private static OffsetDateTime now(RunningSandbox sandbox) {
        return OffsetDateTime.parse(sandbox.get("/sandbox/api/clock").text("now"));
    }
}
