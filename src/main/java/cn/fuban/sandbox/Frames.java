package cn.fuban.sandbox;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the frames that DingTalk sends over the stream. */
@Component
@InSandbox
class Frames {
    static final String ROBOT_MESSAGES = "/v1.0/im/bot/messages/get";

    private final JsonMapper json;
    private final Clock clock;
    private final RobotMessages messages;

    Frames(JsonMapper json, Clock clock, RobotMessages messages) {
        this.json = json;
        this.clock = clock;
        this.messages = messages;
    }

    /** The callback that hands a message to the bot. */
    String callback(Delivery delivery, String base) {
        return frame("CALLBACK", ROBOT_MESSAGES, delivery.id(), messages.body(delivery.said(), base));
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
