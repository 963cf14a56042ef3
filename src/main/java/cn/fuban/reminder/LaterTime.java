package cn.fuban.reminder;

import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import cn.fuban.workcalendar.OfficeHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When something that is put off is said again: when the person says so, or else in half a day; always in office hours. */
final class LaterTime {
    private static final Duration SHORTEST = Duration.ofHours(2);
    private static final Duration BEFORE_CLOSE = Duration.ofMinutes(90);

    private final OfficeHours hours;

    LaterTime(OfficeHours hours) {
        this.hours = hours;
    }

    Instant of(Utterance said, ZonedDateTime now) {
        return said.times().stream()
                .flatMap(time -> moment(time, now).stream())
                .filter(moment -> moment.isAfter(now.toInstant()))
                .findFirst()
                .map(hours::nextOpen)
                .orElseGet(() -> sensible(now));
    }

    /** In the afternoon if it is morning, before the office closes if it is early afternoon, or else the next morning. */
    private Instant sensible(ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        Instant soonest = now.toInstant().plus(SHORTEST);
        Instant noon = hours.nextOpen(
                today.atTime(LocalTime.NOON).atZone(now.getZone()).toInstant());
        if (soonest.isBefore(noon)) return noon;
        Instant late = hours.closeOf(today).minus(BEFORE_CLOSE);
        return soonest.isBefore(late) ? late : hours.nextOpen(hours.closeOf(today));
    }

    private Optional<Instant> moment(TimeExpression time, ZonedDateTime now) {
        if (time instanceof TimeExpression.Day day)
            return Optional.of(at(
                    day.date(), clock(day.clock(), day.part() == cn.fuban.language.DayPart.AFTERNOON), now.getZone()));
        if (time instanceof TimeExpression.TimeOfDay of)
            return Optional.of(at(
                    now.toLocalDate(),
                    clock(of.clock(), of.part() == cn.fuban.language.DayPart.AFTERNOON),
                    now.getZone()));
        if (time instanceof TimeExpression.Length length && length.unit() == TimeExpression.Unit.HOUR)
            return Optional.of(now.plusMinutes((long) (length.amount() * 60)).toInstant());
        if (time instanceof TimeExpression.Length length && length.unit() == TimeExpression.Unit.MINUTE)
            return Optional.of(now.plusMinutes((long) length.amount()).toInstant());
        return Optional.empty();
    }

    private static @Nullable LocalTime clock(@Nullable LocalTime said, boolean afternoon) {
        return said == null && afternoon ? LocalTime.of(14, 0) : said;
    }

    private Instant at(LocalDate date, @Nullable LocalTime clock, ZoneId zone) {
        return clock == null
                ? hours.openOf(date)
                : LocalDateTime.of(date, clock).atZone(zone).toInstant();
    }
}
