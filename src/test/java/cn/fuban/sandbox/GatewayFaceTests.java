package cn.fuban.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocketHandshakeException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class GatewayFaceTests {
    private static final String OPEN = "/v1.0/gateway/connections/open";

    private RunningSandbox sandbox;

    @BeforeEach
    void begin() {
        sandbox = RunningSandbox.anew();
    }

    @Test
    void aTicketOpensOneConnection() {
        JsonNode opened = StreamClient.open(sandbox);
        String endpoint = opened.path("endpoint").asString();
        String ticket = opened.path("ticket").asString();
        assertThat(endpoint).isEqualTo(sandbox.base().replace("http", "ws") + "/connect");

        StreamClient.withTicket(endpoint, ticket).close();
        assertThatThrownBy(() -> StreamClient.withTicket(endpoint, ticket))
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }

    @Test
    void aMadeUpTicketOpensNothing() {
        String endpoint = StreamClient.open(sandbox).path("endpoint").asString();
        assertThatThrownBy(() -> StreamClient.withTicket(endpoint, "made-up"))
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }

    @Test
    void aWrongSecretIsRefused() {
        String body = RunningSandbox.payload("connection-open").replace("not-a-secret", "guessed");
        RunningSandbox.Answer answer = sandbox.post(OPEN, body);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("code")).isEqualTo("authFailed");
        assertThat(answer.text("requestid")).isNotEmpty();
    }

    @Test
    void aBodyThatIsNoObjectOrSubscribesToNothingIsRefused() {
        assertThat(sandbox.post(OPEN, "[]").status()).isEqualTo(400);
        assertThat(sandbox.post(OPEN, "{").status()).isEqualTo(400);
        String body = RunningSandbox.payload("connection-open")
                .replaceAll("(?s)\"subscriptions\":\\[.*]", "\"subscriptions\":[]");
        assertThat(sandbox.post(OPEN, body).text("code")).isEqualTo("InvalidParameter");
    }

    @Test
    void theAddressIsTheOneByWhichTheBotCame() {
        String viaName = sandbox.base().replace("127.0.0.1", "localhost");
        String endpoint = sandbox.post(viaName + OPEN, RunningSandbox.payload("connection-open"))
                .text("endpoint");
        assertThat(endpoint).startsWith("ws://localhost:");
    }

    @Test
    void aConnectionThatDidNotSubscribeToRobotMessagesGetsNone() throws Exception {
        String body = RunningSandbox.payload("connection-open").replace("/v1.0/im/bot/messages/get", "/v1.0/other");
        JsonNode opened = sandbox.post(OPEN, body).json();
        try (StreamClient other = StreamClient.withTicket(
                        opened.path("endpoint").asString(),
                        opened.path("ticket").asString());
                StreamClient bot = StreamClient.connectTo(sandbox)) {
            for (int i = 0; i < 5; i++) {
                sandbox.say("lisiyuan", "第" + i + "句");
                bot.nextMessage();
            }
            assertThat(other.isQuietFor(100)).isTrue();
        }
    }
}
