package cn.fuban.duty;

import cn.fuban.conversation.AuditEntry;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Phrases;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.StaffId;
import cn.fuban.presence.Absence;
import cn.fuban.presence.Presence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** What everything about duty works with. */
record DutyDesk(Blocks blocks, Directory directory, Phrases phrases, Settings settings, ZoneId zone) {
    /** The name of somebody; empty for nobody. */
    String name(String staffId) {
        return directory.person(new StaffId(staffId)).map(Person::name).orElse("");
    }

    /** Whether somebody has leave on this day, or on a part of it. */
    boolean isAway(String staffId, LocalDate day, Presence presence) {
        return !presence.of(staffId, startOf(day), startOf(day.plusDays(1))).isEmpty();
    }

    /** Whether an absence touches this day. */
    boolean isIn(Absence absence, LocalDate day) {
        return absence.touches(startOf(day), startOf(day.plusDays(1)));
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** An answer that needs no values. */
    Outcome reply(String key) {
        return reply(key, Map.of());
    }

    Outcome reply(String key, Map<String, ?> values) {
        return Outcome.reply(phrases.reply(key, values));
    }

    /** The line that puts what this person has done on record. */
    static AuditEntry onRecord(Turn turn, String action, String subject) {
        return new AuditEntry(turn.now().toInstant(), turn.person().id().value(), action, subject, "");
    }
}
