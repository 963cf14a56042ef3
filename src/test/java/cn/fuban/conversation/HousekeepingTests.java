package cn.fuban.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.store.Store;
import cn.fuban.store.TestRedis;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is old enough is forgotten at night, and nothing else. */
class HousekeepingTests {
    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

    private TestRedis redis;
    private Store store;

    @BeforeEach
    void start(@TempDir Path folder) {
        redis = new TestRedis(folder);
        store = redis.store();
    }

    @AfterEach
    void stop() {
        redis.close();
    }

    @Test
    void aCardThatHasLongBeenDoneIsForgottenAndTheOthersStay() {
        show("leave-1", MONDAY);
        show("leave-2", MONDAY);
        show("leave-2", MONDAY.plus(Duration.ofDays(300)));

        nightAt(MONDAY.plus(Duration.ofDays(399)));
        assertThat(cards()).containsExactly("leave-1", "leave-2");

        nightAt(MONDAY.plus(Duration.ofDays(401)));
        assertThat(cards()).containsExactly("leave-2");
    }

    private void show(String id, Instant now) {
        Card card = new Card(id, "请假", "谢婷 去成都", "等审批，" + now).seenBy("xieting", List.of());
        store.commit(at(now).commitOf(Outcome.nothing().show(card), store.records(), "test-" + now));
    }

    private void nightAt(Instant now) {
        new Housekeeping(store, at(now), clock(now)).forget();
    }

    private List<String> cards() {
        return List.copyOf(store.records().all(ShownCard.CARDS).keySet());
    }

    private Outcomes at(Instant now) {
        return new Outcomes(store, clock(now));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
