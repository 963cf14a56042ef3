package cn.fuban.meeting;

import cn.fuban.deadline.Deadlines;
import cn.fuban.deadline.Definition;
import cn.fuban.deadline.Events;
import cn.fuban.language.Utterance;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds what a question for a date is counted from: a meeting by its number, a day, or the meeting that is on. */
final class Anchors {
    private final Deadlines deadlines;
    private final Events events;
    private final Kinds kinds;
    private final ZoneId zone;

    Anchors(Deadlines deadlines, Events events, Kinds kinds, ZoneId zone) {
        this.deadlines = deadlines;
        this.events = events;
        this.kinds = kinds;
        this.zone = zone;
    }

    /**
     * Empty when nothing is named and no meeting is on.
     *
     * @param kind of meeting, or another event
     * @param asked the deadlines that are asked for
     */
    Optional<Anchored> in(Utterance said, String kind, List<Definition> asked, Meetings meetings, ZonedDateTime now) {
        if (events.contains(kind))
            return events.day(kind, said).map(day -> new Anchored(Optional.empty(), kind, new MeetingDay(day, day)));
        Spoken spoken = Spoken.in(said);
        if (spoken.foreign() && kinds.describedIn(said.text()).isEmpty()) return Optional.empty();
        Meetings ofKind = meetings.where(meeting -> meeting.id().kind().equals(kind))
                .where(meeting -> meeting.state() != Meeting.State.CANCELLED);
        Optional<Anchored> numbered = spoken.number()
                .flatMap(n ->
                        ofKind.where(spoken::fits).all().stream().findFirst().map(this::anchored));
        if (numbered.isPresent()) return numbered;
        boolean after =
                asked.stream().noneMatch(definition -> definition.offset().isBefore());
        Predicate<LocalDate> hasMeeting = day -> !ofKind.on(day, zone).all().isEmpty();
        Predicate<LocalDate> gone = day -> after || day.isAfter(now.toLocalDate());
        Optional<MeetingDay> day = MeetingDay.known(said, now.toLocalDate(), hasMeeting.and(gone));
        if (day.isPresent()) return day.map(named -> on(after ? named.past(said) : named, kind, ofKind));
        return spoken.number().isPresent() ? Optional.empty() : current(ofKind, asked, now);
    }

    /** The meeting of that day, or the day alone. */
    private Anchored on(MeetingDay day, String kind, Meetings meetings) {
        return meetings.on(day.first(), zone).all().stream()
                .findFirst()
                .map(this::anchored)
                .orElseGet(() -> new Anchored(Optional.empty(), kind, day));
    }

    /** What comes after a meeting is asked of the last one while it is still due, everything else of the next one. */
    private Optional<Anchored> current(Meetings meetings, List<Definition> asked, ZonedDateTime now) {
        List<Definition> after = asked.stream()
                .filter(definition -> !definition.offset().isBefore())
                .toList();
        Optional<Meeting> last =
                meetings.where(meeting -> !meeting.appointment().start().isAfter(now.toInstant())).all().stream()
                        .reduce((earlier, later) -> later)
                        .filter(meeting -> stillDue(meeting, after, now));
        Optional<Meeting> next = meetings.ahead(now.toInstant()).all().stream().findFirst();
        boolean onlyAfter = after.size() == asked.size();
        return (onlyAfter ? last.or(() -> next) : next.or(() -> last)).map(this::anchored);
    }

    private boolean stillDue(Meeting meeting, List<Definition> asked, ZonedDateTime now) {
        return asked.stream()
                .map(definition -> deadlines.due(definition, meeting.day(zone)))
                .anyMatch(due -> !due.date().isBefore(now.toLocalDate()));
    }

    private Anchored anchored(Meeting meeting) {
        LocalDate day = meeting.day(zone);
        return new Anchored(Optional.of(meeting.id()), meeting.id().kind(), new MeetingDay(day, day));
    }
}
