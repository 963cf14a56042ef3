package cn.fuban.leave;

import cn.fuban.agenda.AgendaItem;
import cn.fuban.agenda.AgendaSource;
import cn.fuban.directory.Person;
import cn.fuban.store.Records;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Own leave that is under way or in force, for 我的事. */
final class LeaveAgenda implements AgendaSource {
    private final LeaveMessages words;

    LeaveAgenda(LeaveMessages words) {
        this.words = words;
    }

    @Override
    public List<AgendaItem> agendaOf(Person person, ZonedDateTime now, Records records) {
        return Leaves.in(records).of(person.id().value()).live().all().stream()
                .map(leave -> item(leave, now, records))
                .toList();
    }

    private AgendaItem item(Leave leave, ZonedDateTime now, Records records) {
        Instant from = leave.plan().span().from(now.getZone());
        Instant until = leave.plan().span().until(now.getZone());
        return new AgendaItem(AgendaItem.Kind.ABSENCE, from, until, words.line(leave, now, records), Optional.empty());
    }
}
