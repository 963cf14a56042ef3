package cn.fuban.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ControlApiTests {
    private RunningSandbox sandbox;

    @BeforeEach
    void begin() {
        sandbox = RunningSandbox.anew();
    }

    @Test
    void peopleAreThoseOfTheDirectory() {
        JsonNode people = sandbox.get("/sandbox/api/people").json();
        assertThat(people.size()).isGreaterThan(100);
        JsonNode secretary = find(people, "userId", "lisiyuan");
        assertThat(secretary.propertyNames())
                .containsExactlyInAnyOrder(
                        "userId", "name", "post", "unit", "roles", "inChargeOf", "actingPartner", "liaisonFor");
        assertThat(secretary.path("roles").toString()).contains("\"operator\"");
        for (JsonNode person : people) {
            if (person.path("roles").toString().contains("\"vice-mayor\"")) {
                assertThat(person.path("inChargeOf").isEmpty()).isFalse();
                assertThat(person.path("actingPartner").isString()).isTrue();
            }
        }
    }

    @Test
    void groupsAreThoseOfTheDirectory() {
        JsonNode office = find(sandbox.get("/sandbox/api/groups").json(), "id", "cid-office");
        assertThat(office.path("name").asString()).isNotEmpty();
        assertThat(office.path("members").toString()).contains("\"lisiyuan\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/messages   | {\"text\":\"没有人说\"}                                              | 400 | from",
                "/messages   | {\"from\":\"lisiyuan\"}                                             | 400 | text",
                "/messages   | {\"from\":\"lisiyuan\",\"text\":\"x\",\"kind\":\"video\"}           | 400 | video",
                "/messages   | {\"from\":\"lisiyuan\",\"text\":\"x\",\"conversation\":\"cid-x\"}   | 400 | cid-x",
                "/messages   | {\"from\":\"xieting\",\"text\":\"x\",\"conversation\":\"cid-office\"} | 400 | 不在群",
                "/messages   | {\"from\":\"lisiyuan\",\"kind\":\"file\",\"fileName\":\"a.pdf\"}    | 400 | content",
                "/messages   | {\"from\":\"lisiyuan\",\"kind\":\"file\",\"fileName\":\"a.pdf\",\"content\":\"!\"} | 400 | Base64",
                "/messages   | {\"from\":\"lisiyuan\",\"kind\":\"voice\",\"text\":\"x\",\"conversation\":\"cid-office\"} | 400 | 群",
                "/messages   | {\"from\":                                                          | 400 | JSON",
                "/messages   | [1,2]                                                               | 400 | JSON",
                "/messages   | {\"from\":\"a\",\"text\":\"x\",\"mention\":\"maybe\"}               | 400 | mention",
                "/taps       | {}                                                                  | 400 | by",
                "/taps       | {\"by\":\"lisiyuan\",\"seq\":99,\"button\":\"1\"}                   | 404 | 99",
                "/taps       | {\"by\":\"lisiyuan\",\"seq\":\"first\",\"button\":\"1\"}            | 400 | seq",
                "/faults     | {\"api\":\"robot.sing\",\"fault\":\"500\"}                          | 400 | robot.sing",
                "/faults     | {\"api\":\"stream\",\"fault\":\"500\"}                              | 400 | close",
                "/faults     | {\"api\":\"accessToken\",\"fault\":\"close\"}                       | 400 | timeout-after",
                "/faults     | {\"api\":\"accessToken\",\"fault\":\"500\",\"times\":0}             | 400 | times",
                "/clock      | {}                                                                  | 400 | advance",
                "/clock      | {\"to\":\"2026-11-24T10:00:00+08:00\",\"advance\":\"PT1H\"}         | 400 | advance",
                "/clock      | {\"to\":\"2026-11-24 10:00\"}                                       | 400 | 2026",
                "/clock      | {\"to\":\"2026-02-30T10:00:00+08:00\"}                              | 400 | 2026",
                "/clock      | {\"advance\":\"two hours\"}                                         | 400 | PT2H",
                "/clock      | {\"advance\":\"-PT1H\"}                                             | 409 | 回",
                "/clock      | {\"to\":\"2020-01-01T00:00:00+08:00\"}                              | 409 | reset",
                "/understand | {\"from\":\"lisiyuan\"}                                             | 400 | text",
                "/understand | {\"from\":\"nobody\",\"text\":\"x\"}                                | 404 | nobody",
                "/understand | {\"from\":\"lisiyuan\",\"text\":\"x\",\"now\":\"noon\"}             | 400 | noon",
                "/nothing    | {}                                                                  | 404 | /nothing"
            })
    void whatIsWrongIsSaidInASentence(String path, String body, int status, String named) {
        RunningSandbox.Answer answer = sandbox.post("/sandbox/api" + path, body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.text("title")).isNotEmpty();
        assertThat(answer.text("detail")).contains(named).endsWith("。").doesNotContain("Exception");
    }

    @Test
    void numbersInTheAddressMustBeNumbers() {
        RunningSandbox.Answer answer = sandbox.get("/sandbox/api/inbox/lisiyuan?after=first");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("detail")).contains("after", "first");
    }

    @Test
    void onlyJsonIsTaken() {
        RunningSandbox.Answer answer = sandbox.send(sandbox.request("/sandbox/api/messages")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{\"from\":\"lisiyuan\",\"text\":\"x\"}")));
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.text("detail")).contains("application/json");
    }

    @Test
    void aTextMayBeEmptyOrLongButNotEndless() {
        assertThat(message("").status()).isEqualTo(202);
        assertThat(message("字".repeat(20_000)).status()).isEqualTo(202);
        assertThat(message("字".repeat(30_001)).status()).isEqualTo(400);
    }

    @Test
    void namesMayNotFillAFrame() {
        for (String field : List.of("from", "msgId")) {
            Map<String, String> message = new HashMap<>(Map.of("from", "lisiyuan", "text", "x"));
            message.put(field, "x".repeat(201));
            assertThat(sandbox.post("/sandbox/api/messages", message).status()).isEqualTo(400);
        }
    }

    @Test
    void tenMegabytesAreTheLimitOfAFile() {
        assertThat(file(10 << 20).status()).isEqualTo(202);
        assertThat(file((10 << 20) + 1).text("detail")).contains("10 MB");
    }

    @Test
    void understandingStoresAndSendsNothing() {
        RunningSandbox.Answer answer = sandbox.post(
                "/sandbox/api/understand", Map.of("from", "lisiyuan", "text", "帮助", "turns", List.of("你好")));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().propertyNames())
                .contains(
                        "intent",
                        "slots",
                        "missing",
                        "confidence",
                        "articles",
                        "dates",
                        "provisional",
                        "abstained",
                        "answer");
        assertThat(answer.text("answer")).isNotEmpty();
        assertThat(sandbox.inbox("lisiyuan").isEmpty()).isTrue();
        assertThat(sandbox.post("/sandbox/api/settle", "{}")
                        .json()
                        .path("pending")
                        .asInt(-1))
                .isZero();
    }

    @Test
    void aboutNamesTheDistrict() {
        RunningSandbox.Answer answer = sandbox.get("/sandbox/api/about");
        assertThat(answer.text("district")).isNotEmpty();
        assertThat(answer.json().path("sandbox").asBoolean()).isTrue();
    }

    private RunningSandbox.Answer message(String text) {
        return sandbox.post("/sandbox/api/messages", Map.of("from", "lisiyuan", "text", text));
    }

    private RunningSandbox.Answer file(int bytes) {
        String content = Base64.getEncoder().encodeToString(new byte[bytes]);
        return sandbox.post(
                "/sandbox/api/messages",
                Map.of("from", "lisiyuan", "kind", "file", "fileName", "a.docx", "content", content));
    }

    private static JsonNode find(JsonNode list, String field, String value) {
        for (JsonNode each : list) {
            if (each.path(field).asString().equals(value)) {
                return each;
            }
        }
        throw new AssertionError("no " + value);
    }
}
