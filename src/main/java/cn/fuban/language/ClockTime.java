package cn.fuban.language;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A part of a day with a clock time or without.
 *
 * @param part the part that was said or that holds the clock time
 */
record ClockTime(DayPart part, @Nullable LocalTime clock) {
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalTime LAST = LocalTime.of(23, 59);

    /** At work an hour up to six is one of the afternoon, if nothing else is said. */
    private static final int LAST_BARE_AFTERNOON_HOUR = 6;

    static ClockTime of(DayPart part) {
        return new ClockTime(part, null);
    }

    /** A clock time that leaves no doubt, such as 08:30. */
    static ClockTime of(LocalTime clock) {
        return new ClockTime(partOf(clock), clock);
    }

    /** A clock time as it is said, in this part of the day. */
    static ClockTime of(DayPart part, LocalTime said) {
        return new ClockTime(part, inPart(part, said));
    }

    /** A clock time as it is said, without a part of the day. */
    static ClockTime ofBare(LocalTime said) {
        boolean afternoon = said.getHour() >= 1 && said.getHour() <= LAST_BARE_AFTERNOON_HOUR;
        return of(afternoon ? said.plusHours(12) : said);
    }

    /** As said right after this one: 下午2点到4点. */
    ClockTime until(ClockTime end) {
        if (clock == null || end.clock == null || !end.clock.isBefore(clock) || end.clock.getHour() > 12) {
            return end;
        }
        return of(end.clock.plusHours(12));
    }

    private static DayPart partOf(LocalTime clock) {
        if (clock.isBefore(NOON)) {
            return DayPart.MORNING;
        }
        if (clock.isBefore(AFTERNOON)) {
            return DayPart.NOON;
        }
        return clock.isBefore(EVENING) ? DayPart.AFTERNOON : DayPart.EVENING;
    }

    private static LocalTime inPart(DayPart part, LocalTime said) {
        int hour = said.getHour();
        return switch (part) {
            case NOON, AFTERNOON ->
                hour >= 1 && hour <= 11 - (part == DayPart.NOON ? 1 : 0) ? said.plusHours(12) : said;
            case EVENING -> evening(said);
            case WHOLE, MORNING -> said;
        };
    }

    private static LocalTime evening(LocalTime said) {
        if (said.getHour() == 12) {
            return LAST;
        }
        return said.getHour() >= 5 && said.getHour() < 12 ? said.plusHours(12) : said;
    }
}
