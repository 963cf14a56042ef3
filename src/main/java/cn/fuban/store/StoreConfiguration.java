package cn.fuban.store;

import cn.fuban.config.District;
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
            @Value("${fuban.redis.tag-suffix:}") String tagSuffix,
            District district,
            @Value("${fuban.data}") Path data) {
        String tag = district.id() + tagSuffix;
        if (!url.isBlank()) return new Redis(url, tag, () -> {});
        EmbeddedRedis embedded = new EmbeddedRedis(data);
        return new Redis(embedded.url(), tag, embedded::close);
    }

    @Bean
    StoreHealthIndicator redisHealth(Store store) {
        return new StoreHealthIndicator(store);
    }

    @Bean
    Store store(Redis redis) {
        return new Store(redis);
    }
}
