package cn.fuban.store;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether Redis answers. */
final class StoreHealthIndicator implements HealthIndicator {
    private final Store store;

    StoreHealthIndicator(Store store) {
        this.store = store;
    }

    @Override
    public Health health() {
        return store.isUp()
                ? Health.up().build()
                : Health.down()
                        .withDetail("redis", "does not answer; messages are taken in again once it does")
                        .build();
    }
}
