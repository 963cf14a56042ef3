package cn.fuban.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What takes a real bot on the other side: moving the clock past its reminders, and failing its calls. */
class WithBotTests {
    private static final LocalTime MORNING = LocalTime.of(8, 30);

    private static RunningSandbox sandbox;

    @BeforeAll
    static void start(@TempDir Path data) {
        sandbox = RunningSandbox.withBot(data);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @BeforeEach
    void aMeetingIsPlanned() {
        sandbox.post("/sandbox/api/clock", Map.of("reset", true, "to", "2026-11-23T10:30:00+08:00"));
        sandbox.say("lisiyuan", "下周五上午9点在第一会议室开第45次常务会");
        settle();
        sandbox.post("/sandbox/api/taps", Map.of("by", "lisiyuan", "seq", 1, "button", "1"));
        settle();
    }

    @Test
    void theClockWalksThroughEveryDueMoment() {
        OffsetDateTime firstDue =
                OffsetDateTime.parse(sandbox.get("/sandbox/api/clock").text("nextDue"));
        sandbox.post("/sandbox/api/clock", Map.of("to", "2026-12-03T12:00:00+08:00"));

        List<OffsetDateTime> shown = remindersShown("");
        assertThat(shown).hasSizeGreaterThan(2).isSorted();
        assertThat(shown.get(0)).isBetween(firstDue, firstDue.plusSeconds(20));
        assertThat(shown).allSatisfy(at -> assertThat(at.toLocalTime()).isBetween(MORNING, MORNING.plusSeconds(20)));
        Set<Object> days = new HashSet<>();
        shown.forEach(at -> days.add(at.toLocalDate()));
        assertThat(days).hasSizeGreaterThan(2);
    }

    @Test
    void aJumpSkipsTheMomentsOnTheWay() {
        sandbox.post("/sandbox/api/clock", Map.of("to", "2026-12-03T12:00:00+08:00", "jump", true));
        settle();
        OffsetDateTime noon = OffsetDateTime.parse("2026-12-03T12:00:00+08:00");
        assertThat(remindersShown("")).allSatisfy(at -> assertThat(at).isAfterOrEqualTo(noon));
    }

    @ParameterizedTest
    @ValueSource(strings = {"500", "429", "reset", "timeout-before"})
    void aCallThatWasNotAcceptedIsMadeAgainAndNothingIsLostOrDoubled(String fault) {
        sandbox.post("/sandbox/api/faults", Map.of("api", "robot.batchSend", "fault", fault, "times", 2));
        sandbox.post("/sandbox/api/clock", Map.of("to", "2026-11-27T12:00:00+08:00"));
        assertThat(settle()).isTrue();
        assertThat(sandbox.get("/sandbox/api/faults").json().isEmpty()).isTrue();
        assertThat(remindersShown("第45次")).hasSize(1);
    }

    @Test
    void afterAResetNothingOfBeforeIsLeft() {
        sandbox.post("/sandbox/api/clock", Map.of("reset", true, "to", "2026-11-23T10:30:00+08:00"));
        assertThat(sandbox.inbox("lisiyuan").isEmpty()).isTrue();
        assertThat(sandbox.get("/sandbox/api/sends").json().isEmpty()).isTrue();
        sandbox.post("/sandbox/api/clock", Map.of("to", "2026-12-03T12:00:00+08:00"));
        assertThat(sandbox.inbox("lisiyuan").toString()).doesNotContain("第45次");
    }

    private static boolean settle() {
        return sandbox.post("/sandbox/api/settle", "{}").json().path("settled").asBoolean();
    }

    /** When the reminders with these words came that answer nothing that the operator has said. */
    private static List<OffsetDateTime> remindersShown(String words) {
        List<OffsetDateTime> shown = new ArrayList<>();
        for (JsonNode message : sandbox.inbox("lisiyuan")) {
            boolean speaks = message.path("text").asString().contains(words);
            if (message.path("replyTo").isNull() && speaks) {
                shown.add(OffsetDateTime.parse(message.path("at").asString()));
            }
        }
        return shown;
    }
}
