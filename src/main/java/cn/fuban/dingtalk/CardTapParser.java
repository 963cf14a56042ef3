package cn.fuban.dingtalk;

import cn.fuban.conversation.CardTap;
import cn.fuban.conversation.IncomingMessage;
import java.time.Clock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns the body of a card callback into our own record. Its {@code content} is JSON in a string; which button it was
 * stands in the parameter {@code button}, which our template binds to the button's id.
 */
final class CardTapParser {
    private final JsonMapper json = new JsonMapper();
    private final Clock clock;

    CardTapParser(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param push the id of the push, the only thing that tells one tap from another
     * @throws tools.jackson.core.JacksonException if it is not JSON
     */
    IncomingMessage parse(String push, String data) {
        JsonNode body = json.readTree(data);
        String content = body.path("content").asString(body.path("value").asString("{}"));
        CardTap tap =
                new CardTap(CardFormat.card(body.path("outTrackId").asString("")), button(json.readTree(content)));
        return IncomingMessage.tap("tap:" + push, body.path("userId").asString(""), tap, clock.instant());
    }

    /** The documents show the parameters both within the private data and beside it. */
    private static String button(JsonNode content) {
        JsonNode data = content.path("cardPrivateData");
        String action = data.path("actionIds").path(0).asString("");
        String beside = content.path("params").path("button").asString(action);
        return data.path("params").path("button").asString(beside);
    }
}
