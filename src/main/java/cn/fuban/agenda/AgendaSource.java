package cn.fuban.agenda;

import cn.fuban.directory.Person;
import cn.fuban.store.Records;
import java.time.ZonedDateTime;
import java.util.List;

/** A feature that knows of something that people have on. */
public interface AgendaSource {
    /** What this person has on now and later; nothing that is over. */
    List<AgendaItem> agendaOf(Person person, ZonedDateTime now, Records records);
}
