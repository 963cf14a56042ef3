package cn.fuban.store;

import io.lettuce.core.KeyScanCursor;
import io.lettuce.core.ScanArgs;
import io.lettuce.core.ScanCursor;
import io.lettuce.core.ScriptOutputType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * State in Redis. Every method throws {@link StoreUnavailable} when Redis does not answer; a commit that was cut off
 * may or may not have happened, and repeating it with the same mark or entry is safe.
 */
public final class Store {
    /** The stream of moments that have become due. */
    public static final String FIRED = "fired";

    private static final int BATCH = 300;

    private final Redis redis;
    private final Script commit;
    private final Script fire;
    private final Script later;
    private final Script pending;

    Store(Redis redis) {
        this.redis = redis;
        this.commit = new Script(redis, "commit.lua", ScriptOutputType.VALUE);
        this.fire = new Script(redis, "fire.lua", ScriptOutputType.INTEGER);
        this.later = new Script(redis, "later.lua", ScriptOutputType.INTEGER);
        this.pending = new Script(redis, "pending.lua", ScriptOutputType.INTEGER);
    }

    /** A fresh view of the records for one decision. */
    public Records records() {
        return new Records(redis);
    }

    /** Applies all effects of a decision or none. */
    public Commit.Result commit(Commit decision) {
        return Commit.Result.valueOf(commit.run(json().write(decision.body())).toString());
    }

    /** JSON as it is stored. */
    public Json json() {
        return redis.json();
    }

    /** A stream that any number of workers share; each entry goes to one of them, and to another if that one dies. */
    public WorkQueue queue(String stream, String group, String worker) {
        return new WorkQueue(redis, stream, group, worker);
    }

    /** The lanes of a stream that keeps order, as seen by one worker. */
    public Lanes lanes(String stream, int count, String worker) {
        return new Lanes(redis, stream, count, worker);
    }

    /**
     * Moves everything that is due at {@code now} into the stream {@link #FIRED}, one {@link Fired} for each one to whom
     * something is due; returns for how many.
     */
    public long fireDue(Instant now) {
        return drain(fire, Long.toString(now.toEpochMilli()), Integer.toString(BATCH));
    }

    /** Moves what was put aside and has waited long enough back into its stream; returns how much that was. */
    public long resumeLater() {
        return drain(later, Integer.toString(BATCH));
    }

    /** The bytes of a file that is kept, in Base64. */
    public Optional<String> file(String id) {
        return Optional.ofNullable(redis.ask(c -> c.get(redis.key("file:" + id))));
    }

    /** A limit on how often something is done in a second, shared by all instances. */
    public RateLimit rateLimit(String name, int perSecond) {
        return new RateLimit(redis, name, perSecond);
    }

    /** The earliest moment in the due set. */
    public Optional<Instant> nextDue() {
        return redis.ask(c -> c.zrangeWithScores(redis.key("due"), 0, 0)).stream()
                .findFirst()
                .map(entry -> Instant.ofEpochMilli((long) entry.getScore()));
    }

    /** What has been counted in a tally. */
    public Map<String, Long> counts(String tally) {
        return redis.ask(c -> c.hgetall(redis.key("tally:" + tally))).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, count -> Long.valueOf(count.getValue())));
    }

    /** How much is under way: entries of these streams, what was put aside, and what is due at {@code now}. */
    public long pending(Instant now, List<String> streams) {
        List<String> arguments = new ArrayList<>(streams);
        arguments.add(0, Long.toString(now.toEpochMilli()));
        return (Long) pending.run(arguments.toArray(String[]::new));
    }

    /** Forgets marks that were set before {@code limit}. */
    public void forgetMarks(Instant limit) {
        redis.ask(c ->
                c.zremrangebyscore(redis.key("marks"), io.lettuce.core.Range.create(0, (double) limit.toEpochMilli())));
    }

    /** Whether Redis answers. */
    public boolean isUp() {
        try {
            return "PONG".equals(redis.ask(c -> c.ping()));
        } catch (StoreUnavailable e) {
            return false;
        }
    }

    /** Removes all state of this district; workers keep their lanes. Only the sandbox's reset calls it. */
    public void clear() {
        ScanArgs mine = ScanArgs.Builder.matches(redis.key("*")).limit(1000);
        ScanCursor cursor = ScanCursor.INITIAL;
        do {
            ScanCursor from = cursor;
            KeyScanCursor<String> page = redis.ask(c -> c.scan(from, mine));
            String[] state = page.getKeys().stream()
                    .filter(key -> !key.startsWith(redis.key(Lane.LEASES)))
                    .toArray(String[]::new);
            if (state.length > 0) redis.ask(c -> c.del(state));
            cursor = page;
        } while (!cursor.isFinished());
    }

    private static long drain(Script script, String... arguments) {
        long moved = 0;
        long batch;
        do {
            batch = (Long) script.run(arguments);
            moved += batch;
        } while (batch == BATCH);
        return moved;
    }
}
