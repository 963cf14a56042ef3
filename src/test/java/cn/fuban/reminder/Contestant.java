package cn.fuban.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A scheduler that reminds people: what is due goes, durably and once, into an outbox. All do the same work. */
interface Contestant extends AutoCloseable {
    String name();

    /** Stores one reminder, durably. */
    void add(String person, Instant due);

    /** Stores many, one for each of as many people, in whatever way is quickest; each is due so long after the one before. */
    void fill(int count, Instant first, Duration apart);

    /** Begins to remind. */
    void start();

    /** Ceases to remind. */
    void stop();

    /** How many messages are in the outbox. */
    long sent();

    /** How long after its moment each message came into the outbox, in milliseconds. */
    List<Long> lags();

    /** Forgets everything. */
    void clear();

    @Override
    void close();
}
