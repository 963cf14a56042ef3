package cn.fuban.supervision;

import cn.fuban.conversation.AuditEntry;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Phrases;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Directory;
import cn.fuban.presence.Actor;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the parts of this feature work with. */
record Desk(Settings settings, Timing timing, Pushes pushes, Rights rights, ItemWords words, Directory directory) {
    Phrases phrases() {
        return words.phrases();
    }

    Audience audience() {
        return new Audience(directory);
    }

    /** Whoever speaks, with everybody in whose place that one stands now. */
    Actor actor(Turn turn) {
        return Actor.of(turn.person(), directory, turn.records(), now(turn));
    }

    Outcome refuse(Refusal refusal) {
        return Outcome.reply(phrases().reply("refused." + refusal.key(), refusal.values()));
    }

    /** The step as it is put on record, taken by whoever speaks. */
    static Note note(Turn turn, Step step, String unit, String text) {
        return new Note(step, speaker(turn), unit, now(turn), Sentences.tidied(text), Optional.empty());
    }

    /** The item after a step, with everybody concerned told, on record. */
    Outcome taken(Item after, Map<String, List<News>> news, Turn turn) {
        Note note = after.notes().get(after.notes().size() - 1);
        return pushes.change(List.of(after), news, turn.records(), now(turn))
                .record(onRecord(turn, note.step(), after));
    }

    /** The line that puts a step on record. */
    AuditEntry onRecord(Turn turn, Step step, Item item) {
        String instead = rights.inPlaceOf(actor(turn), item.matter());
        return new AuditEntry(
                now(turn),
                speaker(turn),
                "supervision." + step.key(),
                "督办" + item.number(),
                instead.isEmpty() ? "" : "for " + instead);
    }

    /** One piece of news for each of these people, but not for whoever speaks. */
    static Map<String, List<News>> news(Item item, News.Kind kind, boolean urgent, List<String> people, Turn turn) {
        Map<String, List<News>> news = new LinkedHashMap<>();
        for (String person : people)
            if (!person.equals(speaker(turn))) news.put(person, List.of(new News(item.number(), kind, urgent)));
        return news;
    }

    static String speaker(Turn turn) {
        return turn.person().id().value();
    }

    static Instant now(Turn turn) {
        return turn.now().toInstant();
    }
}
