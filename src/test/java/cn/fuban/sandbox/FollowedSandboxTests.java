package cn.fuban.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.fuban.FubanApplication;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A bot in a process of its own. */
class FollowedSandboxTests {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final OffsetDateTime LATER = OffsetDateTime.parse("2027-01-01T00:00:00+08:00");

    /** What is said after a move is decided in the new time, so the move is over only when the bot has followed. */
    @Test
    void aMoveOfTheSandboxsClockIsOverWhenTheBotHasFollowedInEitherDirection() {
        RunningSandbox sandbox = RunningSandbox.anew();
        try (ClockFollower follower = new ClockFollower(ZONE, URI.create(sandbox.base()), Duration.ZERO)) {
            Clock clock = follower.clock();
            assertAbout(clock, OffsetDateTime.parse(RunningSandbox.NOON).toInstant());
            sandbox.post("/sandbox/api/clock", Map.of("to", LATER.toString(), "jump", true));
            assertAbout(clock, LATER.toInstant());
            RunningSandbox.anew();
            assertAbout(clock, OffsetDateTime.parse(RunningSandbox.NOON).toInstant());
        }
    }

    @Test
    void aFaultTestSetsTheClockOfOneBotApart() {
        RunningSandbox sandbox = RunningSandbox.anew();
        Duration skew = Duration.ofMinutes(-5);
        try (ClockFollower follower = new ClockFollower(ZONE, URI.create(sandbox.base()), skew)) {
            assertAbout(
                    follower.clock(),
                    OffsetDateTime.parse(RunningSandbox.NOON).toInstant().plus(skew));
        }
    }

    @Test
    void withoutTheSandboxTheBotDoesNotStart() {
        assertThatExceptionOfType(SandboxRefused.class)
                .isThrownBy(() -> new ClockFollower(ZONE, URI.create("http://127.0.0.1:1"), Duration.ZERO))
                .withMessageContaining("http://127.0.0.1:1");
    }

    @Test
    void theBotAnswersThroughTheSandboxAndExposesNothingOfIt(@TempDir Path data) throws Exception {
        RunningSandbox sandbox = RunningSandbox.anew();
        SpringApplicationBuilder bot = new SpringApplicationBuilder(FubanApplication.class);
        try (ConfigurableApplicationContext context = bot.run(
                "--server.port=0",
                "--fuban.role=bot",
                "--fuban.sandbox.url=" + sandbox.base(),
                "--fuban.data=" + data)) {
            String msgId = sandbox.say("lisiyuan", "帮助");
            assertThat(sandbox.get("/sandbox/api/inbox/lisiyuan?wait=20000")
                            .json()
                            .path("messages")
                            .path(0)
                            .path("replyTo")
                            .asString())
                    .isEqualTo(msgId);
            String own = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
            assertThat(sandbox.get(own + "/sandbox/api/people").status()).isEqualTo(404);
            assertThat(sandbox.get(own + "/").status()).isEqualTo(404);
            assertThat(sandbox.post(own + "/v1.0/oauth2/accessToken", "{}").status())
                    .isEqualTo(404);
        }
    }

    private static void assertAbout(Clock clock, Instant expected) {
        assertThat(Duration.between(expected, clock.instant())).isBetween(Duration.ZERO, Duration.ofSeconds(5));
    }
}
