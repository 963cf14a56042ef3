package cn.fuban.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FaultTests {
    private static final String BATCH_SEND = "/v1.0/robot/oToMessages/batchSend";

    private RunningSandbox sandbox;

    @BeforeEach
    void begin() {
        sandbox = RunningSandbox.anew();
    }

    @Test
    void theNextCallsFailAndThenItWorksAgain() {
        fault("robot.batchSend", "500", 2);
        for (int i = 0; i < 2; i++) {
            RunningSandbox.Answer answer = sandbox.call(BATCH_SEND, RunningSandbox.payload("batch-send"));
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.text("code")).isEqualTo("system.error");
            assertThat(answer.text("requestid")).isNotEmpty();
        }
        assertThat(accepted()).isZero();
        assertThat(sandbox.call(BATCH_SEND, RunningSandbox.payload("batch-send"))
                        .status())
                .isEqualTo(200);
        assertThat(accepted()).isEqualTo(1);
    }

    @Test
    void tooManyCallsAreRefusedInTheShapeOfEachHost() {
        fault("robot.batchSend", "429", 1);
        RunningSandbox.Answer answer = sandbox.call(BATCH_SEND, RunningSandbox.payload("batch-send"));
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.text("code")).isEqualTo("Forbidden.AccessDenied.QpsLimitForAppkeyAndApi");

        fault("sessionWebhook", "429", 1);
        RunningSandbox.Answer legacy =
                sandbox.post("/robot/sendBySession?session=x", RunningSandbox.payload("webhook-text"));
        assertThat(legacy.status()).isEqualTo(429);
        assertThat(legacy.json().path("errcode").asInt()).isEqualTo(410100);
    }

    @Test
    void aResetEndsTheConnectionAndNothingIsAccepted() {
        fault("robot.batchSend", "reset", 1);
        assertThatThrownBy(() -> patiently(Duration.ofSeconds(20)))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(HttpTimeoutException.class);
        assertThat(accepted()).isZero();
    }

    @Test
    void anAnswerThatNeverComesMayHideThatTheCallWasAccepted() {
        fault("robot.batchSend", "timeout-before", 1);
        assertThatThrownBy(() -> patiently(Duration.ofMillis(300))).isInstanceOf(HttpTimeoutException.class);
        assertThat(accepted()).isZero();

        fault("robot.batchSend", "timeout-after", 1);
        assertThatThrownBy(() -> patiently(Duration.ofSeconds(2))).isInstanceOf(HttpTimeoutException.class);
        await().untilAsserted(() -> assertThat(accepted()).isEqualTo(1));
    }

    @Test
    void faultsOfOneApiComeInTheOrderInWhichTheyWereSet() {
        fault("accessToken", "500", 1);
        fault("accessToken", "429", 1);
        fault("robot.groupSend", "500", 1);
        assertThat(token()).isEqualTo(500);
        assertThat(token()).isEqualTo(429);
        assertThat(token()).isEqualTo(200);
        JsonNode left = sandbox.get("/sandbox/api/faults").json();
        assertThat(left.toString()).isEqualTo("[{\"api\":\"robot.groupSend\",\"fault\":\"500\",\"times\":1}]");
    }

    @Test
    void deletingEndsAll() {
        fault("accessToken", "500", 100);
        sandbox.send(sandbox.request("/sandbox/api/faults").DELETE());
        assertThat(token()).isEqualTo(200);
        assertThat(sandbox.get("/sandbox/api/faults").json().isEmpty()).isTrue();
    }

    @Test
    void theStreamClosesInsteadOfAPushAndTheMessageComesOnTheNextConnection() throws Exception {
        fault("stream", "close", 1);
        try (StreamClient bot = StreamClient.connectTo(sandbox)) {
            sandbox.say("lisiyuan", "你好");
            assertThat(bot.closeStatus()).isEqualTo(1012);
            assertThat(bot.isQuietFor(50)).isTrue();
        }
        try (StreamClient again = StreamClient.connectTo(sandbox)) {
            assertThat(again.nextMessage().path("text").path("content").asString())
                    .isEqualTo("你好");
        }
    }

    private void fault(String api, String fault, int times) {
        sandbox.post("/sandbox/api/faults", Map.of("api", api, "fault", fault, "times", times));
    }

    private int token() {
        return sandbox.post("/v1.0/oauth2/accessToken", RunningSandbox.payload("access-token"))
                .status();
    }

    private int accepted() {
        return sandbox.get("/sandbox/api/sends").json().size();
    }

    private void patiently(Duration patience) throws IOException {
        sandbox.sendOrFail(sandbox.request(BATCH_SEND)
                .header("Content-Type", "application/json")
                .header("x-acs-dingtalk-access-token", sandbox.token())
                .timeout(patience)
                .POST(BodyPublishers.ofString(RunningSandbox.payload("batch-send"))));
    }
}
