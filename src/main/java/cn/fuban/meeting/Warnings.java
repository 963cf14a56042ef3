package cn.fuban.meeting;

import cn.fuban.deadline.DueDate;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.StaffId;
import cn.fuban.presence.Presence;
import cn.fuban.workcalendar.ChineseDates;
import cn.fuban.workcalendar.Day;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What speaks against a time for a meeting without forbidding it. */
final class Warnings {
    private static final int MOST_NAMED = 8;

    private final Desk desk;
    private final WorkCalendar calendar;
    private final Directory directory;

    Warnings(Desk desk, WorkCalendar calendar, Directory directory) {
        this.desk = desk;
        this.calendar = calendar;
        this.directory = directory;
    }

    /** The warnings for a meeting at its time, among all others and with whoever is away. */
    List<String> about(Meeting meeting, Meetings meetings, Presence presence, ZonedDateTime now) {
        LocalDate day = meeting.day(desk.zone());
        Kind kind = desk.kinds().of(meeting.id());
        return Stream.of(
                        dayOff(day).stream(),
                        noMeetingDay(day, kind).stream(),
                        clashes(meeting, kind, meetings, now.toLocalDate()),
                        away(meeting, kind, presence).stream(),
                        tooLate(meeting, now))
                .flatMap(found -> found)
                .toList();
    }

    private Optional<String> dayOff(LocalDate date) {
        Day day = calendar.day(date);
        if (day.isWorkday()) return Optional.empty();
        return Optional.of(
                desk.phrases().text("warn.dayoff", Map.of("date", ChineseDates.format(date), "reason", day.reason())));
    }

    /** For the executive meeting no more than a mention (B7); a day off is warned of as such. */
    private Optional<String> noMeetingDay(LocalDate date, Kind kind) {
        Kinds.NoMeetingDays days = desk.kinds().noMeetingDays();
        if (!days.include(date) || !calendar.isWorkday(date)) return Optional.empty();
        String key = kind.warnOfNoMeetingDays() ? "warn.nomeetingday" : "warn.mentioned";
        return Optional.of(
                desk.phrases().text(key, Map.of("date", ChineseDates.format(date), "citation", days.citation())));
    }

    private Stream<String> clashes(Meeting meeting, Kind kind, Meetings meetings, LocalDate today) {
        return meetings.where(Meeting::isPlanned).all().stream()
                .filter(other -> !other.id().equals(meeting.id()))
                .filter(other -> overlap(meeting, kind, other))
                .map(other -> desk.phrases()
                        .text(
                                "warn.clash",
                                Map.of(
                                        "meeting", desk.kinds().title(other.id()),
                                        "when", desk.timeline().time(other.appointment(), today))));
    }

    /** Members who are on leave then, by name and post, never with the reason. */
    private Optional<String> away(Meeting meeting, Kind kind, Presence presence) {
        Instant start = meeting.appointment().start();
        List<String> names = presence.between(start, start.plus(kind.usual())).stream()
                .flatMap(absence -> directory.person(new StaffId(absence.person())).stream())
                .filter(kind::hasMember)
                .map(person -> person.name() + "（" + post(person) + "）")
                .distinct()
                .toList();
        if (names.isEmpty()) return Optional.empty();
        Map<String, Object> values = Map.of(
                "names", String.join("、", names.subList(0, Math.min(MOST_NAMED, names.size()))),
                "n", names.size(),
                "isMore", names.size() > MOST_NAMED);
        return Optional.of(desk.phrases().text("warn.away", values));
    }

    private static String post(Person person) {
        return person.isLeader() ? person.post() : person.unit().shortName() + person.post();
    }

    private boolean overlap(Meeting meeting, Kind kind, Meeting other) {
        Instant start = meeting.appointment().start();
        Instant otherStart = other.appointment().start();
        Instant otherEnd = otherStart.plus(desk.kinds().of(other.id()).usual());
        return start.isBefore(otherEnd) && otherStart.isBefore(start.plus(kind.usual()));
    }

    /** A meeting that is called after its own deadlines moves nothing by itself (A14). */
    private Stream<String> tooLate(Meeting meeting, ZonedDateTime now) {
        return desk.duties().timeline(meeting).stream()
                .filter(due ->
                        due.definition().offset().isBefore() && !now.toInstant().isBefore(due.at()))
                .map(due -> late(due, now.toLocalDate()));
    }

    private String late(DueDate due, LocalDate today) {
        return desk.phrases()
                .text(
                        "warn.late",
                        Map.of(
                                "name", due.definition().name(),
                                "date", desk.timeline().date(due, today),
                                "close", desk.timeline().close(due),
                                "rule", due.definition().rule().words(),
                                "late", due.definition().care().late()));
    }
}
