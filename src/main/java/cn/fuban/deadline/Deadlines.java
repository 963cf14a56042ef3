package cn.fuban.deadline;

import cn.fuban.config.ConfigFolder;
import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
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
    private final List<Uncounted> uncounted;
    private final WorkCalendar calendar;
    private final OfficeHours hours;

    Deadlines(
            Map<String, List<Definition>> byAnchor,
            List<Uncounted> uncounted,
            WorkCalendar calendar,
            OfficeHours hours) {
        this.uncounted = uncounted;
        this.byAnchor = Collections.unmodifiableMap(new LinkedHashMap<>(byAnchor));
        this.calendar = calendar;
        this.hours = hours;
    }

    /** Reads the folder {@code deadlines}. */
    public static Deadlines read(ConfigFolder folder, WorkCalendar calendar, OfficeHours hours) {
        return new Deadlines(DeadlineFiles.read(folder), Uncounted.read(folder), calendar, hours);
    }

    /** The same deadlines counted by another calendar. */
    public Deadlines by(WorkCalendar other) {
        return new Deadlines(byAnchor, uncounted, other, hours.by(other));
    }

    /** The deadlines that follow from an event of this kind, in the order of the file. */
    public List<Definition> of(String anchor) {
        return byAnchor.getOrDefault(anchor, List.of());
    }

    /** What has to be done in time although no date can be given for it. */
    public List<Uncounted> uncounted() {
        return uncounted;
    }

    /** The kinds of events that deadlines follow from. */
    public Set<String> anchors() {
        return byAnchor.keySet();
    }

    /** The deadlines of an event of this kind that somebody is reminded of by it. */
    public List<Definition> watched(String anchor) {
        return of(anchor).stream()
                .filter(definition -> definition.care().owes() != Care.Owes.OTHERS)
                .toList();
    }

    /** The dates that follow from an event of this kind on this day, of which somebody is reminded. */
    public List<DueDate> following(String anchor, LocalDate day) {
        return watched(anchor).stream().map(definition -> due(definition, day)).toList();
    }

    /** When a deadline ends that is counted from this day. */
    public DueDate due(Definition definition, LocalDate day) {
        Offset.Arrival arrival = definition.offset().from(day, calendar);
        return new DueDate(
                definition, definition.offset().anchor(day, calendar), arrival, hours.closeOf(arrival.date()));
    }

    /** How clearly a text speaks of one of the deadlines of an event of this kind; 0 when it names none. */
    public int weightIn(String text, String anchor) {
        return of(anchor).stream().mapToInt(d -> d.weightIn(text)).max().orElse(0);
    }

    /** Whether so many working days are asked for that are not counted from the day that is said, but from the next one worked. */
    boolean countsLater(Utterance said) {
        return byAnchor.values().stream()
                .flatMap(List::stream)
                .filter(definition -> definition.offset().fromWorkday() && definition.weightIn(said.text()) > 0)
                .anyMatch(definition -> said.times().stream()
                        .anyMatch(time -> time instanceof TimeExpression.Length length
                                && length.unit() == TimeExpression.Unit.WORKING_DAY
                                && length.amount() == definition.offset().amount()));
    }

    /** Whether a clause is the words for some deadline and hardly anything before them. */
    public boolean isEndOf(String text) {
        return byAnchor.values().stream().flatMap(List::stream).anyMatch(definition -> definition.isEndOf(text));
    }

    /** The deadlines of an event of this kind that a text speaks of most clearly; none when it names none. */
    public List<Definition> askedFor(String anchor, String text) {
        return clearest(of(anchor), text);
    }

    /** The same among those that somebody is reminded of. */
    public List<Definition> watchedIn(String anchor, String text) {
        return clearest(watched(anchor), text);
    }

    private static List<Definition> clearest(List<Definition> among, String text) {
        int best = among.stream().mapToInt(d -> d.weightIn(text)).max().orElse(0);
        if (best == 0) return List.of();
        return among.stream().filter(d -> d.weightIn(text) == best).toList();
    }

    /** The morning that is so many working days from a due day: before it when negative, after it when positive. */
    public Instant morning(DueDate due, int workdays) {
        LocalDate day = workdays < 0
                ? calendar.workdaysBefore(due.date(), -workdays).target()
                : calendar.workdaysAfter(due.date(), workdays).target();
        return hours.openOf(day);
    }
}
