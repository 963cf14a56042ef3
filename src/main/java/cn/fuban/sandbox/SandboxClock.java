package cn.fuban.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.LongSupplier;

/** A clock that can be moved, and from there runs at normal speed. */
final class SandboxClock extends Clock {
    private record Setting(Instant at, long nanos) {}

    /** Shared by the views of this clock in other zones. */
    private static final class Hands {
        private volatile Setting setting;

        Hands(Setting setting) {
            this.setting = setting;
        }
    }

    private final ZoneId zone;
    private final LongSupplier nanos;
    private final Hands hands;

    /** @param nanos elapsed real time, such as {@code System::nanoTime} */
    SandboxClock(ZoneId zone, Instant start, LongSupplier nanos) {
        this(zone, nanos, new Hands(new Setting(start, nanos.getAsLong())));
    }

    private SandboxClock(ZoneId zone, LongSupplier nanos, Hands hands) {
        this.zone = zone;
        this.nanos = nanos;
        this.hands = hands;
    }

    void moveTo(Instant instant) {
        hands.setting = new Setting(instant, nanos.getAsLong());
    }

    @Override
    public Instant instant() {
        Setting last = hands.setting;
        return last.at().plusNanos(nanos.getAsLong() - last.nanos());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SandboxClock(other, nanos, hands);
    }
}
