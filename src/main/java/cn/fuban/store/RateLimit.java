package cn.fuban.store;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.github.bucket4j.redis.lettuce.cas.LettuceBasedProxyManager;
import io.lettuce.core.RedisException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How often something may be done in a second, over all instances of one district. */
public final class RateLimit {
    private final Redis redis;
    private final byte[] key;
    private final BucketConfiguration configuration;
    private @Nullable BucketProxy bucket;

    RateLimit(Redis redis, String name, int perSecond) {
        this.redis = redis;
        this.key = redis.key("limit:" + name).getBytes(StandardCharsets.UTF_8);
        this.configuration = BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(perSecond)
                        .refillGreedy(perSecond, Duration.ofSeconds(1))
                        .build())
                .build();
    }

    /**
     * Waits until it may be done once, at most {@code longest}; whether it may.
     *
     * @throws StoreUnavailable if Redis does not answer
     */
    public boolean await(Duration longest) throws InterruptedException {
        try {
            return bucket().asBlocking().tryConsume(1, longest);
        } catch (RedisException e) {
            bucket = null;
            throw Redis.unavailable(e);
        }
    }

    private BucketProxy bucket() {
        if (bucket == null) {
            LettuceBasedProxyManager<byte[]> manager = Bucket4jLettuce.casBasedBuilder(redis.bytes())
                    .expirationAfterWrite(ExpirationAfterWriteStrategy.fixedTimeToLive(Duration.ofMinutes(1)))
                    .build();
            bucket = manager.getProxy(key, () -> configuration);
        }
        return bucket;
    }
}
