package cn.fuban.deadline;

import cn.fuban.config.ConfigFolder;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which deadlines follow from which kind of event, and when they end. */
public final class Deadlines {
    private final Map<String, List<Definition>> byAnchor;
    private final WorkCalendar calendar;
    private final OfficeHours hours;

    Deadlines(Map<String, List<Definition>> byAnchor, WorkCalendar calendar, OfficeHours hours) {
        this.byAnchor = Collections.unmodifiableMap(new LinkedHashMap<>(byAnchor));
        this.calendar = calendar;
        this.hours = hours;
    }

    /** Reads the folder {@code deadlines}. */
    public static Deadlines read(ConfigFolder folder, WorkCalendar calendar, OfficeHours hours) {
        return new Deadlines(DeadlineFiles.read(folder), calendar, hours);
    }

    /** The same deadlines counted by another calendar. */
    public Deadlines by(WorkCalendar other) {
        return new Deadlines(byAnchor, other, hours.by(other));
    }

    /** The deadlines that follow from an event of this kind, in the order of the file. */
    public List<Definition> of(String anchor) {
        return byAnchor.getOrDefault(anchor, List.of());
    }

    /** The kinds of events that deadlines follow from. */
    public Set<String> anchors() {
        return byAnchor.keySet();
    }

    /** The dates that follow from an event of this kind on this day. */
    public List<DueDate> following(String anchor, LocalDate day) {
        return of(anchor).stream().map(definition -> due(definition, day)).toList();
    }

    /** When a deadline ends that is counted from this day. */
    public DueDate due(Definition definition, LocalDate day) {
        Offset.Arrival arrival = definition.offset().from(day, calendar);
        return new DueDate(
                definition, definition.offset().anchor(day, calendar), arrival, hours.closeOf(arrival.date()));
    }

    /** The deadlines of an event of this kind that a text speaks of most clearly; none when it names none. */
    public List<Definition> askedFor(String anchor, String text) {
        int best = of(anchor).stream().mapToInt(d -> d.weightIn(text)).max().orElse(0);
        if (best == 0) return List.of();
        return of(anchor).stream().filter(d -> d.weightIn(text) == best).toList();
    }

    /** The morning that is so many working days from a due day: before it when negative, after it when positive. */
    public Instant morning(DueDate due, int workdays) {
        LocalDate day = workdays < 0
                ? calendar.workdaysBefore(due.date(), -workdays).target()
                : calendar.workdaysAfter(due.date(), workdays).target();
        return hours.openOf(day);
    }
}
