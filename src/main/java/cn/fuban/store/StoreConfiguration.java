package cn.fuban.store;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Redis by {@code REDIS_URL}, or the embedded one. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    @Bean
    Redis redis(
            @Value("${fuban.redis.url}") String url,
            @Value("${fuban.redis.tag}") String tag,
            @Value("${fuban.data}") Path data) {
        if (!url.isBlank()) return new Redis(url, tag, () -> {});
        EmbeddedRedis embedded = new EmbeddedRedis(data);
        return new Redis(embedded.url(), tag, embedded::close);
    }

    @Bean
    Store store(Redis redis) {
        return new Store(redis);
    }
}
