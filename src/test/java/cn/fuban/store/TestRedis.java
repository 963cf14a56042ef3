package cn.fuban.store;

import java.nio.file.Path;

/** A real Redis below a folder, with the store on it, for tests of any module. */
public final class TestRedis implements AutoCloseable {
    private final Redis redis;

    public TestRedis(Path folder) {
        EmbeddedRedis embedded = new EmbeddedRedis(folder);
        this.redis = new Redis(embedded.url(), "test", embedded::close);
    }

    public Store store() {
        return new Store(redis);
    }

    @Override
    public void close() {
        redis.close();
    }
}
