package cn.fuban.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigNodeTests {
    @TempDir
    private Path temporary;

    private ConfigFixture config;
    private ConfigFolder folder;

    @BeforeEach
    void anEmptyFolder() {
        config = ConfigFixture.emptyIn(temporary);
    }

    @Test
    void aValueIsReadAsWhatItIs() {
        ConfigNode node = read("""
                name: 常务会
                days: 2
                date: 2026-10-01
                time: 08:30
                zone: Asia/Shanghai
                urgent: true
                weekday: friday
                units: [a, b]
                owner:
                  role: operator
                """);

        assertThat(node.text("name")).isEqualTo("常务会");
        assertThat(node.integer("days")).isEqualTo(2);
        assertThat(node.date("date")).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(node.time("time")).isEqualTo(LocalTime.of(8, 30));
        assertThat(node.zone("zone")).hasToString("Asia/Shanghai");
        assertThat(node.flag("urgent")).isTrue();
        assertThat(node.choice("weekday", DayOfWeek.class)).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(node.texts("units")).containsExactly("a", "b");
        assertThat(node.child("owner").text("role")).isEqualTo("operator");
        assertThat(problems()).isEmpty();
    }

    @Test
    void whatIsMissingOrMalformedIsReportedAndReadingGoesOn() {
        ConfigNode node = read("""
                days: two
                date: 2026-13-01
                time: 8.30
                zone: Mars/Olympus
                urgent: ja
                weekday: fryday
                units: a
                owner: me
                """);

        node.text("name");
        node.integer("days");
        node.date("date");
        node.time("time");
        node.zone("zone");
        node.flag("urgent");
        node.choice("weekday", DayOfWeek.class);
        node.texts("units");
        node.child("owner").text("role");

        assertThat(problems())
                .containsExactly(
                        "it.yaml:1: \"name\" is missing; add a line \"name: …\"",
                        "it.yaml:1: \"two\" does not fit here; write a whole number such as 5",
                        "it.yaml:2: \"2026-13-01\" does not fit here; write a date such as 2026-10-01",
                        "it.yaml:3: \"8.30\" does not fit here; write a time such as 08:30",
                        "it.yaml:4: \"Mars/Olympus\" does not fit here; write a time zone such as Asia/Shanghai",
                        "it.yaml:5: \"ja\" does not fit here; write true or false",
                        "it.yaml:6: \"fryday\" does not fit here; write one of monday, tuesday, wednesday, thursday,"
                                + " friday, saturday, sunday",
                        "it.yaml:7: \"units\" must be a list: each entry on its own line after \"- \"",
                        "it.yaml:8: \"owner\" must hold named values: write them indented below it");
    }

    @Test
    void aKeyThatNobodyAsksForIsUnknownAndTheNearestKnownOneSuggested() {
        ConfigNode node = read("""
                name: 常务会
                alises:
                  - 例会
                colour: red
                """);

        node.text("name");
        node.texts("aliases");

        assertThat(problems())
                .containsExactly(
                        "it.yaml:2: unknown key \"alises\"; did you mean \"aliases\"?",
                        "it.yaml:4: unknown key \"colour\"; write one of aliases, name");
    }

    @Test
    void aReferenceMustBeToSomethingKnown() {
        ConfigNode node = read("unit: caizhen\n");

        assertThat(node.reference("unit", Map.of("caizheng", 1, "shuili", 2))).isEmpty();
        assertThat(problems()).containsExactly("it.yaml:1: \"caizhen\" is not known here; did you mean \"caizheng\"?");
    }

    @Test
    void theSameKeyTwiceIsReportedAtTheSecond() {
        assertThat(read("name: a\nother: b\nname: c\n").text("name")).isEqualTo("a");
        assertThat(problems()).contains("it.yaml:3: \"name\" stands here a second time; keep one of the two");
    }

    private ConfigNode read(String content) {
        folder = config.with("it.yaml", content).folder();
        return folder.file("it.yaml");
    }

    private List<String> problems() {
        return config.problemsOf(folder);
    }
}
