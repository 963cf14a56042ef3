package cn.fuban.store;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The connection to Redis, opened when first needed and again when lost. Keys are given by short name. */
final class Redis implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final RedisClient client;
    private final String tag;
    private final Runnable afterwards;
    private final Json json = new Json();
    private @Nullable StatefulRedisConnection<String, String> shared;

    /**
     * @param tag the hash tag that all keys of this district carry, so that they live on one node of a cluster and
     *     several districts can share one Redis
     * @param afterwards what is to be done once the connections are closed
     */
    Redis(String url, String tag, Runnable afterwards) {
        this.client = RedisClient.create(RedisURI.create(url));
        this.tag = tag;
        this.afterwards = afterwards;
        client.setOptions(ClientOptions.builder()
                .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .timeoutOptions(TimeoutOptions.enabled(TIMEOUT))
                .build());
    }

    String key(String name) {
        return '{' + tag + "}:" + name;
    }

    Json json() {
        return json;
    }

    Optional<Versioned> find(String type, String id) {
        return Optional.ofNullable(ask(c -> c.hget(key("records:" + type), id))).map(Versioned::parse);
    }

    Map<String, Versioned> all(String type) {
        Map<String, Versioned> sorted = new TreeMap<>();
        ask(c -> c.hgetall(key("records:" + type))).forEach((id, stored) -> sorted.put(id, Versioned.parse(stored)));
        return sorted;
    }

    long versionOf(String type) {
        String version = ask(c -> c.hget(key("versions"), type));
        return version == null ? 0 : Long.parseLong(version);
    }

    /**
     * Runs commands on the shared connection; never blocking ones.
     *
     * @throws StoreUnavailable if Redis does not answer
     */
    <T> T ask(Function<RedisCommands<String, String>, T> commands) {
        try {
            return commands.apply(connection().sync());
        } catch (RedisException e) {
            throw unavailable(e);
        }
    }

    /** A connection of one's own, for blocking reads; its commands may block up to {@code longest}. */
    StatefulRedisConnection<String, String> ownConnection(Duration longest) {
        try {
            StatefulRedisConnection<String, String> own = client.connect();
            own.setTimeout(longest.plus(TIMEOUT));
            return own;
        } catch (RedisException e) {
            throw unavailable(e);
        }
    }

    /** The shared client, for a library that makes its own connections. */
    RedisClient bytes() {
        return client;
    }

    static StoreUnavailable unavailable(RedisException e) {
        return new StoreUnavailable("Redis does not answer: " + e.getMessage(), e);
    }

    private synchronized StatefulRedisConnection<String, String> connection() {
        if (shared == null) shared = client.connect();
        return shared;
    }

    @Override
    public void close() {
        client.shutdown(Duration.ZERO, TIMEOUT);
        afterwards.run();
    }
}
