package cn.fuban.leave;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One tap of whoever goes: what somebody else entered is right or wrong; the district committee has been asked too. */
final class EntrySkill implements Skill {
    private static final String RIGHT = "leave.entry.right";
    private static final String WRONG = "leave.entry.wrong";
    private static final String COMMITTEE = "leave.committee";

    private final Filing filing;
    private final LeaveMessages words;

    EntrySkill(Filing filing, LeaveMessages words) {
        this.filing = filing;
        this.words = words;
    }

    @Override
    public String name() {
        return "leave-entries";
    }

    @Override
    public Set<String> intents() {
        return Set.of(RIGHT, WRONG, COMMITTEE);
    }

    @Override
    public Outcome answer(Turn turn) {
        Leaves own = Leaves.in(turn.records()).of(turn.person().id().value());
        Optional<Leave> leave = own.tagged(turn.message().text());
        if (leave.isEmpty()) leave = latest(own, turn.intent().name());
        return leave.map(found -> about(found, turn))
                .orElseGet(() -> Outcome.reply(words.reply("notfound", Map.of())))
                .privately();
    }

    /** Without a number the last that it can be about. */
    private static Optional<Leave> latest(Leaves own, String intent) {
        return own
                .where(leave -> intent.equals(COMMITTEE) ? leave.isLive() : leave.is(Leave.State.ENTERED))
                .all()
                .stream()
                .reduce((earlier, later) -> later);
    }

    private Outcome about(Leave leave, Turn turn) {
        if (turn.intent().name().equals(COMMITTEE)) return committee(leave, turn);
        if (!leave.is(Leave.State.ENTERED)) return Outcome.reply(words.about("overalready", leave, turn.now()));
        if (turn.intent().name().equals(RIGHT))
            return filing.submit(leave, turn.now(), turn.records())
                    .record(Filing.onRecord(turn, "leave.confirmed", leave));
        Leave after = leave.in(Leave.State.WITHDRAWN);
        return Outcome.reply(words.about("entrydropped", after, turn.now()))
                .save(Leave.TYPE, after.id(), after)
                .tell(List.of(leave.parties().enteredBy()), words.about("entryrejected", after, turn.now()))
                .record(Filing.onRecord(turn, "leave.entry.rejected", leave));
    }

    private Outcome committee(Leave leave, Turn turn) {
        Leave after = leave.askedCommittee();
        return Outcome.reply(words.about("committeedone", after, turn.now()))
                .save(Leave.TYPE, after.id(), after)
                .record(Filing.onRecord(turn, "leave.committee", leave));
    }
}
