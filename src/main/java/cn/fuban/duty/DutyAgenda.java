package cn.fuban.duty;

import cn.fuban.agenda.AgendaItem;
import cn.fuban.agenda.AgendaSource;
import cn.fuban.directory.Person;
import cn.fuban.store.Records;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A leader's days of duty, for 我的事 and for whoever asks for leave on them. */
final class DutyAgenda implements AgendaSource {
    private final DutyDesk desk;

    DutyAgenda(DutyDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<AgendaItem> agendaOf(Person person, ZonedDateTime now, Records records) {
        LocalDate today = now.toLocalDate();
        return Roster.in(records).stretchesOf(person.id().value(), today).stream()
                .map(this::item)
                .toList();
    }

    private AgendaItem item(Stretch stretch) {
        String line = desk.phrases()
                .text(
                        "agenda",
                        Map.of(
                                "days", new RosterWords(desk).days(stretch),
                                "holiday", desk.blocks().next(stretch.first()).name()));
        return new AgendaItem(
                AgendaItem.Kind.DUTY,
                desk.startOf(stretch.first()),
                desk.startOf(stretch.last().plusDays(1)),
                line,
                Optional.empty());
    }
}
