package cn.fuban.dingtalk;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the stream from DingTalk stands. */
final class StreamHealthIndicator implements HealthIndicator {
    private final StreamConnection connection;

    StreamHealthIndicator(StreamConnection connection) {
        this.connection = connection;
    }

    @Override
    public Health health() {
        return connection.isConnected()
                ? Health.up().build()
                : Health.down()
                        .withDetail("stream", "not connected to DingTalk; tried again every five seconds")
                        .build();
    }
}
