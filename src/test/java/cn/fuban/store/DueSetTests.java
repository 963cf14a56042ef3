package cn.fuban.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueSetTests {
    private static final Instant MORNING = Instant.parse("2026-11-24T00:30:00Z");

    private static TestRedis redis;
    private static Store store;

    @BeforeAll
    static void start(@TempDir Path folder) {
        redis = new TestRedis(folder);
        store = redis.store();
    }

    @AfterAll
    static void stop() {
        redis.close();
    }

    @BeforeEach
    void empty() {
        store.clear();
    }

    @Test
    void nothingFiresBeforeItsMoment() {
        store.commit(new Commit().schedule("li", "cutoff", MORNING));

        assertThat(store.fireDue(MORNING.minusMillis(1))).isZero();
        assertThat(store.nextDue()).contains(MORNING);
    }

    @Test
    void allThatOnePersonHasDueLeavesTogether() {
        store.commit(new Commit()
                .schedule("li", "cutoff", MORNING.minusSeconds(7200))
                .schedule("li", "materials", MORNING)
                .schedule("li", "minutes", MORNING.plusSeconds(1))
                .schedule("wang", "cutoff", MORNING));

        assertThat(store.fireDue(MORNING)).isEqualTo(2);
        assertThat(fired())
                .containsExactlyInAnyOrder(
                        new Fired(
                                "li",
                                List.of(moment("cutoff", MORNING.minusSeconds(7200)), moment("materials", MORNING))),
                        new Fired("wang", List.of(moment("cutoff", MORNING))));
        assertThat(store.nextDue()).contains(MORNING.plusSeconds(1));
    }

    @Test
    void whatFiredOnceDoesNotFireAgain() {
        store.commit(new Commit().schedule("li", "cutoff", MORNING));

        assertThat(store.fireDue(MORNING)).isEqualTo(1);
        assertThat(store.fireDue(MORNING)).isZero();
        assertThat(store.nextDue()).isEmpty();
    }

    @Test
    void theSameThingScheduledAgainMoves() {
        store.commit(new Commit().schedule("li", "cutoff", MORNING));
        store.commit(new Commit().schedule("li", "cutoff", MORNING.plusSeconds(60)));

        assertThat(store.fireDue(MORNING)).isZero();
        assertThat(store.nextDue()).contains(MORNING.plusSeconds(60));
    }

    @Test
    void theLastThingUnscheduledLeavesNoAlarm() {
        store.commit(new Commit().schedule("li", "cutoff", MORNING));
        store.commit(new Commit().unschedule("li", "cutoff").unschedule("li", "never there"));

        assertThat(store.nextDue()).isEmpty();
        assertThat(store.fireDue(MORNING)).isZero();
    }

    @Test
    void moreThanOneBatchIsFiredAtOnce() {
        Commit many = new Commit();
        for (int i = 0; i < 700; i++) many.schedule("person" + i, "cutoff", MORNING);
        store.commit(many);

        assertThat(store.fireDue(MORNING)).isEqualTo(700);
    }

    private static Fired.Moment moment(String what, Instant at) {
        return new Fired.Moment(what, at.toEpochMilli());
    }

    private static List<Fired> fired() {
        List<Fired> all = new ArrayList<>();
        try (WorkQueue queue = store.queue(Store.FIRED, "test", "worker")) {
            for (List<Entry> entries = read(queue); !entries.isEmpty(); entries = read(queue))
                entries.forEach(entry -> all.add(store.json().read(entry.payload(), Fired.class)));
        }
        return all;
    }

    /** The first reading only creates the group. */
    private static List<Entry> read(WorkQueue queue) {
        List<Entry> first = queue.read(10);
        return first.isEmpty() ? queue.read(10) : first;
    }
}
