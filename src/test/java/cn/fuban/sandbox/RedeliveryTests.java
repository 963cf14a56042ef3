package cn.fuban.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the bot has not acknowledged. */
class RedeliveryTests {
    private static RunningSandbox sandbox;

    @BeforeAll
    static void start(@TempDir Path data) {
        sandbox = RunningSandbox.in(data, "--fuban.sandbox.redelivery=300ms", "--fuban.sandbox.pushes=3");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @BeforeEach
    void begin() {
        sandbox.post("/sandbox/api/clock", "{\"reset\":true,\"to\":\"" + RunningSandbox.NOON + "\"}");
    }

    @Test
    void isPushedAgainWithTheSameIdsUntilItIs() throws Exception {
        try (StreamClient bot = StreamClient.connectTo(sandbox)) {
            String msgId = sandbox.say("lisiyuan", "你好");
            JsonNode first = bot.next();
            JsonNode second = bot.next();
            assertThat(StreamClient.data(second).path("msgId").asString()).isEqualTo(msgId);
            assertThat(second.path("headers").path("messageId"))
                    .isEqualTo(first.path("headers").path("messageId"));
            assertThat(pending()).isEqualTo(1);

            bot.acknowledge(second, 200);
            assertThat(sandbox.settle(Duration.ofSeconds(10)).settled()).isTrue();
        }
    }

    @Test
    void isPushedAgainWhenTheBotHasAnsweredWithAnError() throws Exception {
        try (StreamClient bot = StreamClient.connectTo(sandbox)) {
            sandbox.say("lisiyuan", "你好");
            bot.acknowledge(bot.next(), 500);
            bot.acknowledge(bot.next(), 200);
            assertThat(sandbox.settle(Duration.ofSeconds(10)).settled()).isTrue();
        }
    }

    @Test
    void isGivenUpAfterAFewPushes() throws Exception {
        try (StreamClient bot = StreamClient.connectTo(sandbox)) {
            sandbox.say("lisiyuan", "你好");
            for (int i = 0; i < 3; i++) {
                bot.next();
            }
            assertThat(sandbox.settle(Duration.ofSeconds(10)).settled()).isTrue();
            assertThat(bot.isQuietFor(600)).isTrue();
        }
    }

    @Test
    void goesToTheNextConnectionHoweverOftenOneBreaks() throws Exception {
        sandbox.say("lisiyuan", "谁也没连上的时候说的");
        assertThat(pending()).isEqualTo(1);
        for (int i = 0; i < 5; i++) {
            try (StreamClient bot = StreamClient.connectTo(sandbox)) {
                bot.next();
            }
        }
        try (StreamClient bot = StreamClient.connectTo(sandbox)) {
            bot.nextMessage();
            assertThat(sandbox.settle(Duration.ofSeconds(10)).settled()).isTrue();
        }
    }

    @Test
    void isPushedToOneOfSeveralConnections() throws Exception {
        try (StreamClient one = StreamClient.connectTo(sandbox);
                StreamClient two = StreamClient.connectTo(sandbox)) {
            Set<StreamClient> used = new HashSet<>();
            for (int i = 0; i < 40; i++) {
                sandbox.say("lisiyuan", "第" + i + "句");
                StreamClient taker = one.isQuietFor(20) ? two : one;
                used.add(taker);
            }
            assertThat(used).containsExactlyInAnyOrder(one, two);
        }
    }

    @Test
    void aFrameThatIsNoJsonOrAnswersNothingIsPassedOver() throws Exception {
        try (StreamClient bot = StreamClient.connectTo(sandbox)) {
            bot.send("garbage");
            bot.send("{}");
            sandbox.say("lisiyuan", "你好");
            bot.nextMessage();
            assertThat(sandbox.settle(Duration.ofSeconds(10)).settled()).isTrue();
        }
    }

    private static long pending() throws InterruptedException {
        return sandbox.settle(Duration.ofMillis(50)).pending();
    }
}
