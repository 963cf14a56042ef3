package cn.fuban.meeting;

import cn.fuban.conversation.AuditEntry;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Turn;
import java.time.ZoneId;
import java.util.Map;

/** What the skills about meetings work with. */
record Desk(Kinds kinds, Duties duties, MeetingReminders reminders, Timeline timeline, Phrases phrases, ZoneId zone) {
    /** The line that puts what this person has done on record. */
    static AuditEntry onRecord(Turn turn, String action, String subject) {
        return new AuditEntry(turn.now().toInstant(), turn.person().id().value(), action, subject, "");
    }

    /** An answer that needs no values. */
    Outcome reply(String key) {
        return Outcome.reply(phrases.reply(key, Map.of()));
    }

    /** Why something is not done. */
    Outcome refuse(Refusal refusal) {
        return Outcome.reply(phrases.reply("refused." + refusal.key(), refusal.values()));
    }
}
