package cn.fuban.sandbox;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import tools.jackson.databind.JsonNode;

/** Interactive cards: given to people, and changed on all phones that have them. */
@DingTalkFace
class CardFace {
    private final FaceBody bodies;
    private final CardChecks checks;
    private final Cards cards;
    private final Organisation organisation;
    private final Courier courier;
    private final Clock clock;

    CardFace(FaceBody bodies, CardChecks checks, Cards cards, Organisation organisation, Courier courier, Clock clock) {
        this.bodies = bodies;
        this.checks = checks;
        this.cards = cards;
        this.organisation = organisation;
        this.courier = courier;
        this.clock = clock;
    }

    @PostMapping("/v1.0/card/instances/createAndDeliver")
    ResponseEntity<Object> create(@RequestBody(required = false) @Nullable String text) {
        return decided(text, Api.CARD_CREATE, checks::refuseCreate, this::made, CardFace::delivered);
    }

    @PutMapping("/v1.0/card/instances")
    ResponseEntity<Object> update(@RequestBody(required = false) @Nullable String text) {
        return decided(text, Api.CARD_UPDATE, checks::refuseUpdate, this::changed, (card, body) -> true);
    }

    /** What of the body is answered, once it has been done. */
    private interface Answer {
        Object of(CardInstance card, JsonNode body);
    }

    private ResponseEntity<Object> decided(
            @Nullable String text,
            Api api,
            Function<JsonNode, Optional<Refusal>> check,
            Function<JsonNode, CardInstance> effect,
            Answer answer) {
        Optional<JsonNode> body = bodies.object(text);
        if (body.isEmpty()) {
            return FaceAnswer.refused(400, new Refusal("param.empty", "param.empty"));
        }
        Optional<Fact.CardShown> shown =
                courier.card(() -> check.apply(body.get()).isPresent()
                        ? Optional.empty()
                        : Optional.of(new Fact.CardShown(api, effect.apply(body.get()), clock.instant())));
        return shown.map(fact -> FaceAnswer.ok(Map.of("success", true, "result", answer.of(fact.card(), body.get()))))
                .orElseGet(() -> FaceAnswer.refused(
                        400, check.apply(body.get()).orElse(new Refusal("system.busy", "system.busy"))));
    }

    private CardInstance made(JsonNode body) {
        List<String> known =
                people(body).stream().filter(organisation::hasMember).toList();
        return new CardInstance(
                body.path("outTrackId").asString(), known, values(body.path("cardData")), personal(body));
    }

    private CardInstance changed(JsonNode body) {
        JsonNode options = body.path("cardUpdateOptions");
        return cards.find(body.path("outTrackId").asString())
                .orElseThrow()
                .with(
                        values(body.path("cardData")),
                        options.path("updateCardDataByKey").asBoolean(false),
                        personal(body),
                        options.path("updatePrivateDataByKey").asBoolean(false));
    }

    private static Object delivered(CardInstance card, JsonNode body) {
        List<Map<String, Object>> results = people(body).stream()
                .map(person -> result(person, card.viewers().contains(person)))
                .toList();
        return Map.of("outTrackId", card.track(), "deliverResults", results);
    }

    private static Map<String, Object> result(String person, boolean success) {
        return Map.of(
                "spaceType",
                "IM_ROBOT",
                "spaceId",
                person,
                "success",
                success,
                "carrierId",
                success ? UUID.randomUUID().toString() : "",
                "errorMsg",
                success ? "" : "SYSTEM_ERROR");
    }

    private static List<String> people(JsonNode body) {
        return CardChecks.people(body.path("openSpaceId").asString("")).orElseThrow();
    }

    private static Map<String, Map<String, String>> personal(JsonNode body) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        body.path("privateData").forEachEntry((person, own) -> all.put(person, values(own)));
        return all;
    }

    private static Map<String, String> values(JsonNode holder) {
        Map<String, String> values = new LinkedHashMap<>();
        holder.path("cardParamMap").forEachEntry((name, value) -> values.put(name, value.asString()));
        return values;
    }
}
