package cn.fuban.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenFaceTests {
    private static final String TOKEN = "/v1.0/oauth2/accessToken";

    private RunningSandbox sandbox;

    @BeforeEach
    void begin() {
        sandbox = RunningSandbox.anew();
    }

    @Test
    void theTokenIsTheSameOnRepeat() {
        RunningSandbox.Answer answer = sandbox.post(TOKEN, RunningSandbox.payload("access-token"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("expireIn").asInt()).isEqualTo(7200);
        assertThat(answer.text("accessToken")).isEqualTo(sandbox.token());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"appKey\":\"dingfubansandbox\",\"appSecret\":\"guessed\"}", "{}", "not json", ""})
    void wrongCredentialsAreRefused(String body) {
        RunningSandbox.Answer answer = sandbox.post(TOKEN, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo("invalidClientIdOrSecret");
    }

    @Test
    void callsThatTheSandboxDoesNotPlayGetAnErrorAndNeverASilentSuccess() {
        assertThat(sandbox.call("/v1.0/todo/users/u/tasks", Map.of()).text("code"))
                .isEqualTo("InvalidAction.NotFound");
        assertThat(sandbox.call("/v1.0/robot/ding/send", Map.of()).status()).isEqualTo(404);
        assertThat(sandbox.get("/v1.0/robot/oToMessages/batchSend").status()).isNotEqualTo(200);
        assertThat(sandbox.post("/topapi/v2/user/get?access_token=x", Map.of())
                        .json()
                        .path("errcode")
                        .asInt())
                .isEqualTo(404);
    }

    @Test
    void aWrongDownloadCodeIsRefused() {
        RunningSandbox.Answer answer = sandbox.call(
                "/v1.0/robot/messageFiles/download",
                Map.of("downloadCode", "guessed", "robotCode", SandboxSettings.CLIENT_ID));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo("invalidParameter.robotCode.downloadCode");
        assertThat(sandbox.get("/sandbox-files/guessed").status()).isEqualTo(404);
    }
}
