package cn.fuban.leave;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** From when to when, in local time. */
record Span(LocalDateTime start, LocalDateTime end) {
    Span {
        if (!start.isBefore(end)) throw new IllegalArgumentException("From " + start + " to " + end);
    }

    /** How many calendar dates it touches, first and last included: the length of an absence (reading A11). */
    int dates() {
        return (int) ChronoUnit.DAYS.between(first(), last()) + 1;
    }

    LocalDate first() {
        return start.toLocalDate();
    }

    LocalDate last() {
        return end.toLocalDate();
    }

    /** Two dates, but less than a day: the office may count it as one (A11). */
    boolean isShortOvernight() {
        return dates() == 2 && Duration.between(start, end).toHours() < 24;
    }

    boolean touches(Span other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    Instant from(ZoneId zone) {
        return start.atZone(zone).toInstant();
    }

    Instant until(ZoneId zone) {
        return end.atZone(zone).toInstant();
    }
}
