package cn.fuban.store;

import io.lettuce.core.RedisException;
import io.lettuce.core.SetArgs;
import io.lettuce.core.StreamMessage;
import io.lettuce.core.XReadArgs;
import io.lettuce.core.XReadArgs.StreamOffset;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The lanes of one stream as seen by one worker: it leases those that nobody holds, reads what is new in them, in order,
 * and gives them back when it stops. A lease runs out by Redis' clock, and a commit checks it, so a worker that was
 * paused cannot act on a lane that another has taken over.
 */
public final class Lanes implements AutoCloseable {
    private static final Duration LEASE = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

    private final Redis redis;
    private final List<Lane> all;
    private final Map<String, String> lastRead = new TreeMap<>();
    private @Nullable StatefulRedisConnection<String, String> connection;

    Lanes(Redis redis, String stream, int count, String worker) {
        this.redis = redis;
        this.all = java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> new Lane(stream + ':' + i, worker))
                .toList();
    }

    /** The lane that everything of {@code key} goes into. */
    public String streamFor(String key) {
        return all.get(Math.floorMod(key.hashCode(), all.size())).stream();
    }

    /** The streams of all lanes. */
    public List<String> streams() {
        return all.stream().map(Lane::stream).toList();
    }

    /**
     * Renews the leases that this worker has, takes up to {@code most} in all, and forgets those that it lost. Returns
     * the lanes held now; a lane newly taken is read from its oldest entry.
     */
    public List<Lane> hold(int most) {
        List<Lane> held = new ArrayList<>();
        for (Lane lane : all) {
            boolean mine = lastRead.containsKey(lane.stream());
            if (held.size() < most && (mine ? renew(lane) : take(lane))) {
                lastRead.putIfAbsent(lane.stream(), "0");
                held.add(lane);
            } else {
                lastRead.remove(lane.stream());
            }
        }
        return held;
    }

    /** What is new in the held lanes, in order within each, waiting up to half a second for the first. */
    public List<Entry> read() {
        if (lastRead.isEmpty()) return List.of();
        try {
            @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type, as the client wants it
            StreamOffset<String>[] offsets = lastRead.entrySet().stream()
                    .map(e -> StreamOffset.from(redis.key(e.getKey()), e.getValue()))
                    .toArray(StreamOffset[]::new);
            List<Entry> entries = connected().sync().xread(XReadArgs.Builder.block(LONGEST_WAIT), offsets).stream()
                    .map(this::entry)
                    .toList();
            entries.forEach(e -> lastRead.put(e.stream(), e.id()));
            return entries;
        } catch (RedisException e) {
            reset();
            throw Redis.unavailable(e);
        }
    }

    /** Reads this lane again from its oldest entry: something in it was not done. */
    public void rewind(Lane lane) {
        lastRead.replace(lane.stream(), "0");
    }

    @Override
    public void close() {
        for (Lane lane : all) if (lastRead.containsKey(lane.stream())) release(lane);
        reset();
        lastRead.clear();
    }

    private Entry entry(StreamMessage<String, String> message) {
        String stream = message.getStream().substring(redis.key("").length());
        return new Entry(
                stream,
                message.getId(),
                "",
                Objects.requireNonNull(message.getBody().get("json")),
                1);
    }

    private boolean take(Lane lane) {
        SetArgs ifFree = SetArgs.Builder.nx().px(LEASE.toMillis());
        return "OK".equals(redis.ask(c -> c.set(redis.key(lane.leaseKey()), lane.holder(), ifFree)));
    }

    private boolean renew(Lane lane) {
        String holder = redis.ask(c -> c.get(redis.key(lane.leaseKey())));
        if (holder == null) {
            rewind(lane); // what was decided while nobody held it was not committed
            return take(lane);
        }
        return holder.equals(lane.holder()) && redis.ask(c -> c.pexpire(redis.key(lane.leaseKey()), LEASE.toMillis()));
    }

    private void release(Lane lane) {
        if (lane.holder().equals(redis.ask(c -> c.get(redis.key(lane.leaseKey())))))
            redis.ask(c -> c.del(redis.key(lane.leaseKey())));
    }

    private StatefulRedisConnection<String, String> connected() {
        if (connection == null) connection = redis.ownConnection(LONGEST_WAIT);
        return connection;
    }

    private void reset() {
        if (connection != null) connection.close();
        connection = null;
    }
}
