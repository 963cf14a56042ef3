package cn.fuban.dingtalk;

import cn.fuban.conversation.AuditEntry;
import cn.fuban.conversation.Outcomes;
import cn.fuban.conversation.Undelivered;
import cn.fuban.store.Commit;
import cn.fuban.store.Store;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What became of what was to be sent: on record, counted, and in the log when somebody has to look. */
final class Ledger {
    /** How often something is tried before it counts as undeliverable. */
    static final int MOST_ATTEMPTS = 7;

    private static final Logger log = LoggerFactory.getLogger(Ledger.class);
    private static final long FIRST_PAUSE_MS = 500;

    private final Store store;
    private final Outcomes outcomes;
    private final Clock clock;
    private final MeterRegistry meters;

    Ledger(Store store, Outcomes outcomes, Clock clock, MeterRegistry meters) {
        this.store = store;
        this.outcomes = outcomes;
        this.clock = clock;
        this.meters = meters;
    }

    /** How long to wait in real time after this attempt, in milliseconds. */
    static long pauseAfter(int attempt) {
        return FIRST_PAUSE_MS << (attempt - 1);
    }

    Instant now() {
        return clock.instant();
    }

    void sent(Commit commit, String id, String receipt) {
        count("sent");
        record(commit, id, "delivered", receipt);
    }

    void failed(Commit commit, String id, int attempt, SendResult.Failed failed) {
        if (failed.perhapsArrived()) uncertain(commit, id);
        log.warn("Delivery {} failed, attempt {}: {}", id, attempt, failed.reason());
    }

    void undeliverable(Commit commit, String id, String reason) {
        count("undeliverable");
        log.error("Delivery {} cannot be made: {}", id, reason);
        record(commit, id, "undeliverable", reason);
    }

    /** Goes onto the office's list as well: somebody has to call these people. */
    void giveUp(Commit commit, String id, Undelivered undelivered, String detail) {
        undeliverable(commit, id, detail);
        if (undelivered.people().isEmpty()) return;
        commit.save(Undelivered.TYPE, id + "/" + undelivered.people().get(0), undelivered, store.json());
    }

    /** Somebody may have got it without our knowing, and gets it once more. */
    void uncertain(Commit commit, String id) {
        count("uncertain");
        record(commit, id, "perhaps-twice", "");
    }

    private void record(Commit commit, String id, String action, String detail) {
        outcomes.record(commit, new AuditEntry(clock.instant(), "", action, id, detail));
    }

    private void count(String what) {
        meters.counter("fuban.deliveries", "result", what).increment();
    }
}
