package cn.fuban.meeting;

import cn.fuban.conversation.Outcome;
import java.time.ZoneId;
import java.util.Map;

/** What the skills about meetings work with. */
record Desk(Kinds kinds, Duties duties, MeetingReminders reminders, Timeline timeline, Phrases phrases, ZoneId zone) {
    /** An answer that needs no values. */
    Outcome reply(String key) {
        return Outcome.reply(phrases.reply(key, Map.of()));
    }

    /** Why something is not done. */
    Outcome refuse(Refusal refusal) {
        return Outcome.reply(phrases.reply("refused." + refusal.key(), refusal.values()));
    }
}
