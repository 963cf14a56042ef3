package cn.fuban.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.Office;
import cn.fuban.store.TestRedis;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Redis that is down when the bot starts. */
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

            Process redis = new ProcessBuilder(
                            folder.resolve("redis/redis-server").toString(), "--port", "" + port, "--save", "")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("late.log").toFile())
                    .start();
            try {
                assertThat(office.dingtalk().settle()).isTrue();
                assertThat(office.dingtalk().after("lisiyuan", 0)).hasSize(1);
            } finally {
                redis.destroy();
                redis.waitFor();
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
