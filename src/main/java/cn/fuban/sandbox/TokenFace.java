package cn.fuban.sandbox;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import tools.jackson.databind.JsonNode;

/** Where a bot gets its access token. */
@DingTalkFace
class TokenFace {
    private final FaceBody bodies;
    private final AccessTokens tokens;
    private final SandboxSettings settings;

    TokenFace(FaceBody bodies, AccessTokens tokens, SandboxSettings settings) {
        this.bodies = bodies;
        this.tokens = tokens;
        this.settings = settings;
    }

    @PostMapping("/v1.0/oauth2/accessToken")
    ResponseEntity<Object> issue(@RequestBody(required = false) @Nullable String text) {
        if (bodies.object(text).filter(this::isKnown).isEmpty()) {
            return FaceAnswer.refused(400, new Refusal("invalidClientIdOrSecret", "无效的clientId或者clientSecret"));
        }
        return FaceAnswer.ok(Map.of(
                "accessToken", tokens.issue(), "expireIn", settings.tokenLife().toSeconds()));
    }

    private boolean isKnown(JsonNode body) {
        return body.path("appKey").asString("").equals(settings.clientId())
                && body.path("appSecret").asString("").equals(settings.clientSecret());
    }
}
