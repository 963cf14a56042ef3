package cn.fuban.sandbox;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** Where a bot asks for a stream. */
@DingTalkFace
class GatewayFace {
    private final FaceBody bodies;
    private final Tickets tickets;
    private final SandboxSettings settings;

    GatewayFace(FaceBody bodies, Tickets tickets, SandboxSettings settings) {
        this.bodies = bodies;
        this.tickets = tickets;
        this.settings = settings;
    }

    @PostMapping("/v1.0/gateway/connections/open")
    ResponseEntity<Object> open(@RequestBody(required = false) @Nullable String text) {
        return bodies.object(text)
                .map(this::open)
                .orElseGet(
                        () -> FaceAnswer.refused(400, new Refusal("InvalidParameter", "the body is no JSON object")));
    }

    private ResponseEntity<Object> open(JsonNode body) {
        if (!isKnown(body)) {
            return FaceAnswer.refused(401, new Refusal("authFailed", "the clientId or the clientSecret is wrong"));
        }
        Set<String> topics = new HashSet<>();
        for (JsonNode subscription : body.path("subscriptions")) {
            if (subscription.path("type").asString("").equals("CALLBACK")) {
                topics.add(subscription.path("topic").asString(""));
            }
        }
        if (body.path("subscriptions").isEmpty()) {
            return FaceAnswer.refused(400, new Refusal("InvalidParameter", "subscriptions is missing or empty"));
        }
        String base =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        String ticket = tickets.issue(new Tickets.Grant(Set.copyOf(topics), base));
        return FaceAnswer.ok(Map.of("endpoint", base.replaceFirst("^http", "ws") + "/connect", "ticket", ticket));
    }

    private boolean isKnown(JsonNode body) {
        return body.path("clientId").asString("").equals(settings.clientId())
                && body.path("clientSecret").asString("").equals(settings.clientSecret());
    }
}
