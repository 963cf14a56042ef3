package cn.fuban.reminder;

import cn.fuban.config.Messages;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import cn.fuban.conversation.Reply;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.workcalendar.ChineseDates;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** 稍后提醒: what was just said is said again at a sensible time, if it still matters then. */
final class LaterSkill implements Skill {
    private final LaterTime times;
    private final Messages messages;

    LaterSkill(LaterTime times, Messages messages) {
        this.times = times;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "reminder-later";
    }

    @Override
    public Set<String> intents() {
        return Set.of("reminder.later");
    }

    @Override
    public Outcome answer(Turn turn) {
        Reminded reminded =
                turn.records().find(Reminded.TYPE, turn.person().id().value()).orElse(Reminded.NOTHING);
        String what = turn.intent().slots().getOrDefault("what", "");
        List<Reminded.Item> items = what.isEmpty()
                ? reminded.ofLastMessage()
                : reminded.named(what).stream().toList();
        if (items.isEmpty()) return Outcome.reply(reply("none", Map.of())).privately();
        return putOff(items, times.of(turn.utterance(), turn.now()), turn);
    }

    private Outcome putOff(List<Reminded.Item> items, Instant until, Turn turn) {
        String names = items.stream().map(Reminded.Item::about).collect(Collectors.joining("、"));
        String when =
                ChineseDates.format(LocalDateTime.ofInstant(until, turn.now().getZone()), turn.today());
        Outcome outcome = Outcome.reply(reply("noted", Map.of("what", names, "when", when)))
                .privately();
        for (Reminded.Item item : items) outcome = outcome.remind(at(item.reminder(), until));
        return outcome;
    }

    private static Reminder at(Reminder reminder, Instant due) {
        return new Reminder(reminder.owner(), reminder.subject(), reminder.stage(), reminder.person(), due);
    }

    private Reply reply(String key, Map<String, String> values) {
        return new Reply(
                messages.say("reminder.later." + key + ".title", values),
                messages.say("reminder.later." + key + ".text", values));
    }
}
