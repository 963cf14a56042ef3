package cn.fuban.reminder;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Permission;
import java.util.Set;

/** What the office asks about the bot itself: how much of the quota is used, and what could not be delivered. */
final class UpkeepSkill implements Skill {
    private static final String USAGE = "office.usage";

    private final UpkeepWords words;

    UpkeepSkill(UpkeepWords words) {
        this.words = words;
    }

    @Override
    public String name() {
        return "upkeep";
    }

    @Override
    public Set<String> intents() {
        return Set.of(USAGE, "office.undelivered");
    }

    @Override
    public Outcome answer(Turn turn) {
        if (!Permission.OFFICE_UPKEEP.isGivenTo(turn.person()))
            return Outcome.reply(words.denied()).privately();
        return Outcome.reply(
                        turn.intent().name().equals(USAGE)
                                ? words.usage(turn.today())
                                : words.undelivered(turn.now(), turn.records()))
                .privately();
    }
}
