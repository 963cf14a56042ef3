package cn.fuban.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One decision, against a real Redis: everything of it is stored or nothing. */
class CommitTests {
    private static final RecordType<Note> NOTES = new RecordType<>("notes", Note.class);
    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");

    @TempDir
    private static Path folder;

    private static TestRedis redis;
    private static Store store;

    @BeforeAll
    static void start() {
        redis = new TestRedis(folder);
        store = redis.store();
    }

    @AfterAll
    static void stop() {
        redis.close();
    }

    record Note(String text) {}

    @BeforeEach
    void empty() {
        store.clear();
    }

    @Test
    void whatIsSavedReadsBack() {
        assertThat(save("a", "hello")).isEqualTo(Commit.Result.DONE);

        assertThat(store.records().find(NOTES, "a")).contains(new Note("hello"));
        assertThat(store.records().all(NOTES)).containsOnlyKeys("a");
    }

    @Test
    void aDecisionThatReliedOnARecordChangedMeanwhileIsTakenBackWhole() {
        save("a", "before");
        Records records = store.records();
        records.find(NOTES, "a");
        save("a", "meanwhile");

        Commit late = new Commit()
                .relyingOn(records)
                .save(NOTES, "b", new Note("late"), store.json())
                .append("out", "{}");

        assertThat(store.commit(late)).isEqualTo(Commit.Result.CONFLICT);
        assertThat(store.records().find(NOTES, "b")).isEmpty();
        assertThat(store.pending(NOW, List.of("out"))).isZero();
    }

    @Test
    void thatSomethingIsNotThereIsReliedOnToo() {
        Records records = store.records();
        assertThat(records.find(NOTES, "a")).isEmpty();
        save("a", "meanwhile");

        assertThat(store.commit(new Commit().relyingOn(records).append("out", "{}")))
                .isEqualTo(Commit.Result.CONFLICT);
    }

    @Test
    void aRecordRemovedAndMadeAgainIsNotTheOneThatWasRead() {
        save("a", "first");
        Records records = store.records();
        records.find(NOTES, "a");
        store.commit(new Commit().remove(NOTES, "a"));
        save("a", "second");

        assertThat(store.commit(new Commit().relyingOn(records).append("out", "{}")))
                .isEqualTo(Commit.Result.CONFLICT);
    }

    @Test
    void readingAllOfATypeReliesOnThatNoneIsAdded() {
        Records records = store.records();
        records.all(NOTES);
        save("new", "one more");

        assertThat(store.commit(new Commit().relyingOn(records).append("out", "{}")))
                .isEqualTo(Commit.Result.CONFLICT);
    }

    @Test
    void readsAreConsistentWhenNothingChanges() {
        save("a", "same");
        Records records = store.records();
        records.find(NOTES, "a");
        records.all(NOTES);

        assertThat(store.commit(new Commit().relyingOn(records).append("out", "{}")))
                .isEqualTo(Commit.Result.DONE);
    }

    @Test
    void aMarkCanBeSetOnce() {
        assertThat(store.commit(new Commit().once("m", NOW).append("out", "{}")))
                .isEqualTo(Commit.Result.DONE);
        assertThat(store.commit(new Commit().once("m", NOW).append("out", "{}")))
                .isEqualTo(Commit.Result.ALREADY_DONE);
        assertThat(store.pending(NOW, List.of("out"))).isEqualTo(1);
    }

    @Test
    void anEntryIsConsumedOnce() {
        store.commit(new Commit().append("lane:0", "{}"));
        try (Lanes lanes = store.lanes("lane", 1, "worker")) {
            Lane lane = lanes.hold(1).get(0);
            Entry entry = lanes.read().get(0);

            assertThat(store.commit(new Commit().consume(entry).holding(lane).append("out", "{}")))
                    .isEqualTo(Commit.Result.DONE);
            assertThat(store.commit(new Commit().consume(entry).holding(lane).append("out", "{}")))
                    .isEqualTo(Commit.Result.ALREADY_DONE);
        }
        assertThat(store.pending(NOW, List.of("out"))).isEqualTo(1);
    }

    @Test
    void aWorkerThatLostItsLaneCannotActOnIt() {
        store.commit(new Commit().append("lane:0", "{}"));
        try (Lanes lanes = store.lanes("lane", 1, "worker")) {
            lanes.hold(1);
            Entry entry = lanes.read().get(0);
            Lane taken = new Lane("lane:0", "another");

            assertThat(store.commit(new Commit().consume(entry).holding(taken).append("out", "{}")))
                    .isEqualTo(Commit.Result.ALREADY_DONE);
        }
        assertThat(store.pending(NOW, List.of("out"))).isZero();
    }

    @Test
    void aSuppositionIsReadAndNotStored() {
        Records records = store.records();
        records.suppose(NOTES, "a", java.util.Optional.of(new Note("as if")));

        assertThat(records.find(NOTES, "a")).contains(new Note("as if"));
        assertThat(records.all(NOTES)).containsOnlyKeys("a");
        assertThat(store.records().find(NOTES, "a")).isEmpty();
    }

    private static Commit.Result save(String id, String text) {
        return store.commit(new Commit().save(NOTES, id, new Note(text), store.json()));
    }
}
