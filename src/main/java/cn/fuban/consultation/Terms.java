package cn.fuban.consultation;

import cn.fuban.deadline.Deadlines;
import cn.fuban.deadline.Definition;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** How long those who are asked have, after the definition of the office (work:49, A7). */
final class Terms {
    private static final String ANCHOR = "received";
    private static final String OPINION = "opinion";

    private final Deadlines deadlines;
    private final Definition definition;
    private final WorkCalendar calendar;
    private final OfficeHours hours;
    private final ZoneId zone;

    /** @throws IllegalStateException if the definition {@code opinion} is missing in {@code deadlines/received.yaml} */
    Terms(Deadlines deadlines, WorkCalendar calendar, OfficeHours hours, ZoneId zone) {
        this.deadlines = deadlines;
        this.definition = deadlines.of(ANCHOR).stream()
                .filter(one -> one.id().equals(OPINION))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("deadlines/received.yaml defines no \"opinion\""));
        this.calendar = calendar;
        this.hours = hours;
        this.zone = zone;
    }

    /** The same counted by another calendar. */
    Terms by(WorkCalendar other) {
        return new Terms(deadlines.by(other), other, hours.by(other), zone);
    }

    String citation() {
        return definition.rule().citation();
    }

    /** When the time ends that began with the receipt: after hours or on a day off it counts as the next working day. */
    Instant due(Instant received, Optional<Instant> set) {
        if (set.isPresent()) return set.get();
        LocalDate day = dayOf(received);
        boolean late = calendar.isWorkday(day) && !received.isBefore(hours.closeOf(day));
        return deadlines.due(definition, late ? calendar.nextWorkday(day) : day).at();
    }

    /** Whether messages may ring now. */
    boolean isOfficeOpen(Instant now) {
        return hours.isOpen(now);
    }

    /** The close of office hours on a day that was set. */
    Instant closeOf(LocalDate day) {
        return hours.closeOf(day);
    }

    /** The mornings before the end on which those who have not answered are reminded, with how many working days are left. */
    List<Morning> mornings(Instant due) {
        LocalDate last = dayOf(due);
        return definition.care().remind().stream()
                .filter(n -> n <= 0)
                .map(n -> new Morning(
                        -n,
                        hours.openOf(calendar.workdaysBefore(workday(last), -n).target())))
                .toList();
    }

    /** A morning so many working days before the end. */
    record Morning(int before, Instant at) {}

    LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    boolean isProvisional(Instant due) {
        return calendar.day(dayOf(due)).provisional();
    }

    int workdaysUntil(LocalDate today, Instant due) {
        return (int) calendar.between(today.plusDays(1), dayOf(due)).stream()
                .filter(day -> day.isWorkday())
                .count();
    }

    private LocalDate workday(LocalDate day) {
        return calendar.isWorkday(day) ? day : calendar.previousWorkday(day);
    }
}
