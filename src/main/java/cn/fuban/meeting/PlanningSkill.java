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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Plans a meeting: asks for what is missing, restates all of it on one card, and keeps it once that is confirmed. */
final class PlanningSkill implements Skill {
    private static final String CONFIRM = "confirm";
    private static final String PLACE = "place";

    /** What has to do with meetings but is not planning one. */
    private static final Pattern OTHER_ERRAND = Pattern.compile("约|座|会务|通知|参会|订|汇报|[定借]个?会议室");

    private static final double SURE = 0.8;

    private final Desk desk;
    private final MeetingRules rules;
    private final PlanCard card;

    PlanningSkill(Desk desk, MeetingRules rules, PlanCard card) {
        this.desk = desk;
        this.rules = rules;
        this.card = card;
    }

    @Override
    public String name() {
        return "meeting-planning";
    }

    @Override
    public Set<String> intents() {
        return Set.of("meeting.schedule");
    }

    @Override
    public boolean isWorthGoingBackTo() {
        return true;
    }

    @Override
    public Outcome answer(Turn turn) {
        Optional<Refusal> denied = rules.anyPermission(turn.person());
        if (denied.isPresent()) return desk.refuse(denied.get()).privately();
        Utterance utterance = turn.utterance();
        if (CardSentences.isButton(utterance.text())) return oldButton(turn);
        Spoken spoken = Spoken.in(utterance);
        if (spoken.foreign()) return desk.reply("plan.foreign");
        Meetings meetings = Meetings.in(turn.records());
        boolean known = spoken.number().isPresent()
                && !meetings.where(Meeting::isPlanned).where(spoken::fits).all().isEmpty();
        if (known) return Outcome.passOn("meeting.move");
        if (!spoken.isNamed() && OTHER_ERRAND.matcher(utterance.text()).find()) return desk.reply("plan.unable");
        Draft said = DraftReader.read(utterance);
        return next(said.kind().isPresent() ? said : withKind(said, turn), meetings, turn);
    }

    /** A number alone means the usual kind; whoever may plan one kind only means that one; others are asked. */
    private Draft withKind(Draft said, Turn turn) {
        if (said.number().isPresent()) return said.withKind(desk.kinds().usual());
        List<Kind> own = desk.kinds().byId().values().stream()
                .filter(kind -> kind.mayBePlannedBy(turn.person()))
                .toList();
        return own.size() == 1 ? said.withKind(own.get(0).id()) : said;
    }

