package cn.fuban;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that stands until it is set. */
public final class SettableClock extends Clock {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Instant now = Instant.EPOCH;

    /** Sets it to a local time such as 2026-12-08T08:30. */
    public void set(String local) {
        now = LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    /** Sets it to a moment. */
    public void set(Instant moment) {
        now = moment;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
