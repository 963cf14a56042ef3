package cn.fuban.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Interactive cards as the official documents describe the calls. */
class CardFaceTests {
    private static final String CREATE = "/v1.0/card/instances/createAndDeliver";
    private static final String UPDATE = "/v1.0/card/instances";

    private RunningSandbox sandbox;

    @BeforeEach
    void begin() {
        sandbox = RunningSandbox.anew();
    }

    @Test
    void aCardIsOnEveryPhoneWithTheButtonsOfEach() {
        RunningSandbox.Answer answer = create();

        assertThat(answer.status()).isEqualTo(200);
        JsonNode results = answer.json().path("result").path("deliverResults");
        assertThat(results.findValuesAsString("spaceId")).containsExactly("lisiyuan", "xieting");
        assertThat(results.findValues("success")).allMatch(JsonNode::asBoolean);
        JsonNode card = sandbox.inbox("lisiyuan").path(0);
        assertThat(card.path("kind").asString()).isEqualTo("card");
        assertThat(card.path("cardId").asString()).isEqualTo("example-out-track-id");
        assertThat(card.path("text").asString()).isEqualTo("差旅费 100\n\n未审批");
        assertThat(card.path("buttons").toString())
                .isEqualTo("[{\"id\":\"approve\",\"label\":\"同意\",\"enabled\":true}]");
        assertThat(card.has("updatedAt")).isFalse();
        assertThat(sandbox.inbox("xieting").path(0).path("buttons")).isEmpty();
    }

    @Test
    void aChangedCardKeepsItsPlaceAndShowsItsNewestState() {
        create();
        JsonNode before = sandbox.inbox("lisiyuan").path(0);
        JsonNode answer = update(RunningSandbox.payload("card-update")).json();
        assertThat(answer.path("success").asBoolean()).isTrue();
        assertThat(answer.path("result").asBoolean()).isTrue();

        JsonNode after = sandbox.inbox("lisiyuan").path(0);
        assertThat(sandbox.inbox("lisiyuan").size()).isEqualTo(1);
        assertThat(after.path("seq")).isEqualTo(before.path("seq"));
        assertThat(after.path("at")).isEqualTo(before.path("at"));
        assertThat(after.path("change").asLong())
                .isGreaterThan(before.path("change").asLong());
        assertThat(after.path("updatedAt").asString()).startsWith("2026-11-23T12:0");
        assertThat(after.path("text").asString()).isEqualTo("差旅费 100\n\n审批完成");
        assertThat(after.path("buttons").path(0).path("enabled").asBoolean()).isFalse();
        assertThat(after.path("buttons").path(0).path("label").asString()).isEqualTo("同意");
    }

    @Test
    void whatIsNotNamedIsGoneUnlessTheChangeIsByKey() {
        create();
        update("{\"outTrackId\":\"example-out-track-id\",\"cardData\":{\"cardParamMap\":{\"state\":\"完\"}}}");

        assertThat(sandbox.inbox("xieting").path(0).path("text").asString().strip())
                .isEqualTo("完");
    }

    @Test
    void aPhoneOnWhichNothingLooksDifferentHasNotChanged() {
        create();
        long change = sandbox.inbox("xieting").path(0).path("change").asLong();
        update("{\"outTrackId\":\"example-out-track-id\",\"privateData\":{\"lisiyuan\":{\"cardParamMap\":"
                + "{\"button1Enabled\":\"false\"}}},\"cardUpdateOptions\":{\"updatePrivateDataByKey\":true}}");

        assertThat(sandbox.inbox("xieting").path(0).path("change").asLong()).isEqualTo(change);
    }

    @Test
    void aTrackIsUsedOnce() {
        create();

        assertThat(create().text("code")).isEqualTo("param.cardAlreadyExist");
        assertThat(sandbox.inbox("lisiyuan").size()).isEqualTo(1);
    }

