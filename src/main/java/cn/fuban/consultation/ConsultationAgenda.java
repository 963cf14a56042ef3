package cn.fuban.consultation;

import cn.fuban.agenda.AgendaItem;
import cn.fuban.agenda.AgendaSource;
import cn.fuban.directory.Person;
import cn.fuban.presence.Actor;
import cn.fuban.store.Records;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opinions that people have to give or to confirm. */
final class ConsultationAgenda implements AgendaSource {
    private final Desk desk;

    ConsultationAgenda(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<AgendaItem> agendaOf(Person person, ZonedDateTime now, Records records) {
        List<AgendaItem> items = new ArrayList<>();
        Actor who = Actor.of(person, desk.directory(), records, now.toInstant());
        for (Consultation about : Desk.all(records)) {
            Optional<String> unit = desk.rights().answersFor(who, about).filter(one -> about.isSent());
            if (unit.isEmpty()) continue;
            Opinion opinion = about.of(unit.get()).orElseThrow();
            boolean confirm = about.needsConfirmation(opinion)
                    && desk.rights().confirms(who, unit.get()).isPresent();
            if (!opinion.isPending() && !confirm) continue;
            Map<String, Object> values = desk.words().ofUnit(about, unit.get(), now.toLocalDate());
            Instant due = opinion.due();
            items.add(new AgendaItem(
                    AgendaItem.Kind.TO_DO,
                    due,
                    due,
                    desk.phrases().text(confirm ? "agenda.confirm" : "agenda.answer", values),
                    Optional.of(desk.words().button(confirm ? "confirm" : "none", values))));
        }
        return items;
    }
}
