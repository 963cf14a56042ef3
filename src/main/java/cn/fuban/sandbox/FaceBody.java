package cn.fuban.sandbox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the bot sends. */
@Component
@InSandbox
class FaceBody {
    private final JsonMapper json;

    FaceBody(JsonMapper json) {
        this.json = json;
    }

    /** The JSON object in this text; nothing when it is anything else. */
    Optional<JsonNode> object(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readTree(text)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
