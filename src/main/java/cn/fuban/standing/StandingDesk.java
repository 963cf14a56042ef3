package cn.fuban.standing;

import cn.fuban.conversation.AuditEntry;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Phrases;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Directory;
import java.util.List;
import java.util.Map;

/** What everything about standing duties works with. */
record StandingDesk(Duties duties, Phrases phrases) {
    Directory directory() {
        return duties.directory();
    }

    /** An answer about somebody's own matters. */
    Outcome reply(String key, Map<String, ?> values) {
        return Outcome.reply(phrases.reply(key, values)).privately();
    }

    Outcome reply(String key) {
        return reply(key, Map.of());
    }

    /** The operator who is told for the office. */
    List<String> office() {
        return directory().operators().stream()
                .limit(1)
                .map(operator -> operator.id().value())
                .toList();
    }

    static AuditEntry onRecord(Turn turn, String action, String subject) {
        return new AuditEntry(turn.now().toInstant(), turn.person().id().value(), action, subject, "");
    }
}
