package cn.fuban.conversation;

import cn.fuban.config.Messages;
import java.util.Map;
import java.util.Set;

/** Small talk, and what the bot understands but cannot do: it says so, and who can. */
final class CourtesySkill implements Skill {
    /** The part of the message key that each of these intents is answered with. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("smalltalk", "smalltalk"),
            Map.entry("later.materials", "materials"),
            Map.entry("later.minutes", "minutes"),
            Map.entry("later.agenda", "agenda"),
            Map.entry("later.instruction", "instruction"),
            Map.entry("schedule.notice", "schedule"),
            Map.entry("topic.submit", "topic"));

    private final Messages messages;

    CourtesySkill(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String name() {
        return "courtesy";
    }

    @Override
    public Set<String> intents() {
        return WORDS.keySet();
    }

    @Override
    public Outcome answer(Turn turn) {
        String words = WORDS.getOrDefault(turn.intent().name(), "smalltalk");
        return Outcome.reply(new Reply(
                messages.say("conversation.courtesy." + words + ".title"),
                messages.say("conversation.courtesy." + words + ".text")));
    }
}
