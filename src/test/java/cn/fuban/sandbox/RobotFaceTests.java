package cn.fuban.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The robot's sends by the API. */
class RobotFaceTests {
    private static final String BATCH_SEND = "/v1.0/robot/oToMessages/batchSend";
    private static final String GROUP_SEND = "/v1.0/robot/groupMessages/send";

    private RunningSandbox sandbox;

    @BeforeEach
    void begin() {
        sandbox = RunningSandbox.anew();
    }

    @Test
    void aSendToPeopleIsOnEachOfTheirPhones() {
        RunningSandbox.Answer answer = sandbox.call(BATCH_SEND, RunningSandbox.payload("batch-send"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("processQueryKey")).isNotEmpty();
        assertThat(answer.json().path("invalidStaffIdList").isEmpty()).isTrue();
        assertThat(answer.json().path("flowControlledStaffIdList").isArray()).isTrue();
        for (String person : List.of("lisiyuan", "majun")) {
            JsonNode shown = sandbox.inbox(person).path(0);
            assertThat(shown.path("text").asString()).isEqualTo("hi");
            assertThat(shown.path("replyTo").isNull()).isTrue();
        }
        JsonNode sends = sandbox.get("/sandbox/api/sends").json();
        assertThat(sends.size()).as("one send, however many people").isEqualTo(1);
        assertThat(sends.path(0).path("api").asString()).isEqualTo("robot.batchSend");
        assertThat(sends.path(0).path("to").toString()).isEqualTo("[\"lisiyuan\",\"majun\"]");
    }

    @Test
    void unknownPeopleAreListedAndTheOthersGetTheirMessage() {
        RunningSandbox.Answer answer = sandbox.call(BATCH_SEND, batch("userIds", List.of("lisiyuan", "nobody")));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("invalidStaffIdList").toString()).isEqualTo("[\"nobody\"]");
        assertThat(sandbox.inbox("lisiyuan").size()).isEqualTo(1);
        assertThat(sandbox.inbox("nobody").isEmpty()).isTrue();
    }

    @Test
    void nothingIsSentWhenNobodyIsKnown() {
        sandbox.call(BATCH_SEND, batch("userIds", List.of("nobody")));
        assertThat(sandbox.get("/sandbox/api/sends").json().isEmpty()).isTrue();
    }

    @Test
    void whoHasSpokenIsKnown() {
        sandbox.say("newcomer", "你好");
        RunningSandbox.Answer answer = sandbox.call(BATCH_SEND, batch("userIds", List.of("newcomer")));
        assertThat(answer.json().path("invalidStaffIdList").isEmpty()).isTrue();
    }

    @Test
    void aSendToAGroupIsOnThePhonesOfItsMembers() {
        assertThat(sandbox.call(GROUP_SEND, RunningSandbox.payload("group-send"))
                        .text("processQueryKey"))
                .isNotEmpty();
        JsonNode shown = sandbox.inbox("majun").path(0);
        assertThat(shown.path("conversation").asString()).isEqualTo("cid-office");
        assertThat(shown.path("title").asString()).isEqualTo("会议");
    }

