package cn.fuban.store;

import io.lettuce.core.Consumer;
import io.lettuce.core.RedisBusyException;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisException;
import io.lettuce.core.StreamMessage;
import io.lettuce.core.XAutoClaimArgs;
import io.lettuce.core.XGroupCreateArgs;
import io.lettuce.core.XReadArgs;
import io.lettuce.core.XReadArgs.StreamOffset;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stream whose entries are shared out among workers. One worker thread uses one instance. */
public final class WorkQueue implements AutoCloseable {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final Redis redis;
    private final String stream;
    private final String group;
    private @Nullable StatefulRedisConnection<String, String> connection;

    WorkQueue(Redis redis, String stream, String group) {
        this.redis = redis;
        this.stream = stream;
        this.group = group;
    }

    /**
     * The next entries for this worker: first what a worker has held for longer than {@code abandoned} (it is taken to
     * be dead), else new ones, waiting up to a second for the first.
     */
    @SuppressWarnings("unchecked") // the client takes offsets as a generic array
    public List<Entry> read(String worker, int most, Duration abandoned) {
        try {
            List<Entry> left = entries(
                    connected()
                            .sync()
                            .xautoclaim(
                                    redis.key(stream),
                                    XAutoClaimArgs.Builder.xautoclaim(Consumer.from(group, worker), abandoned, "0")
                                            .count(most))
                            .getMessages(),
                    2);
            if (!left.isEmpty()) return left;
            return entries(
                    connected()
                            .sync()
                            .xreadgroup(
                                    Consumer.from(group, worker),
                                    XReadArgs.Builder.block(LONGEST_WAIT).count(most),
                                    StreamOffset.lastConsumed(redis.key(stream))),
                    1);
        } catch (RedisCommandExecutionException e) {
            if (!String.valueOf(e.getMessage()).startsWith("NOGROUP")) throw Redis.unavailable(e);
            createGroup();
            return List.of();
        } catch (RedisException e) {
            close();
            throw Redis.unavailable(e);
        }
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

    private void createGroup() {
        try {
            redis.ask(c -> c.xgroupCreate(
                    StreamOffset.from(redis.key(stream), "0"), group, XGroupCreateArgs.Builder.mkstream(true)));
        } catch (StoreUnavailable e) {
            if (!(e.getCause() instanceof RedisBusyException)) throw e;
        }
    }

    private StatefulRedisConnection<String, String> connected() {
        if (connection == null) connection = redis.ownConnection(LONGEST_WAIT);
        return connection;
    }

    @Override
    public void close() {
        if (connection != null) connection.close();
        connection = null;
    }
}
