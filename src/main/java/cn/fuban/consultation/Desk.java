package cn.fuban.consultation;

import cn.fuban.conversation.AuditEntry;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Phrases;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Directory;
import cn.fuban.presence.Actor;
import cn.fuban.store.Records;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the parts of this feature work with. */
record Desk(Rights rights, Terms terms, Recipients recipients, ConsultationWords words) {
    /** The same with dates counted by another calendar. */
    Desk by(WorkCalendar calendar) {
        Terms other = terms.by(calendar);
        return new Desk(rights, other, new Recipients(directory(), other), words);
    }

    Phrases phrases() {
        return words.phrases();
    }

    ConsultationCard card() {
        return new ConsultationCard(rights, words);
    }

    /** Whoever speaks, with everybody in whose place that one stands now. */
    Actor actor(Turn turn) {
        return Actor.of(turn.person(), directory(), turn.records(), now(turn));
    }

    Directory directory() {
        return words.directory();
    }

    Outcome reply(String key, Map<String, ?> values) {
        return Outcome.reply(phrases().reply(key, values));
    }

    Outcome refuse(Refusal refusal) {
        return reply("refused." + refusal.key(), refusal.values());
    }

    /** Saves it, sets everybody's reminders, and shows its card as it is now. */
    Outcome change(Optional<Consultation> before, Consultation after, Instant now) {
        return recipients
                .change(before, after, now)
                .save(Consultation.TYPE, after.id(), after)
                .and(card().shown(after, terms.dayOf(now)));
    }

    /** The line that puts on record what whoever speaks did, for this unit. */
    AuditEntry onRecord(Turn turn, String action, Consultation about, String unit) {
        String instead =
                actor(turn).inPlaceOf(place -> place.unit().id().value().equals(unit));
        return new AuditEntry(
                now(turn),
                speaker(turn),
                "consultation." + action,
                tag(about.number()),
                instead.isEmpty() ? "" : "for " + instead);
    }

    /** All, by number. */
    static List<Consultation> all(Records records) {
        return records.all(Consultation.TYPE).values().stream()
                .sorted(Comparator.comparing(Consultation::number))
                .toList();
    }

    static String tag(int number) {
        return "意见" + number;
    }

    static String speaker(Turn turn) {
        return turn.person().id().value();
    }

    static Instant now(Turn turn) {
        return turn.now().toInstant();
    }
}
