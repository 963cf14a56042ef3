package cn.fuban.sandbox;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** The calls of DingTalk that can be told to fail, and by which a send came. */
enum Api {
    BATCH_SEND("robot.batchSend", "POST", "/v1.0/robot/oToMessages/batchSend"),
    GROUP_SEND("robot.groupSend", "POST", "/v1.0/robot/groupMessages/send"),
    SESSION_WEBHOOK("sessionWebhook", "POST", "/robot/sendBySession"),
    ACCESS_TOKEN("accessToken", "POST", "/v1.0/oauth2/accessToken"),
    CARD_CREATE("card.create", "POST", "/v1.0/card/instances/createAndDeliver"),
    CARD_UPDATE("card.update", "PUT", "/v1.0/card/instances"),
    /** A push over the WebSocket. */
    STREAM("stream", "", "");

    private final String word;
    private final String method;
    private final String path;

    Api(String word, String method, String path) {
        this.word = word;
        this.method = method;
        this.path = path;
    }

    @JsonValue
    String word() {
        return word;
    }

    static Optional<Api> named(String word) {
        return Arrays.stream(values()).filter(api -> api.word.equals(word)).findFirst();
    }

    static Optional<Api> of(String method, String path) {
        return Arrays.stream(values())
                .filter(api -> api.method.equals(method) && api.path.equals(path))
                .findFirst();
    }

    @Override
    public String toString() {
        return word;
    }
}
