package cn.fuban.leave;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an absence begins or ends, with the precision of half a day.
 *
 * @param part which half it is, as it was said
 * @param clock the clock time, when one was said
 */
public record Edge(LocalDate date, Part part, @Nullable LocalTime clock) {

    /** The part of the day that an absence begins or ends with. */
    public enum Part {
        DAY(9, 18),
        MORNING(9, 12),
        NOON(14, 12),
        AFTERNOON(14, 18),
        EVENING(18, 22),
        /** It was said that it is only a half, or a meeting's time, and not which. */
        UNSPECIFIED(9, 18);

        private final int begins;
        private final int ends;

        Part(int begins, int ends) {
            this.begins = begins;
            this.ends = ends;
        }

        /** The name that the schema gives it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The part with this name. */
        public static Part of(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }

    /** The whole of a day. */
    public static Edge day(LocalDate date) {
        return new Edge(date, Part.DAY, null);
    }

    /** Whether the half of the day is known. */
    public boolean isExact() {
        return part != Part.UNSPECIFIED;
    }

    /** When an absence that begins with this begins. */
    public LocalDateTime begins() {
        return date.atTime(part.begins, 0);
    }

    /** When an absence that ends with this ends. */
    public LocalDateTime ends() {
        return date.atTime(part.ends, 0);
    }

    /** The same part of another day. */
    public Edge on(LocalDate other) {
        return new Edge(other, part, clock);
    }

    /** Another part of the same day. */
    public Edge part(Part other) {
        return new Edge(date, other, null);
    }

    /** As the schema writes a beginning: 2026-11-25T14:00, or the date alone. */
    String asStart() {
        return isExact() ? begins().toString() : date.toString();
    }

    /** As the schema writes an end. */
    String asEnd() {
        return isExact() ? ends().toString() : date.toString();
    }

    /** The edge that the schema writes so; the clock time may be missing. */
    static Edge of(String moment, @Nullable String part, @Nullable String clock) {
        LocalDate date = LocalDate.parse(moment.substring(0, 10));
        Part known = Optional.ofNullable(part).map(Part::of).orElse(Part.DAY);
        return new Edge(date, known, clock == null ? null : LocalTime.parse(clock));
    }
}
