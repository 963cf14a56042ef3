package cn.fuban.conversation;

import cn.fuban.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Opens the shell's commits to tests of other modules. */
public final class TestOutcomes {
    private TestOutcomes() {}

    public static Outcomes on(Store store) {
        return new Outcomes(store, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    public static Usage usage(Store store, Clock clock) {
        return new Usage(store, clock);
    }
}
