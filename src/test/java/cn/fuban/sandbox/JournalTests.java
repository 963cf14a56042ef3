package cn.fuban.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class JournalTests {
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final Fact SAID = new Fact.Said(
            "msg1", "key1", "delivery1", new Speech("chen", "direct", Speech.Kind.FILE, "", "材料.docx", "AAAA"), NOON);
    private static final Fact SENT = new Fact.Sent(
            Api.BATCH_SEND,
            List.of("chen", "li"),
            null,
            Content.card("题", "文\n二行", List.of(new Button("1", "好", "https://example.org/"))),
            "msg1",
            "receipt1",
            NOON.plusNanos(123_456_789));
    private static final List<Fact> ALL = List.of(
            SAID,
            new Fact.SaidAgain("msg1", "delivery2"),
            new Fact.Heard("delivery1"),
            new Fact.GivenUp("delivery2"),
            SENT,
            new Fact.FaultSet(Api.STREAM, Fault.CLOSE, 2),
            new Fact.FaultStruck(Api.STREAM, Fault.CLOSE),
            new Fact.FaultsEnded());

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void choose() {
        file = folder.resolve("new/journal.jsonl");
    }

    /** Keeps every fact as it is. */
    private static class Everything implements Memory {
        final List<Fact> facts = new ArrayList<>();

        @Override
        public void take(Fact fact) {
            facts.add(fact);
        }

        @Override
        public void forget() {
            facts.clear();
        }
    }

    @Test
    void everyKindOfFactIsReadAsItWasWritten() throws IOException {
        try (Journal journal = open(new Everything())) {
            ALL.forEach(journal::record);
        }
        assertThat(reread()).isEqualTo(ALL);
    }

    @Test
    void aFactIsWrittenBeforeItIsRemembered() throws IOException {
        Memory looksAtTheFile = new Everything() {
            @Override
            public void take(Fact fact) {
                assertThat(file).content().contains("msg1");
            }
        };
        try (Journal journal = open(looksAtTheFile)) {
            journal.record(SAID);
        }
    }

    @Test
    void aLastLineThatWasCutShortIsDroppedAndTheNextStandsOnItsOwn() throws IOException {
        try (Journal journal = open(new Everything())) {
            journal.record(SAID);
        }
        long whole = Files.size(file);
        Files.writeString(file, "{\"fact\":\"Heard\",\"deliv", StandardOpenOption.APPEND);

        Everything memory = new Everything();
        try (Journal journal = open(memory)) {
            assertThat(memory.facts).containsExactly(SAID);
            assertThat(file).hasSize(whole);
            journal.record(SENT);
        }
        assertThat(reread()).containsExactly(SAID, SENT);
    }

    @Test
    void aFileWithNothingButAPieceOfALineIsEmpty() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"fact\":");
        assertThat(reread()).isEmpty();
    }

    @Test
    void aBrokenLineBeforeTheLastStopsTheStartAndIsNamed() throws IOException {
        try (Journal journal = open(new Everything())) {
            journal.record(SAID);
        }
        Files.writeString(file, "garbage\n", StandardOpenOption.APPEND);
        assertThatExceptionOfType(SandboxRefused.class)
                .isThrownBy(this::reread)
                .withMessageContaining("Line 2")
                .withMessageContaining(file.toString());
    }

    @Test
    void aFolderThatCannotBeUsedStopsTheStart() throws IOException {
        Files.writeString(folder.resolve("new"), "a file where the folder should be");
        assertThatExceptionOfType(SandboxRefused.class)
                .isThrownBy(this::reread)
                .satisfies(refused -> assertThat(refused.action()).contains("--fuban.data"));
    }

    @Test
    void aDecisionAgainstAnythingLeavesNoTrace() throws IOException {
        try (Journal journal = open(new Everything())) {
            assertThat(journal.recordIf(Optional::empty)).isEmpty();
            assertThat(journal.recordIf(() -> Optional.of(SAID))).contains(SAID);
        }
        assertThat(reread()).containsExactly(SAID);
    }

    @Test
    void afterClearingNothingIsLeftAnywhere() throws IOException {
        Everything memory = new Everything();
        try (Journal journal = open(memory)) {
            journal.record(SAID);
            journal.clear();
            assertThat(memory.facts).isEmpty();
            journal.record(SENT);
        }
        assertThat(reread()).containsExactly(SENT);
    }

    private Journal open(Memory memory) {
        return new Journal(file, new JsonMapper(), List.of(memory));
    }

    private List<Fact> reread() throws IOException {
        Everything memory = new Everything();
        open(memory).close();
        return memory.facts;
    }
}
