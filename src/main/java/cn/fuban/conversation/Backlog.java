package cn.fuban.conversation;

import cn.fuban.store.Store;
import cn.fuban.store.StoreUnavailable;
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
        streams.addAll(store.lanes(CardUpdate.STREAM, CardUpdate.LANES, "").streams());
        streams.add(FileFetch.STREAM);
        streams.add(Delivery.OUTBOX);
        streams.add(Store.FIRED);
    }

    /**
     * How many messages are not answered, words and cards not delivered, and moments due by now not dealt with. While Redis is
     * away nobody can tell, which is not nothing.
     */
    public long pending() {
        try {
            return store.pending(clock.instant(), streams);
        } catch (StoreUnavailable e) {
            return 1;
        }
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
