package cn.fuban.sandbox;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the frames that DingTalk sends over the stream. */
@Component
@InSandbox
class Frames {
    static final String ROBOT_MESSAGES = "/v1.0/im/bot/messages/get";

    static final String CARD_TAPS = "/v1.0/card/instances/callback";

    private final JsonMapper json;
    private final Clock clock;
    private final RobotMessages messages;

    Frames(JsonMapper json, Clock clock, RobotMessages messages) {
        this.json = json;
        this.clock = clock;
        this.messages = messages;
    }

    /** The callback that hands a message or a tap to the bot. */
    String callback(Delivery delivery, String base) {
        return frame("CALLBACK", delivery.topic(), delivery.id(), body(delivery.cause(), base));
    }

    private Map<String, Object> body(Fact cause, String base) {
        if (cause instanceof Fact.Said said) {
            return messages.body(said, base);
        }
        return cause instanceof Fact.Tapped tapped ? tap(tapped) : Map.of();
    }

    /** The parameters of the template's buttons hold the button's id. */
    private Map<String, Object> tap(Fact.Tapped tapped) {
        Map<String, Object> content = Map.of(
                "cardPrivateData", Map.of("actionIds", List.of("button"), "params", Map.of("button", tapped.button())));
        return Map.of(
                "type",
                "actionCallback",
                "outTrackId",
                tapped.track(),
                "corpId",
                RobotMessages.CORP,
                "userId",
                tapped.by(),
                "userIdType",
                1,
                "content",
                json.writeValueAsString(content));
    }

    /** DingTalk's question whether the bot is still there. */
    String ping() {
        return frame(
                "SYSTEM",
                "ping",
                UUID.randomUUID().toString(),
                Map.of("opaque", UUID.randomUUID().toString()));
    }

    private String frame(String type, String topic, String messageId, Map<String, Object> data) {
        Map<String, Object> frame = new LinkedHashMap<>();
        frame.put("specVersion", "1.0");
        frame.put("type", type);
        frame.put(
                "headers",
                Map.of(
                        "topic",
                        topic,
                        "contentType",
                        "application/json",
                        "messageId",
                        messageId,
                        "time",
                        String.valueOf(clock.millis())));
        frame.put("data", json.writeValueAsString(data));
        return json.writeValueAsString(frame);
    }
}