    @Test
    void cardsHaveAsManyButtonsAsTheirTemplate() {
        Map<String, String> three = new LinkedHashMap<>(Map.of("title", "t", "text", "x"));
        IntStream.rangeClosed(1, 3).forEach(i -> {
            three.put("actionTitle" + i, "第" + i);
            three.put("actionURL" + i, "dtmd://dingtalkclient/sendMessage?content=" + i);
        });
        sandbox.call(BATCH_SEND, message("sampleActionCard3", three));
        assertThat(sandbox.inbox("lisiyuan").path(0).path("buttons").size()).isEqualTo(3);

        sandbox.call(BATCH_SEND, message("sampleActionCard4", three));
        assertThat(sandbox.inbox("lisiyuan").size()).as("a button short").isEqualTo(1);

        Map<String, String> besides = Map.of(
                "title",
                "t",
                "text",
                "x",
                "buttonTitle1",
                "左",
                "buttonUrl1",
                "https://a/",
                "buttonTitle2",
                "右",
                "buttonUrl2",
                "https://b/");
        sandbox.call(BATCH_SEND, message("sampleActionCard6", besides));
        assertThat(sandbox.inbox("lisiyuan")
                        .path(1)
                        .path("buttons")
                        .path(1)
                        .path("label")
                        .asString())
                .isEqualTo("右");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "robotCode |                 | invalidParameter.robotCode.empty",
                "robotCode | \"other\"       | invalidParameter.robotCode.notExsit",
                "userIds   | []              | invalidParameter.userIds.empty",
                "msgKey    | \"sampleHtml\"  | invalidParameter.msgKey.invalid",
                "msgParam  | {\"content\":\"an object\"} | invalidParameter.msgParam.invalid",
                "msgParam  | \"no JSON\"     | invalidParameter.msgParam.invalid",
                "msgParam  | \"{\\\"text\\\":\\\"wrong key\\\"}\" | invalidParameter.msgParam.invalid",
                "msgParam  | \"{\\\"content\\\":1}\" | invalidParameter.msgParam.invalid"
            })
    void whatDingTalkChecksIsRefusedWithItsCode(String field, String value, String code) {
        RunningSandbox.Answer answer =
                sandbox.call(BATCH_SEND, batch(field, value == null ? "" : RunningSandbox.JSON.readTree(value)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).isEqualToIgnoringCase("application/json;charset=utf-8");
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.text("message")).isNotEmpty();
        assertThat(answer.text("requestid")).isNotEmpty();
        assertThat(sandbox.get("/sandbox/api/sends").json().isEmpty()).isTrue();
    }

    @Test
    void twentyPeopleAreTheLimit() {
        List<String> twenty = IntStream.range(0, 20).mapToObj(i -> "u" + i).toList();
        assertThat(sandbox.call(BATCH_SEND, batch("userIds", twenty)).status()).isEqualTo(200);
        List<String> more = IntStream.range(0, 21).mapToObj(i -> "u" + i).toList();
        assertThat(sandbox.call(BATCH_SEND, batch("userIds", more)).text("code"))
                .isEqualTo("invalidParameter.userIds.overMax");
    }

    @Test
    void fifteenThousandBytesAreTheLimit() {
        String param = "{\"content\":\"" + "字".repeat(5_000) + "\"}";
        assertThat(sandbox.call(BATCH_SEND, batch("msgParam", param)).text("code"))
                .isEqualTo("invalidParameter.msgParam.tooLong");
    }

    @Test
    void aGroupMustBeNamedAndExist() {
        String body = RunningSandbox.payload("group-send");
        assertThat(sandbox.call(GROUP_SEND, body.replace("cid-office", "")).text("code"))
                .isEqualTo("miss.openConversationId");
        assertThat(sandbox.call(GROUP_SEND, body.replace("cid-office", "cid-other"))
                        .text("code"))
                .isEqualTo("invalid.openConversationId");
    }

    @Test
    void withoutAGoodTokenNothingIsSent() {
        for (String token : List.of("", "made-up")) {
            RunningSandbox.Answer answer = sandbox.post(
                    BATCH_SEND, RunningSandbox.payload("batch-send"), "x-acs-dingtalk-access-token", token);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text("code")).isEqualTo("InvalidAuthentication");
        }
        assertThat(sandbox.inbox("lisiyuan").isEmpty()).isTrue();
    }

    @Test
    void aBodyThatIsNoObjectIsRefused() {
        assertThat(sandbox.call(BATCH_SEND, "[1]").text("code")).isEqualTo("InvalidParameter");
        assertThat(sandbox.call(BATCH_SEND, "").text("code")).isEqualTo("InvalidParameter");
    }

    private static Map<String, Object> batch(String field, Object value) {
        Map<String, Object> body = new LinkedHashMap<>();
        RunningSandbox.JSON
                .readTree(RunningSandbox.payload("batch-send"))
                .properties()
                .forEach(each -> body.put(each.getKey(), each.getValue()));
        body.put(field, value);
        return body;
    }

    private static Map<String, Object> message(String msgKey, Map<String, String> param) {
        Map<String, Object> body = batch("msgKey", msgKey);
        body.put("userIds", List.of("lisiyuan"));
        body.put("msgParam", RunningSandbox.JSON.writeValueAsString(param));
        return body;
    }
}
