package cn.fuban.store;

import java.nio.file.Path;

/** A real Redis below a folder, with the store on it, for tests of any module. */
public final class TestRedis implements AutoCloseable {
    private final Redis redis;
    private final String url;

    public TestRedis(Path folder) {
        EmbeddedRedis embedded = new EmbeddedRedis(folder);
        this.url = embedded.url();
        this.redis = new Redis(embedded.url(), "test", embedded::close);
    }

    public String url() {
        return url;
    }

    public Store store() {
        return new Store(redis);
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
