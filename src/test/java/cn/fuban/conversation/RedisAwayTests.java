package cn.fuban.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.fuban.Office;
import cn.fuban.store.TestRedis;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.search.Search;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Redis that is down when the bot starts, or while it sends. */
class RedisAwayTests {
    @Test
    void whatWasSaidMeanwhileIsAnsweredWhenRedisComesUp(@TempDir Path folder) throws Exception {
        new TestRedis(folder).close(); // leaves the unpacked server
        int port = freePort();
        try (Office office = new Office(
                folder,
                "--fuban.redis.url=redis://127.0.0.1:" + port,
                "--fuban.sandbox.allow-external-redis=true",
                "--fuban.sandbox.redelivery=1s")) {
            office.dingtalk().say("lisiyuan", "菜单");

            Process redis = redis(folder, port);
            try {
                assertThat(office.dingtalk().settle()).isTrue();
                assertThat(office.dingtalk().after("lisiyuan", 0)).hasSize(1);
            } finally {
                redis.destroy();
                redis.waitFor();
            }
        }
    }

    /** The worker holds the entry while it lives, so that nobody else would ever make this delivery. */
    @Test
    void anAnswerWhoseNoteMetARedisThatWasAwayIsMadeWhenItIsBack(@TempDir Path folder) throws Exception {
        new TestRedis(folder).close(); // leaves the unpacked server
        int port = freePort();
        Process redis = redis(folder, port);
        try (Office office = new Office(
                folder, "--fuban.redis.url=redis://127.0.0.1:" + port, "--fuban.sandbox.allow-external-redis=true")) {
            office.dingtalk().post("/faults", Map.of("api", "sessionWebhook", "fault", "timeout-before"));
            office.dingtalk().say("lisiyuan", "菜单");
            await().until(() -> office.dingtalk().get("/faults").isEmpty());
            redis.destroyForcibly().waitFor();
            // the call has run into its timeout; what follows at once is the note
            Search uncertain =
                    office.bean(MeterRegistry.class).find("fuban.deliveries").tag("result", "uncertain");
            await().atMost(Duration.ofSeconds(30)).until(() -> uncertain.counter() != null);

            redis = redis(folder, port);
            assertThat(office.dingtalk().settle()).isTrue();
            assertThat(office.dingtalk().after("lisiyuan", 0)).hasSize(1);
        } finally {
            redis.destroyForcibly().waitFor();
        }
    }

    private static Process redis(Path folder, int port) throws IOException {
        return new ProcessBuilder(
                        folder.resolve("redis/redis-server").toString(),
                        "--port",
                        "" + port,
                        "--save",
                        "",
                        "--appendonly",
                        "yes",
                        "--appendfsync",
                        "always")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("redis.log").toFile())
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