    @Test
    void whoIsUnknownIsToldInTheResult() {
        RunningSandbox.Answer answer = create("openSpaceId", "dtv1.card//IM_ROBOT.nobody;IM_ROBOT.lisiyuan");

        JsonNode nobody = answer.json().path("result").path("deliverResults").path(0);
        assertThat(nobody.path("success").asBoolean()).isFalse();
        assertThat(nobody.path("spaceId").asString()).isEqualTo("nobody");
        assertThat(sandbox.inbox("lisiyuan").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "outTrackId, '', param.outTrackIdEmpty",
        "cardTemplateId, '', param.cardTemplateIdEmpty",
        "cardTemplateId, other.schema, param.templateNotExist",
        "cardData, '', param.cardPublicDataEmpty",
        "openSpaceId, '', param.openSpaceIdEmpty",
        "openSpaceId, IM_ROBOT.lisiyuan, param.openSpaceIdInvalid",
        "openSpaceId, dtv1.card//IM_GROUP.cid, param.openSpaceIdInvalid",
        "openSpaceId, dtv1.card//IM_ROBOT.a;dtv1.card//IM_ROBOT.b, param.openSpaceIdInvalid",
        "imRobotOpenDeliverModel, '', param.openDeliverModelEmpty",
        "imRobotOpenSpaceModel, '', param.openSpaceModelInvalid",
    })
    void whatDingTalkRefusesIsRefused(String field, String value, String code) {
        RunningSandbox.Answer answer = create(field, value);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.text("requestid")).isNotEmpty();
        assertThat(sandbox.inbox("lisiyuan")).isEmpty();
    }

    @Test
    void valuesAreStringsOfAtMostAKilobyte() {
        assertThat(create("cardData", Map.of("cardParamMap", Map.of("text", 1))).text("code"))
                .isEqualTo("param.invalid");
        assertThat(create("cardData", Map.of("cardParamMap", Map.of("text", "长".repeat(342))))
                        .text("code"))
                .isEqualTo("param.invalid");
        assertThat(create("privateData", Map.of("nobody", Map.of("cardParamMap", Map.of())))
                        .text("code"))
                .isEqualTo("param.userIdNotExist");
    }

    @Test
    void aChangeOfNothingOrOfNoCardIsRefused() {
        assertThat(update(RunningSandbox.payload("card-update")).text("code")).isEqualTo("param.cardNotExist");
        create();
        assertThat(update("{\"outTrackId\":\"example-out-track-id\"}").text("code"))
                .isEqualTo("param.cardDataAndPrivateDataBothEmpty");
    }

    @Test
    void aCardNeedsAToken() {
        assertThat(sandbox.post(CREATE, RunningSandbox.payload("card-create")).text("code"))
                .isEqualTo("InvalidAuthentication");
    }

    @Test
    void cardsAreAmongTheSends() {
        create();
        update(RunningSandbox.payload("card-update"));

        JsonNode sends = sandbox.get("/sandbox/api/sends").json();
        assertThat(sends.findValuesAsString("api")).containsExactly("card.create", "card.update");
        assertThat(sends.path(1).path("text").asString()).contains("审批完成");
        assertThat(sends.path(0).path("to").toString()).isEqualTo("[\"lisiyuan\",\"xieting\"]");
    }

    @ParameterizedTest
    @CsvSource({"card.create, 500", "card.update, 429"})
    void faultsStrikeCards(String api, String fault) {
        sandbox.post("/sandbox/api/faults", Map.of("api", api, "fault", fault));
        boolean create = api.equals("card.create");
        if (!create) {
            create();
        }

        RunningSandbox.Answer struck = create ? create() : update(RunningSandbox.payload("card-update"));
        assertThat(struck.status()).isEqualTo(Integer.parseInt(fault));
        RunningSandbox.Answer again = create ? create() : update(RunningSandbox.payload("card-update"));
        assertThat(again.status()).isEqualTo(200);
    }

    private RunningSandbox.Answer create() {
        return sandbox.call(CREATE, RunningSandbox.payload("card-create"));
    }

    /** The documents' card with another value in one place; none at all when it is empty. */
    private RunningSandbox.Answer create(String field, Object value) {
        ObjectNode body = (ObjectNode) RunningSandbox.JSON.readTree(RunningSandbox.payload("card-create"));
        body.remove(List.of(field));
        if (!value.equals("")) {
            body.set(field, RunningSandbox.JSON.valueToTree(value));
        }
        return sandbox.call(CREATE, body);
    }

    private RunningSandbox.Answer update(String body) {
        return sandbox.send(sandbox.request(UPDATE)
                .header("Content-Type", "application/json")
                .header("x-acs-dingtalk-access-token", sandbox.token())
                .PUT(BodyPublishers.ofString(body)));
    }
}
