package cn.fuban.conversation;

import cn.fuban.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is under way in this district and what comes next, over all instances. */
public final class Backlog {
    private final Store store;
    private final Clock clock;
    private final List<String> streams;

    Backlog(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.streams =
                new ArrayList<>(store.lanes(Inbox.STREAM, Inbox.LANES, "").streams());
        streams.add(Delivery.OUTBOX);
        streams.add(Store.FIRED);
    }

    /** How many messages are not answered, words not delivered, and moments due by now not dealt with. */
    public long pending() {
        return store.pending(clock.instant(), streams);
    }

    /** The next moment at which something may have to be said. */
    public Optional<Instant> nextDue() {
        return store.nextDue();
    }

    /** Forgets everything in this district's store. Only the sandbox's reset calls it. */
    public void clear() {
        store.clear();
    }
}
