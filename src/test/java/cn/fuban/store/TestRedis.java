package cn.fuban.store;

import io.lettuce.core.Range;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real Redis below a folder, with the store on it, for tests of any module. */
public final class TestRedis implements AutoCloseable {
    private final Redis redis;
    private final String url;

    public TestRedis(Path folder) {
        this(folder, "test");
    }

    /** @param tag that of the district whose keys are meant */
    public TestRedis(Path folder, String tag) {
        EmbeddedRedis embedded = new EmbeddedRedis(folder);
        this.url = embedded.url();
        this.redis = new Redis(embedded.url(), tag, embedded::close);
    }

    public String url() {
        return url;
    }

    public Store store() {
        return new Store(redis);
    }

    /** How many entries a stream has. */
    public long length(String stream) {
        return redis.ask(c -> c.xlen(redis.key(stream)));
    }

    /** When each entry of a stream was appended, by Redis' clock, with what is in it, in order. */
    public List<Map.Entry<Long, String>> entries(String stream) {
        return redis.ask(c -> c.xrange(redis.key(stream), Range.unbounded())).stream()
                .map(message -> Map.entry(
                        Long.parseLong(message.getId().split("-", 2)[0]),
                        message.getBody().getOrDefault("json", "")))
                .toList();
    }

    /** As if no worker had renewed its leases in time. */
    void expireLeases() {
        redis.ask(c -> c.keys(redis.key(Lane.LEASES + "*"))).forEach(key -> redis.ask(c -> c.del(key)));
    }

    @Override
    public void close() {
        redis.close();
    }
}
