package cn.fuban.meeting;

import cn.fuban.agenda.AgendaItem;
import cn.fuban.agenda.AgendaSource;
import cn.fuban.agenda.Gathering;
import cn.fuban.agenda.Gatherings;
import cn.fuban.conversation.Button;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.StaffId;
import cn.fuban.store.Records;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people have on because of meetings, and which meetings there will be. */
final class MeetingAgenda implements AgendaSource, Gatherings {
    private final Desk desk;
    private final DutyWords words;
    private final Directory directory;

    MeetingAgenda(Desk desk, DutyWords words, Directory directory) {
        this.desk = desk;
        this.words = words;
        this.directory = directory;
    }

    @Override
    public List<AgendaItem> agendaOf(Person person, ZonedDateTime now, Records records) {
        Meetings meetings = Meetings.in(records);
        return Stream.concat(
                        duties(person, now, meetings),
                        meetings.ahead(now.toInstant()).all().stream()
                                .filter(meeting -> isOf(person, meeting))
                                .map(meeting -> item(meeting, now)))
                .toList();
    }

    @Override
    public List<Gathering> ahead(Instant now, Records records) {
        return Meetings.in(records).ahead(now).all().stream()
                .map(this::gathering)
                .toList();
    }

    /** What this person owes, and what units owe because of a meeting that this person planned. */
    private Stream<AgendaItem> duties(Person person, ZonedDateTime now, Meetings meetings) {
        String me = person.id().value();
        return meetings.all().stream()
                .flatMap(meeting -> desk.duties().of(meeting).stream()
                        .filter(duty -> duty.isOf(me) || meeting.plannedBy().equals(me)))
                .filter(duty -> duty.isOpen(now.toInstant()))
                .map(duty -> item(duty, now));
    }

    private boolean isOf(Person person, Meeting meeting) {
        return meeting.plannedBy().equals(person.id().value())
                || desk.kinds().of(meeting.id()).hasMember(person);
    }

    private AgendaItem item(Duty duty, ZonedDateTime now) {
        String line = desk.phrases()
                .text(
                        "agenda.duty",
                        Map.of(
                                "date", desk.timeline().date(duty.due(), now.toLocalDate()),
                                "name", duty.definition().name(),
                                "unit", words.unit(duty),
                                "meeting", desk.kinds().title(duty.meeting()),
                                "left", words.left(duty, now)));
        Optional<Button> button = words.buttons(duty).stream().findFirst();
        return new AgendaItem(AgendaItem.Kind.TO_DO, duty.due().at(), duty.due().at(), line, button);
    }

    private AgendaItem item(Meeting meeting, ZonedDateTime now) {
        Instant start = meeting.appointment().start();
        String line = desk.phrases()
                .text(
                        "agenda.meeting",
                        Map.of(
                                "meeting", desk.kinds().title(meeting.id()),
                                "when", desk.timeline().when(meeting.appointment(), now.toLocalDate())));
        return new AgendaItem(
                AgendaItem.Kind.MEETING,
                start,
                start.plus(desk.kinds().of(meeting.id()).usual()),
                line,
                Optional.empty());
    }

    private Gathering gathering(Meeting meeting) {
        Kind kind = desk.kinds().of(meeting.id());
        Set<String> members = directory.people().stream()
                .filter(kind::hasMember)
                .map(person -> person.id().value())
                .collect(Collectors.toUnmodifiableSet());
        return new Gathering(
                meeting.id().key(),
                kind.id(),
                desk.kinds().title(meeting.id()),
                meeting.appointment().start(),
                chair(meeting, kind),
                members);
    }

    /** A leader who plans a meeting chairs it; one that the office plans is chaired by the first of those who may. */
    private Optional<String> chair(Meeting meeting, Kind kind) {
        Optional<Person> planner =
                directory.person(new StaffId(meeting.plannedBy())).filter(kind::isChairedBy);
        if (planner.isPresent() || kind.people().members().isEmpty())
            return planner.map(person -> person.id().value());
        return kind.people().chairs().stream()
                .flatMap(role -> directory.withRole(role).stream())
                .findFirst()
                .map(person -> person.id().value());
    }
}
