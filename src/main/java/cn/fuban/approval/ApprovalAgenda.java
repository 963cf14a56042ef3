package cn.fuban.approval;

import cn.fuban.agenda.AgendaItem;
import cn.fuban.agenda.AgendaSource;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.presence.Presence;
import cn.fuban.store.Records;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** What waits for somebody's decision, for 我的事. */
final class ApprovalAgenda implements AgendaSource {
    private final ApprovalWords words;
    private final WhoseTurn turns;

    ApprovalAgenda(ApprovalWords words, Directory directory) {
        this.words = words;
        this.turns = new WhoseTurn(directory);
    }

    @Override
    public List<AgendaItem> agendaOf(Person person, ZonedDateTime now, Records records) {
        return turns
                .waitingFor(person.id().value(), records.all(Approval.TYPE), Presence.in(records), now.toInstant())
                .stream()
                .map(approval -> new AgendaItem(
                        AgendaItem.Kind.TO_DO,
                        approval.begun(),
                        approval.begun(),
                        words.line(approval, now),
                        Optional.of(words.taggedButton("agree", approval))))
                .toList();
    }
}
