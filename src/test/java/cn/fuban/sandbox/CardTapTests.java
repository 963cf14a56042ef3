package cn.fuban.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Taps on interactive cards come to the bot as the official documents give the callback. */
class CardTapTests {
    private RunningSandbox sandbox;
    private StreamClient bot;

    @BeforeEach
    void begin() {
        sandbox = RunningSandbox.anew();
        bot = StreamClient.connectTo(sandbox);
        sandbox.call("/v1.0/card/instances/createAndDeliver", RunningSandbox.payload("card-create"));
    }

    @AfterEach
    void end() {
        bot.close();
    }

    @Test
    void aTapNamesTheCardThePersonAndTheButton() throws Exception {
        assertThat(tap("lisiyuan", "同意", false).status()).isEqualTo(202);

        JsonNode frame = bot.next();
        assertThat(frame.path("headers").path("topic").asString()).isEqualTo("/v1.0/card/instances/callback");
        JsonNode tap = StreamClient.data(frame);
        assertThat(tap.path("type").asString()).isEqualTo("actionCallback");
        assertThat(tap.path("outTrackId").asString()).isEqualTo("example-out-track-id");
        assertThat(tap.path("userId").asString()).isEqualTo("lisiyuan");
        assertThat(RunningSandbox.JSON
                        .readTree(tap.path("content").asString())
                        .path("cardPrivateData")
                        .path("params")
                        .path("button")
                        .asString())
                .isEqualTo("approve");
    }

    @Test
    void aDisabledButtonCannotBeTapped() throws Exception {
        disable();
        RunningSandbox.Answer answer = tap("lisiyuan", "approve", false);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("detail")).contains("点不了");
        assertThat(bot.isQuietFor(100)).isTrue();
    }

    @Test
    void anAttackerTapsWhateverThereIs() throws Exception {
        assertThat(tap("majun", "同意", false).status()).isEqualTo(404);
        assertThat(tap("majun", "同意", true).status()).isEqualTo(202);
        assertThat(bot.nextMessage().path("userId").asString()).isEqualTo("majun");

        disable();
        assertThat(tap("lisiyuan", "approve", true).status()).isEqualTo(202);
        assertThat(bot.nextMessage().path("userId").asString()).isEqualTo("lisiyuan");
    }

    @Test
    void aViewerWithoutButtonsCanForgeThoseOfAnother() throws Exception {
        long seq = sandbox.inbox("xieting").path(0).path("seq").asLong();
        sandbox.post("/sandbox/api/taps", Map.of("by", "xieting", "seq", seq, "button", "同意", "forged", true));

        assertThat(bot.nextMessage().path("content").asString()).contains("approve");
    }

    @Test
    void aTapThatIsNotAcknowledgedComesAgainUnderTheSameId() throws Exception {
        tap("lisiyuan", "同意", false);
        JsonNode first = bot.next();
        bot.close();
        bot = StreamClient.connectTo(sandbox);

        assertThat(bot.next().path("headers").path("messageId"))
                .isEqualTo(first.path("headers").path("messageId"));
    }

    private RunningSandbox.Answer tap(String by, String button, boolean forged) {
        long seq = sandbox.inbox("lisiyuan").path(0).path("seq").asLong();
        Map<String, Object> tap = new HashMap<>(Map.of("by", by, "seq", seq, "button", button));
        if (forged) {
            tap.put("forged", true);
        }
        return sandbox.post("/sandbox/api/taps", tap);
    }

    private void disable() {
        sandbox.send(sandbox.request("/v1.0/card/instances")
                .header("Content-Type", "application/json")
                .header("x-acs-dingtalk-access-token", sandbox.token())
                .PUT(BodyPublishers.ofString(RunningSandbox.payload("card-update"))));
    }
}