    @Override
    public Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        Draft draft = Draft.of(dialogue.slots());
        Meetings meetings = Meetings.in(turn.records());
        if (dialogue.step().equals(CONFIRM)
                && draft.kind().isPresent()
                && Assent.isGiven(turn, dialogue, card.button(id(draft, meetings))))
            return Optional.of(confirmed(draft, meetings, turn));
        if (!Continuation.of(turn.utterance()) || isForAnotherFeature(turn)) return Optional.empty();
        Draft said = DraftReader.read(turn.utterance(), draft);
        if (said.isEmpty() && dialogue.step().equals(PLACE))
            said = DraftReader.place(turn.message().text())
                    .map(Draft.EMPTY::withPlace)
                    .orElse(said);
        return said.isEmpty() ? Optional.empty() : Optional.of(next(draft.with(said), meetings, turn));
    }

    /** 明天请病假 names a day too, and wants something else; 改成下周四 changes whatever is open. */
    private static boolean isForAnotherFeature(Turn turn) {
        String intent = turn.intent().name();
        return intent.startsWith("leave.")
                && !intent.equals("leave.change")
                && turn.intent().confidence() > SURE;
    }

    /** Asks for the first thing that is missing, or shows the card. */
    private Outcome next(Draft draft, Meetings meetings, Turn turn) {
        if (draft.kind().isEmpty()) return ask("kind", draft, turn);
        Optional<Kind> kind = draft.kind().flatMap(desk.kinds()::find);
        if (kind.isEmpty()) return desk.reply("plan.foreign");
        Optional<Refusal> denied = rules.permission(turn.person(), kind.get());
        if (denied.isPresent()) return desk.refuse(denied.get()).privately();
        List<String> missing = draft.missing();
        if (!missing.isEmpty()) return ask(missing.get(0), draft, turn);
        Meeting meeting = meeting(draft, meetings, turn);
        Optional<Refusal> refusal =
                rules.planning(turn.person(), meeting.id(), meeting.appointment(), meetings, now(turn));
        if (refusal.isPresent()) return again(refusal.get(), draft, turn);
        return Outcome.reply(
                        card.of(meeting, draft.number().isEmpty(), meetings, Presence.in(turn.records()), turn.now()))
                .asking(dialogue(CONFIRM, draft.withNumber(meeting.id().number()), turn))
                .understood(understood(draft, meeting))
                .privately();
    }

    private Outcome confirmed(Draft draft, Meetings meetings, Turn turn) {
        Meeting meeting = meeting(draft, meetings, turn);
        Optional<Refusal> refusal =
                rules.planning(turn.person(), meeting.id(), meeting.appointment(), meetings, now(turn));
        if (refusal.isPresent()) return again(refusal.get(), draft, turn);
        return desk.reminders()
                .change(Optional.empty(), meeting, now(turn))
                .saying(card.planned(meeting, turn.now()))
                .record(Desk.onRecord(turn, "meeting.planned", meeting.id().key()))
                .understood(understood(draft, meeting))
                .ending()
                .privately();
    }

    /** What stands in the way can be said anew; the rest is kept. */
    private Outcome again(Refusal refusal, Draft draft, Turn turn) {
        if (refusal.key().equals("permission"))
            return desk.refuse(refusal).ending().privately();
        return desk.refuse(refusal).asking(dialogue(CONFIRM, draft, turn)).privately();
    }

    private Outcome ask(String slot, Draft draft, Turn turn) {
        Map<String, String> values = new HashMap<>();
        values.put(
                "kind", draft.kind().flatMap(desk.kinds()::find).map(Kind::name).orElse(""));
        values.put(
                "date",
                draft.date()
                        .map(date -> desk.timeline().date(date, turn.today()))
                        .orElse(""));
        return Outcome.reply(desk.phrases().reply("plan.ask." + slot, values))
                .asking(dialogue(slot, draft, turn))
                .understood(new Understanding(
                        Map.copyOf(draft.slots()), draft.missing(), List.of(), dates(draft), false, false))
                .privately();
    }

    /** A card that is no longer open: what has become of its meeting. */
    private Outcome oldButton(Turn turn) {
        Meetings meetings = Meetings.in(turn.records());
        Spoken spoken = Spoken.in(turn.utterance());
        Optional<Meeting> meeting = meetings.where(spoken::fits).where(Meeting::isPlanned).all().stream()
                .filter(found -> spoken.number().isPresent())
                .findFirst();
        return meeting.map(found -> Outcome.reply(card.planned(found, turn.now())))
                .orElseGet(() -> desk.reply("plan.nothing"))
                .privately();
    }

    private Meeting meeting(Draft draft, Meetings meetings, Turn turn) {
        MeetingId id = id(draft, meetings);
        Meeting fresh = Meeting.planned(
                id, draft.settled(desk.zone()), turn.person().id().value());
        return meetings.find(id).map(fresh::following).orElse(fresh);
    }

    private static MeetingId id(Draft draft, Meetings meetings) {
        String kind = draft.kind().orElseThrow();
        return new MeetingId(kind, draft.number().orElseGet(() -> meetings.nextNumber(kind)));
    }

    private Dialogue dialogue(String step, Draft draft, Turn turn) {
        return new Dialogue(name(), step, draft.slots(), now(turn));
    }

    private Understanding understood(Draft draft, Meeting meeting) {
        Map<String, Object> slots = new HashMap<>(draft.slots());
        slots.put("number", meeting.id().number());
        boolean provisional = desk.duties().timeline(meeting).stream().anyMatch(due -> due.provisional());
        return new Understanding(slots, List.of(), List.of(), dates(draft), provisional, false);
    }

    private static List<LocalDate> dates(Draft draft) {
        return draft.date().stream().toList();
    }

    private static Instant now(Turn turn) {
        return turn.now().toInstant();
    }
}
