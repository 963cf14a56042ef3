package cn.fuban.supervision;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reaction;
import cn.fuban.conversation.Turn;
import cn.fuban.meeting.events.MeetingEnded;
import java.util.Map;

/** When a meeting has ended: what it decided can be set up from now on, in one sentence and one tap (work:41, decision:23). */
final class MeetingReaction implements Reaction {
    private final Desk desk;

    MeetingReaction(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome to(Object event, Turn turn) {
        if (!(event instanceof MeetingEnded ended)
                || desk.settings().ofMeeting(ended.kind()).isEmpty()) return Outcome.nothing();
        Outcome kept = Outcome.nothing()
                .save(
                        Sitting.TYPE,
                        Sitting.id(ended.kind(), ended.number()),
                        new Sitting(ended.kind(), ended.number(), ended.title(), ended.day()));
        return ended.keptByEnder()
                ? kept.and(Outcome.reply(desk.phrases().reply("meeting", Map.of("tag", ended.tag()))))
                : kept;
    }
}
