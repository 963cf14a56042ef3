package cn.fuban.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several workers on one Redis: who reads what, in which order, and who takes over. */
class SharedWorkTests {
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

    @BeforeEach
    void empty() {
        store.clear();
    }

    @Test
    void aLaneIsReadByOneWorkerAtATimeAndHandedOnWhenThatOneStops() {
        store.commit(new Commit().append("lane:0", "\"first\"").append("lane:0", "\"second\""));
        Lanes one = store.lanes("lane", 1, "one");
        Lanes two = store.lanes("lane", 1, "two");

        assertThat(one.hold(1)).hasSize(1);
        assertThat(two.hold(1)).isEmpty();
        assertThat(payloads(one.read())).containsExactly("\"first\"", "\"second\"");

        one.close();
        assertThat(two.hold(1)).hasSize(1);
        assertThat(payloads(two.read())).containsExactly("\"first\"", "\"second\"");
        two.close();
    }

    @Test
    void aWorkerWhoseLeaseRanOutReadsTheLaneAgain() {
        store.commit(new Commit().append("lane:0", "\"decided too late\""));
        Lanes lanes = store.lanes("lane", 1, "one");
        lanes.hold(1);
        lanes.read();

        redis.expireLeases();
        lanes.hold(1);
        assertThat(payloads(lanes.read())).containsExactly("\"decided too late\"");
        lanes.close();
    }

    @Test
    void clearingTheStateLeavesWorkersTheirLanes() {
        Lanes one = store.lanes("lane", 1, "one");
        Lanes two = store.lanes("lane", 1, "two");
        one.hold(1);

        store.clear();
        assertThat(two.hold(1)).isEmpty();
        one.close();
        two.close();
    }

    @Test
    void lanesAreSharedOut() {
        Lanes one = store.lanes("lane", 4, "one");
        Lanes two = store.lanes("lane", 4, "two");

        assertThat(one.hold(2)).hasSize(2);
        assertThat(two.hold(4)).hasSize(2);
        one.close();
        two.close();
    }

    @Test
    void everythingOfOnePersonGoesIntoOneLane() {
        try (Lanes lanes = store.lanes("lane", 16, "one")) {
            assertThat(lanes.streamFor("chen")).isEqualTo(lanes.streamFor("chen"));
            assertThat(IntStream.range(0, 200)
                            .mapToObj(i -> lanes.streamFor("person" + i))
                            .distinct())
                    .hasSize(16);
        }
    }

    @Test
    void whatAWorkerHeldGoesToAnotherWhenItIsGone() {
        WorkQueue one = store.queue("work", "workers", "one");
        WorkQueue two = store.queue("work", "workers", "two");
        one.read(1); // makes the group
        store.commit(new Commit().append("work", "\"job\""));

        assertThat(payloads(one.read(1))).containsExactly("\"job\"");
        assertThat(two.read(1)).as("the first worker lives").isEmpty();

        one.close();
        WorkQueue three = store.queue("work", "workers", "three");
        List<Entry> taken = three.read(1);
        assertThat(payloads(taken)).containsExactly("\"job\"");
        assertThat(taken.get(0).deliveries()).isGreaterThan(1);
        two.close();
        three.close();
    }

    @Test
    void whatADeadWorkerHeldGoesToOneOnly() {
        WorkQueue dead = store.queue("work", "workers", "dead");
        dead.read(1);
        store.commit(new Commit().append("work", "\"job\""));
        dead.read(1);
        dead.close();

        WorkQueue one = store.queue("work", "workers", "one");
        WorkQueue two = store.queue("work", "workers", "two");
        assertThat(one.read(1)).hasSize(1);
        assertThat(two.read(1)).isEmpty();
        one.close();
        two.close();
    }

    @Test
    void anEntryGoesToOneWorkerOnly() {
        WorkQueue one = store.queue("work", "workers", "one");
        WorkQueue two = store.queue("work", "workers", "two");
        one.read(1);
        store.commit(new Commit().append("work", "1").append("work", "2"));

        assertThat(payloads(one.read(1))).containsExactly("1");
        assertThat(payloads(two.read(1))).containsExactly("2");
        one.close();
        two.close();
    }

    private static List<String> payloads(List<Entry> entries) {
        return entries.stream().map(Entry::payload).toList();
    }
}
