package cn.fuban.supervision;

import cn.fuban.agenda.AgendaItem;
import cn.fuban.agenda.AgendaSource;
import cn.fuban.conversation.Button;
import cn.fuban.directory.Person;
import cn.fuban.directory.Role;
import cn.fuban.presence.Actor;
import cn.fuban.store.Records;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** What people have on because of supervision: what their unit has to do, and what waits for their decision. */
final class SupervisionAgenda implements AgendaSource {
    private final Desk desk;

    SupervisionAgenda(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<AgendaItem> agendaOf(Person person, ZonedDateTime now, Records records) {
        Actor who = Actor.of(person, desk.directory(), records, now.toInstant());
        return Items.in(records)
                .where(item -> isOwed(person, item) || isWaitedFor(who, item) || isToConfirm(who, item))
                .all()
                .stream()
                .map(item -> line(person, item, now))
                .toList();
    }

    private boolean isOwed(Person person, Item item) {
        return item.state().isOpen()
                && desk.audience()
                        .partOf(person.id().value(), item)
                        .filter(part -> part == Timing.Part.LEAD)
                        .isPresent();
    }

    private static boolean isToConfirm(Actor who, Item item) {
        return item.waitsForTheMayor() && who.is(place -> place.is(Role.MAYOR));
    }

    private boolean isWaitedFor(Actor who, Item item) {
        boolean asks =
                item.state() == State.VERIFYING || item.schedule().asked().isPresent();
        boolean mine = who.is(place -> item.keeper().equals(place.id().value())
                || item.matter().leader().equals(place.id().value()));
        return asks && mine && desk.rights().deciding(who, item).isEmpty();
    }

    private AgendaItem line(Person person, Item item, ZonedDateTime now) {
        Instant due = item.schedule()
                .deadline()
                .plusDays(1)
                .atStartOfDay(now.getZone())
                .toInstant();
        String key = item.waitsForTheMayor()
                ? "agenda.instruction"
                : isOwed(person, item) ? "agenda.owed" : "agenda.waiting";
        String line = desk.phrases().text(key, desk.words().of(item, now.toLocalDate()));
        if (item.waitsForTheMayor())
            return new AgendaItem(
                    AgendaItem.Kind.TO_DO,
                    due,
                    due,
                    line,
                    Optional.of(desk.words().button("confirm", item)));
        Optional<Button> button = item.state() == State.ASSIGNED && isOwed(person, item)
                ? Optional.of(desk.words().button("sign", item))
                : Optional.empty();
        return new AgendaItem(AgendaItem.Kind.TO_DO, due, due, line, button);
    }
}
