package cn.fuban.store;

import io.lettuce.core.Consumer;
import io.lettuce.core.Range;
import io.lettuce.core.RedisBusyException;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.SetArgs;
import io.lettuce.core.StreamMessage;
import io.lettuce.core.XGroupCreateArgs;
import io.lettuce.core.XReadArgs;
import io.lettuce.core.XReadArgs.StreamOffset;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stream whose entries are shared out among workers; one thread uses one instance. A worker shows that it lives by a
 * key that runs out by Redis' clock; what a worker held that has died, and of no other, goes to the next that reads.
 * (Going by how long an entry has been held would hand on what a slow worker is just sending.)
 */
public final class WorkQueue implements AutoCloseable {
    /** How long a worker may be silent, longer than any one of its calls takes. */
    public static final Duration SIGN_OF_LIFE = Duration.ofSeconds(12);

    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);
    private static final long LOOK_AROUND_EVERY = Duration.ofSeconds(1).toNanos();

    private final Redis redis;
    private final String stream;
    private final String group;
    private final String worker;
    private final Script claim;
    private @Nullable StatefulRedisConnection<String, String> connection;
    private long lookedAround = System.nanoTime() - LOOK_AROUND_EVERY;

    WorkQueue(Redis redis, String stream, String group, String worker) {
        this.redis = redis;
        this.stream = stream;
        this.group = group;
        this.worker = worker;
        this.claim = new Script(redis, "claim.lua", ScriptOutputType.MULTI);
    }

    /**
     * The next entries for this worker: first what a dead one held, else new ones, waiting up to half a second for the
     * first. Entries that were handed out before have more than one delivery.
     *
     * @throws StoreUnavailable if Redis does not answer
     */
    @SuppressWarnings("unchecked") // the client takes offsets as a generic array
    public List<Entry> read(int most) {
        try {
            RedisCommands<String, String> commands = connected().sync();
            commands.set(aliveKey(worker), "1", SetArgs.Builder.px(SIGN_OF_LIFE));
            if (System.nanoTime() - lookedAround >= LOOK_AROUND_EVERY) {
                List<Entry> left = claim(commands, most);
                if (!left.isEmpty()) return left;
                lookedAround = System.nanoTime();
            }
            return entries(
                    commands.xreadgroup(
                            Consumer.from(group, worker),
                            XReadArgs.Builder.block(LONGEST_WAIT).count(most),
                            StreamOffset.lastConsumed(redis.key(stream))),
                    1);
        } catch (RedisCommandExecutionException e) {
            String message = String.valueOf(e.getMessage());
            boolean gone = message.startsWith("NOGROUP")
                    || message.startsWith("UNBLOCKED") // cleared while this worker waited
                    || message.contains("no such key");
            if (!gone) throw Redis.unavailable(e);
            createGroup();
            return List.of();
        } catch (StoreUnavailable e) {
            if (isMissing(String.valueOf(e.getCause()))) createGroup();
            else throw e;
            return List.of();
        } catch (RedisException e) {
            reset();
            throw Redis.unavailable(e);
        }
    }

    private List<Entry> claim(RedisCommands<String, String> commands, int most) {
        List<?> ids = (List<?>) claim.run(stream, group, worker, Integer.toString(most));
        return ids.stream()
                .map(String::valueOf)
                .flatMap(id -> commands.xrange(redis.key(stream), Range.create(id, id)).stream())
                .flatMap(message -> entries(List.of(message), 2).stream())
                .toList();
    }

    private List<Entry> entries(List<StreamMessage<String, String>> messages, long deliveries) {
        return messages.stream()
                .filter(m -> m.getBody() != null && !m.getBody().isEmpty())
                .map(m -> new Entry(
                        stream,
                        m.getId(),
                        group,
                        Objects.requireNonNull(m.getBody().get("json")),
                        deliveries))
                .toList();
    }

    private static boolean isMissing(String error) {
        return error.contains("NOGROUP") || error.contains("no such key");
    }

    private void createGroup() {
        try {
            redis.ask(c -> c.xgroupCreate(
                    StreamOffset.from(redis.key(stream), "0"), group, XGroupCreateArgs.Builder.mkstream(true)));
        } catch (StoreUnavailable e) {
            if (!(e.getCause() instanceof RedisBusyException)) throw e; // another worker was first
        }
    }

    private String aliveKey(String name) {
        return redis.key("alive:" + name);
    }

    private StatefulRedisConnection<String, String> connected() {
        if (connection == null) connection = redis.ownConnection(LONGEST_WAIT);
        return connection;
    }

    private void reset() {
        if (connection != null) connection.close();
        connection = null;
    }

    /** Leaves at once what this worker holds to the others. */
    @Override
    public void close() {
        try {
            redis.ask(c -> c.del(aliveKey(worker)));
        } finally {
            reset();
        }
    }
}
