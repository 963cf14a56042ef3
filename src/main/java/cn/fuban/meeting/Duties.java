package cn.fuban.meeting;

import cn.fuban.deadline.Care;
import cn.fuban.deadline.Deadlines;
import cn.fuban.deadline.Definition;
import cn.fuban.deadline.DueDate;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.UnitId;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What has to be done because of a meeting, by whom and until when. Follows from the meeting; nothing of it is stored. */
final class Duties {
    private final Deadlines deadlines;
    private final Directory directory;
    private final ZoneId zone;

    Duties(Deadlines deadlines, Directory directory, ZoneId zone) {
        this.deadlines = deadlines;
        this.directory = directory;
        this.zone = zone;
    }

    /** The same counted by another calendar. */
    Duties by(WorkCalendar calendar) {
        return new Duties(deadlines.by(calendar), directory, zone);
    }

    /** All duties of a meeting in the order of the definitions; none of a cancelled one. */
    List<Duty> of(Meeting meeting) {
        if (meeting.state() == Meeting.State.CANCELLED) return List.of();
        return deadlines.following(meeting.id().kind(), meeting.day(zone)).stream()
                .flatMap(due -> of(meeting, due))
                .toList();
    }

    /** The duties that a meeting could have: what a timeline shows before any unit has been given anything. */
    List<DueDate> timeline(Meeting meeting) {
        return deadlines.following(meeting.id().kind(), meeting.day(zone));
    }

    /** What would have to be done because of a meeting; what falls to units is nobody's yet. */
    List<Duty> supposed(Meeting meeting) {
        return timeline(meeting).stream()
                .flatMap(due -> isOfUnits(due.definition().care().owes())
                        ? Stream.of(duty(meeting, due, Optional.empty(), List.of()))
                        : of(meeting, due))
                .toList();
    }

    /** Whether meetings of this kind give units something to do. */
    boolean areGivenByMeetingsOf(String kind) {
        return deadlines.of(kind).stream().map(Definition::care).map(Care::owes).anyMatch(Duties::isOfUnits);
    }

    private Stream<Duty> of(Meeting meeting, DueDate due) {
        Care.Owes owes = due.definition().care().owes();
        if (isOfUnits(owes))
            return meeting.followUp().assignments().stream()
                    .filter(given -> given.as() == owes)
                    .map(given -> duty(meeting, due, Optional.of(given), peopleOf(given.unit())));
        List<String> people = owes == Care.Owes.PLANNER ? List.of(meeting.plannedBy()) : ids(directory.operators());
        return Stream.of(duty(meeting, due, Optional.empty(), people));
    }

    private Duty duty(Meeting meeting, DueDate due, Optional<Assignment> given, List<String> people) {
        Instant moot =
                due.definition().offset().isBefore() ? meeting.appointment().start() : Instant.MAX;
        List<List<String>> above =
                List.of(given.map(to -> deputiesFor(to.unit())).orElse(List.of()), List.of(meeting.plannedBy()));
        Duty open = new Duty(meeting.id(), due, given, people, above, moot, Optional.empty());
        Optional<Done> done = Optional.ofNullable(meeting.followUp().done().get(open.key()));
        return new Duty(meeting.id(), due, given, people, above, moot, done);
    }

    private static boolean isOfUnits(Care.Owes owes) {
        return switch (owes) {
            case SIGNING_UNITS, REVISING_UNITS, REPORTING_UNITS -> true;
            case PLANNER, OPERATORS, RECEIVER, OTHERS -> false;
        };
    }

    /** The office's deputy director who liaises with the vice-mayor in charge of a unit. */
    private List<String> deputiesFor(String unit) {
        return ids(directory.leaderInChargeOf(new UnitId(unit)).stream()
                .flatMap(leader -> directory.liaisonDeputyFor(leader.id()).stream())
                .toList());
    }

    /** Head and liaison staff of a unit. */
    private List<String> peopleOf(String unit) {
        UnitId id = new UnitId(unit);
        return ids(Stream.concat(directory.headOf(id).stream(), directory.liaisonsOf(id).stream())
                .toList());
    }

    private static List<String> ids(List<Person> people) {
        return people.stream().map(person -> person.id().value()).distinct().toList();
    }
}
