package cn.fuban.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxClockTests {
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final AtomicLong nanos = new AtomicLong(17);
    private final SandboxClock clock = new SandboxClock(ZONE, NOON, nanos::get);

    @Test
    void runsAtNormalSpeedFromWhereItIsSet() {
        pass(Duration.ofMillis(1500));
        assertThat(clock.instant()).isEqualTo(NOON.plusMillis(1500));
        clock.moveTo(NOON.plus(Duration.ofDays(3)));
        pass(Duration.ofSeconds(2));
        assertThat(clock.instant()).isEqualTo(NOON.plus(Duration.ofDays(3)).plusSeconds(2));
    }

    @Test
    void isSeenInAnotherZoneMovesAndAll() {
        Clock elsewhere = clock.withZone(ZoneOffset.UTC);
        clock.moveTo(NOON.plusSeconds(60));
        assertThat(elsewhere.instant()).isEqualTo(NOON.plusSeconds(60));
        assertThat(elsewhere.getZone()).isEqualTo(ZoneOffset.UTC);
        assertThat(clock.getZone()).isEqualTo(ZONE);
    }

    @Test
    void isKeptWhenItIsMovedAndWhenItIsLeft(@TempDir Path folder) throws Exception {
        ClockFile file = new ClockFile(folder.resolve("new/clock"));
        assertThat(file.read()).isEmpty();
        try (ClockKeeper keeper = new ClockKeeper(clock, file, new Followers())) {
            keeper.moveTo(NOON.plusSeconds(3600));
            assertThat(file.read()).contains(NOON.plusSeconds(3600));
            pass(Duration.ofMillis(700));
        }
        assertThat(file.read()).contains(NOON.plusSeconds(3600).plusMillis(700));
    }

    @Test
    void aFileThatTellsNoTimeStopsTheStart(@TempDir Path folder) throws Exception {
        Path path = Files.writeString(folder.resolve("clock"), "noon");
        assertThatExceptionOfType(SandboxRefused.class)
                .isThrownBy(() -> new ClockFile(path).read())
                .withMessageContaining(path.toString());
    }

    private void pass(Duration duration) {
        nanos.addAndGet(duration.toNanos());
    }
}
