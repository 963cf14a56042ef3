package cn.fuban.meeting;

import cn.fuban.conversation.Assent;
import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.language.Utterance;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cancels a planned meeting; nothing that hung on it is reminded of any more, and those who knew of it are told. */
final class CancellingSkill implements Skill {
    private static final String CONFIRM = "confirm";
    private static final String MEETING = "meeting";

    private final Desk desk;
    private final MeetingRules rules;
    private final MoveCard card;
    private final WhichOne which;

    CancellingSkill(Desk desk, MeetingRules rules, MoveCard card, WhichOne which) {
        this.desk = desk;
        this.rules = rules;
        this.card = card;
        this.which = which;
    }

    @Override
    public String name() {
        return "meeting-cancelling";
    }

    @Override
    public Set<String> intents() {
        return Set.of("meeting.cancel");
    }

    @Override
    public Outcome answer(Turn turn) {
        Optional<Refusal> denied = rules.anyPermission(turn.person());
        if (denied.isPresent()) return desk.refuse(denied.get()).privately();
        if (CardSentences.isButton(turn.utterance().text()))
            return desk.reply("cancel.nothing").privately();
        return which.of(turn, name(), said -> meant(said, turn), (meeting, said) -> begin(meeting, turn))
                .privately();
    }

    @Override
    public Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        if (dialogue.step().equals(WhichOne.STEP))
            return which.answered(turn, dialogue, said -> meant(said, turn), (meeting, said) -> begin(meeting, turn))
                    .map(Outcome::privately);
        Optional<Meeting> meeting =
                turn.records().find(Meeting.TYPE, dialogue.slots().getOrDefault(MEETING, ""));
        return meeting.filter(found -> Assent.isGiven(turn, dialogue, card.cancelButton(found.id())))
                .map(found -> confirmed(found, turn).privately());
    }

    private static List<Meeting> meant(Utterance said, Turn turn) {
        return Meant.in(said, said.firstDay(), Meetings.in(turn.records()), turn.now());
    }

    private Outcome begin(Meeting meeting, Turn turn) {
        Optional<Refusal> refusal = rules.cancelling(turn.person(), meeting);
        if (refusal.isPresent()) return desk.refuse(refusal.get()).ending();
        return Outcome.reply(card.ofCancellation(meeting, others(meeting, turn), turn.now()))
                .asking(new Dialogue(
                        name(), CONFIRM, Map.of(MEETING, meeting.id().key()), now(turn)));
    }

    private Outcome confirmed(Meeting meeting, Turn turn) {
        Optional<Refusal> refusal = rules.cancelling(turn.person(), meeting);
        if (refusal.isPresent()) return desk.refuse(refusal.get()).ending();
        String speaker = turn.person().id().value();
        Meeting after = meeting.cancelled().forgottenBy(speaker);
        Outcome outcome = desk.reminders().change(Optional.of(meeting), after, now(turn));
        for (String other : others(meeting, turn))
            outcome = outcome.remind(desk.reminders().ofChange(after, other, now(turn)));
        return outcome.saying(card.cancelled(after))
                .record(Desk.onRecord(turn, "meeting.cancelled", meeting.id().key()))
                .ending();
    }

    private static List<String> others(Meeting meeting, Turn turn) {
        return meeting.told().keySet().stream()
                .filter(person -> !person.equals(turn.person().id().value()))
                .sorted()
                .toList();
    }

    private static Instant now(Turn turn) {
        return turn.now().toInstant();
    }
}
