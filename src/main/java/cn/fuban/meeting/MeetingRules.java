package cn.fuban.meeting;

import cn.fuban.directory.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;

/** Who may do what with which meeting: each rule answers with the reason why not, or with nothing. */
final class MeetingRules {
    private final Kinds kinds;

    MeetingRules(Kinds kinds) {
        this.kinds = kinds;
    }

    /** Planning takes the right to it, a number that is free, and a time that is to come. */
    Optional<Refusal> planning(Person who, MeetingId id, Appointment appointment, Meetings meetings, Instant now) {
        return permission(who, kinds.of(id)).or(() -> numberTaken(id, meetings)).or(() -> past(appointment, now));
    }

    /** A planned meeting may be moved to another time that is to come. */
    Optional<Refusal> moving(Person who, Meeting meeting, Appointment to, Instant now) {
        return permission(who, kinds.of(meeting.id()))
                .or(() -> notPlanned(meeting))
                .or(() -> past(to, now))
                .or(() -> to.equals(meeting.appointment()) ? refused("same", meeting) : Optional.empty());
    }

    Optional<Refusal> cancelling(Person who, Meeting meeting) {
        return permission(who, kinds.of(meeting.id())).or(() -> notPlanned(meeting));
    }

    /** A meeting can be ended from its day on; its chair may do that too. */
    Optional<Refusal> ending(Person who, Meeting meeting, ZonedDateTime now) {
        Kind kind = kinds.of(meeting.id());
        if (!kind.mayBeEndedBy(who)) return permissionRefused(kind);
        LocalDate day = meeting.day(now.getZone());
        return notPlanned(meeting)
                .or(() -> day.isAfter(now.toLocalDate()) ? refused("early", meeting) : Optional.empty());
    }

    /** What came of a meeting is entered once it has begun. */
    Optional<Refusal> givingToUnits(Person who, Meeting meeting, Instant now) {
        return permission(who, kinds.of(meeting.id()))
                .or(() -> meeting.state() == Meeting.State.CANCELLED ? refused("cancelled", meeting) : Optional.empty())
                .or(() -> meeting.appointment().start().isAfter(now) ? refused("early", meeting) : Optional.empty());
    }

    /** Whoever may plan no kind at all is told so before being asked for anything. */
    Optional<Refusal> anyPermission(Person who) {
        return kinds.byId().values().stream().anyMatch(kind -> kind.mayBePlannedBy(who))
                ? Optional.empty()
                : Optional.of(new Refusal("anything", Map.of()));
    }

    Optional<Refusal> permission(Person who, Kind kind) {
        return kind.mayBePlannedBy(who) ? Optional.empty() : permissionRefused(kind);
    }

    private static Optional<Refusal> permissionRefused(Kind kind) {
        return Optional.of(new Refusal("permission", Map.of("kind", kind.name())));
    }

    private Optional<Refusal> numberTaken(MeetingId id, Meetings meetings) {
        return meetings.find(id)
                .filter(meeting -> meeting.state() != Meeting.State.CANCELLED)
                .flatMap(meeting -> refused("taken", meeting));
    }

    private Optional<Refusal> notPlanned(Meeting meeting) {
        return switch (meeting.state()) {
            case PLANNED -> Optional.empty();
            case CANCELLED -> refused("cancelled", meeting);
            case ENDED -> refused("ended", meeting);
        };
    }

    private static Optional<Refusal> past(Appointment appointment, Instant now) {
        return appointment.start().isAfter(now) ? Optional.empty() : Optional.of(new Refusal("past", Map.of()));
    }

    private Optional<Refusal> refused(String key, Meeting meeting) {
        return Optional.of(new Refusal(key, Map.of("meeting", kinds.title(meeting.id()))));
    }
}
