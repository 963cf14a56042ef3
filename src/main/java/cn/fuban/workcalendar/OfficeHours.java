package cn.fuban.workcalendar;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;
import cn.fuban.config.District;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** When the office is open: on working days, between the hours of {@code officeHours} in {@code bot.yaml}. */
public final class OfficeHours {
    private final WorkCalendar calendar;
    private final ZoneId zone;
    private final List<Period> periods;

    OfficeHours(WorkCalendar calendar, ZoneId zone, List<Period> periods) {
        this.calendar = calendar;
        this.zone = zone;
        this.periods = List.copyOf(periods);
    }

    /** Reads {@code officeHours} of {@code bot.yaml}. */
    public static OfficeHours read(ConfigFolder folder, District district, WorkCalendar calendar) {
        ConfigNode bot = folder.file("bot.yaml");
        List<Period> periods = new ArrayList<>();
        LocalTime earliest = LocalTime.MIDNIGHT;
        for (ConfigNode node : bot.list("officeHours")) {
            Period period = new Period(node.time("from"), node.time("to"));
            if (period.from().isBefore(earliest) || !period.to().isAfter(period.from())) {
                node.problem("\"" + period.from() + "\" to \"" + period.to()
                        + "\" is out of order; write the periods of a day from morning to evening");
            }
            earliest = period.to();
            periods.add(period);
        }
        if (periods.isEmpty()) {
            bot.problem("\"officeHours\" is missing; list at least one period with from and to");
            periods.add(new Period(LocalTime.MIDNIGHT, LocalTime.MAX));
        }
        return new OfficeHours(calendar, district.zone(), periods);
    }

    /** The same hours on the working days of another calendar. */
    public OfficeHours by(WorkCalendar other) {
        return new OfficeHours(other, zone, periods);
    }

    /** When the office opens on this date, if it is a working day. */
    public Instant openOf(LocalDate date) {
        return at(date, periods.get(0).from());
    }

    /** When the office closes on this date, if it is a working day: the end of a working-day deadline. */
    public Instant closeOf(LocalDate date) {
        return at(date, close());
    }

    /** The time of day at which the office closes. */
    public LocalTime close() {
        return periods.get(periods.size() - 1).to();
    }

    /** Whether the office is open at this moment; the closing moment itself is no longer open. */
    public boolean isOpen(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
        return calendar.isWorkday(local.toLocalDate())
                && periods.stream().anyMatch(period -> period.holds(local.toLocalTime()));
    }

    /** This moment if the office is open, or else the next at which it opens. */
    public Instant nextOpen(Instant moment) {
        if (isOpen(moment)) {
            return moment;
        }
        LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
        LocalDate date = local.toLocalDate();
        if (!calendar.isWorkday(date)) {
            return openOf(calendar.nextWorkday(date));
        }
        return periods.stream()
                .map(Period::from)
                .filter(from -> from.isAfter(local.toLocalTime()))
                .findFirst()
                .map(from -> at(date, from))
                .orElseGet(() -> openOf(calendar.nextWorkday(date)));
    }

    private Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone).toInstant();
    }

    /**
     * A stretch of office hours.
     *
     * @param from the first moment
     * @param to the moment after the last
     */
    record Period(LocalTime from, LocalTime to) {
        boolean holds(LocalTime time) {
            return !time.isBefore(from) && time.isBefore(to);
        }
    }
}
