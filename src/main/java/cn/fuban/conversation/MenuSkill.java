package cn.fuban.conversation;

import cn.fuban.config.Messages;
import java.util.Set;

/** What the bot can do for this person, by post. */
final class MenuSkill implements Skill {
    private final Messages messages;

    MenuSkill(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String name() {
        return "menu";
    }

    @Override
    public Set<String> intents() {
        return Set.of("menu");
    }

    @Override
    public Outcome answer(Turn turn) {
        return Outcome.reply(new Reply(
                messages.say("conversation.menu.title"),
                messages.say("conversation.menu." + Greeting.keyFor(turn.person())),
                new Button(messages.say("conversation.menu.mine"), "我的事")));
    }
}
