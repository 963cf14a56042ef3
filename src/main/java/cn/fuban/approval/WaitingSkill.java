package cn.fuban.approval;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 待我审批 and 催一下: what waits for the person, and what the person waits for. */
final class WaitingSkill implements Skill {
    private final Decisions decisions;
    private final ApprovalWords words;
    private final WhoseTurn turns;

    WaitingSkill(Decisions decisions, ApprovalWords words, WhoseTurn turns) {
        this.decisions = decisions;
        this.words = words;
        this.turns = turns;
    }

    @Override
    public String name() {
        return "approval-waiting";
    }

    @Override
    public Set<String> intents() {
        return Set.of("approval.mine", "approval.urge");
    }

    @Override
    public Outcome answer(Turn turn) {
        Waiting waiting = Waiting.on(turn, turns);
        return (turn.intent().name().equals("approval.mine") ? mine(turn, waiting) : urge(turn, waiting)).privately();
    }

    private Outcome mine(Turn turn, Waiting waiting) {
        List<Approval> mine = waiting.mine();
        return Outcome.reply(mine.isEmpty() ? words.reply("none", Map.of()) : words.list(mine, "mine", turn.now()));
    }

    /** The one whose tag is said, or else the one that has waited longest. */
    private Outcome urge(Turn turn, Waiting waiting) {
        List<Approval> asked = waiting.asked();
        if (asked.isEmpty()) return Outcome.reply(words.reply("nothingasked", Map.of()));
        Approval meant =
                waiting.tagged(turn.message().text()).filter(asked::contains).orElse(asked.get(0));
        return decisions.urge(turn, meant);
    }
}
