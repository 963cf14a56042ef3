package cn.fuban.meeting;

import cn.fuban.conversation.Assent;
import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.conversation.Understanding;
import cn.fuban.language.Utterance;
import cn.fuban.presence.Presence;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Moves a planned meeting; everything that hangs on it moves along, and those whom that affects are told. */
final class MovingSkill implements Skill {
    private static final String TO = "to";
    private static final String CONFIRM = "confirm";

    private final Desk desk;
    private final MeetingRules rules;
    private final MoveReader reader;
    private final MoveCard card;
    private final WhichOne which;

    MovingSkill(Desk desk, MeetingRules rules, MoveReader reader, MoveCard card, WhichOne which) {
        this.desk = desk;
        this.rules = rules;
        this.reader = reader;
        this.card = card;
        this.which = which;
    }

    @Override
    public String name() {
        return "meeting-moving";
    }

    @Override
    public Set<String> intents() {
        return Set.of("meeting.move");
    }

    @Override
    public boolean isWorthGoingBackTo() {
        return true;
    }

    @Override
    public Outcome answer(Turn turn) {
        Optional<Refusal> denied = rules.anyPermission(turn.person());
        if (denied.isPresent()) return desk.refuse(denied.get()).privately();
        if (CardSentences.isButton(turn.utterance().text()))
            return desk.reply("move.nothing").privately();
        return which.of(turn, name(), said -> meant(said, turn), (meeting, said) -> begin(meeting, said, turn))
                .privately();
    }

    @Override
    public Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        if (dialogue.step().equals(WhichOne.STEP))
            return which.answered(
                            turn, dialogue, said -> meant(said, turn), (meeting, said) -> begin(meeting, said, turn))
                    .map(Outcome::privately);
        Draft draft = Draft.of(dialogue.slots());
        MeetingId id = new MeetingId(draft.kind().orElseThrow(), draft.number().orElseThrow());
        Optional<Meeting> meeting = turn.records().find(Meeting.TYPE, id.key());
        if (meeting.isEmpty()) return Optional.empty();
        if (dialogue.step().equals(CONFIRM) && Assent.isGiven(turn, dialogue, card.moveButton(id)))
            return Optional.of(confirmed(meeting.get(), draft, turn).privately());
        if (!Continuation.of(turn.utterance())) return Optional.empty();
        Draft said = reader.read(turn.utterance(), meeting.get());
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(next(meeting.get(), draft.with(said), turn).privately());
    }

    private static List<Meeting> meant(Utterance said, Turn turn) {
        return Meant.in(said, MoveReader.oldDay(said), Meetings.in(turn.records()), turn.now());
    }

    private Outcome begin(Meeting meeting, Utterance said, Turn turn) {
        Optional<Refusal> denied = rules.cancelling(turn.person(), meeting); // who may not drop it may not move it
        if (denied.isPresent()) return desk.refuse(denied.get()).ending();
        Draft to = reader.read(said, meeting);
        return to.isEmpty()
                ? ask(TO, meeting, reader.old(meeting), turn)
                : next(meeting, reader.old(meeting).with(to), turn);
    }

    private Outcome next(Meeting meeting, Draft draft, Turn turn) {
        if (draft.time().isEmpty()) return ask("time", meeting, draft, turn);
        Appointment to = draft.settled(desk.zone());
        Optional<Refusal> refusal = rules.moving(turn.person(), meeting, to, now(turn));
        if (refusal.isPresent()) return desk.refuse(refusal.get()).asking(dialogue(TO, draft, turn));
        Meeting after = meeting.movedTo(to);
        Meetings meetings = Meetings.in(turn.records());
        return Outcome.reply(card.ofMove(
                        meeting, after, others(after, turn), meetings, Presence.in(turn.records()), turn.now()))
                .asking(dialogue(CONFIRM, draft, turn))
                .understood(understood(draft));
    }

    private Outcome confirmed(Meeting meeting, Draft draft, Turn turn) {
        Appointment to = draft.settled(desk.zone());
        Optional<Refusal> refusal = rules.moving(turn.person(), meeting, to, now(turn));
        if (refusal.isPresent()) return desk.refuse(refusal.get()).ending();
        String speaker = turn.person().id().value();
        Meeting after = meeting.movedTo(to);
        if (after.told().containsKey(speaker)) after = after.toldTo(speaker);
        Outcome outcome = desk.reminders().change(Optional.of(meeting), after, now(turn));
        for (String other : others(after, turn))
            outcome = outcome.remind(desk.reminders().ofChange(after, other, now(turn)));
        return outcome.saying(card.moved(meeting, after, turn.now()))
                .record(Desk.onRecord(turn, "meeting.moved", meeting.id().key()))
                .understood(understood(draft))
                .ending();
    }

    /** Who knows another start and is not the one who speaks. */
    private static List<String> others(Meeting after, Turn turn) {
        return after.told().entrySet().stream()
                .filter(told -> !told.getValue().equals(after.appointment().start()))
                .map(Map.Entry::getKey)
                .filter(person -> !person.equals(turn.person().id().value()))
                .sorted()
                .toList();
    }

    private Outcome ask(String what, Meeting meeting, Draft draft, Turn turn) {
        Map<String, String> values = new HashMap<>();
        values.put("meeting", desk.kinds().title(meeting.id()));
        values.put("old", desk.timeline().when(meeting.appointment(), turn.today()));
        values.put(
                "date",
                draft.date()
                        .map(date -> desk.timeline().date(date, turn.today()))
                        .orElse(""));
        return Outcome.reply(desk.phrases().reply("move.ask." + what, values)).asking(dialogue(TO, draft, turn));
    }

    private Dialogue dialogue(String step, Draft draft, Turn turn) {
        return new Dialogue(name(), step, draft.slots(), now(turn));
    }

    private static Understanding understood(Draft draft) {
        return new Understanding(
                Map.copyOf(draft.slots()),
                List.of(),
                List.of(),
                draft.date().stream().toList(),
                false,
                false);
    }

    private static Instant now(Turn turn) {
        return turn.now().toInstant();
    }
}
