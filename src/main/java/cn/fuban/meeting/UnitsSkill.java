package cn.fuban.meeting;

import cn.fuban.conversation.Assent;
import cn.fuban.conversation.Button;
import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.language.Utterance;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** After a meeting: which units have documents to sign, with major revision or not, and what goes to the committee. */
final class UnitsSkill implements Skill {
    private static final String NAME = "meeting-units";
    private static final String ASKED = "asked";
    private static final String CONFIRM = "confirm";
    private static final String MEETING = "meeting";
    private static final String SAID = "said";

    private static final int SHORT = 12;

    /** Units are named for other reasons too: what was decided goes to supervision. */
    private static final Pattern OTHER_MATTER =
            Pattern.compile("议定|督办|交办|立项|征求|牵头|主办|协办|(?:定了|定下|确定).{0,4}[件项]|批示|指示|负责.{0,30}(?:完成|办结|办完|落实|[日月号底]前)");

    private final Desk desk;
    private final MeetingRules rules;
    private final UnitsReader reader;
    private final UnitsCard card;
    private final WhichOne which;

    UnitsSkill(Desk desk, MeetingRules rules, UnitsReader reader, UnitsCard card, WhichOne which) {
        this.desk = desk;
        this.rules = rules;
        this.reader = reader;
        this.card = card;
        this.which = which;
    }

    /** The dialogue in which the units are asked for. */
    static Dialogue dialogue(Meeting meeting, Instant now) {
        return new Dialogue(NAME, ASKED, Map.of(MEETING, meeting.id().key()), now);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> intents() {
        return Set.of("meeting.documents");
    }

    /** The question stays open while what was decided is set up. */
    @Override
    public boolean isWorthGoingBackTo() {
        return true;
    }

    @Override
    public Outcome answer(Turn turn) {
        Optional<Refusal> denied = rules.anyPermission(turn.person());
        if (denied.isPresent()) return desk.refuse(denied.get()).privately();
        if (CardSentences.isButton(turn.utterance().text()))
            return desk.reply("units.nothing").privately();
        return which.of(turn, name(), said -> meant(said, turn), (meeting, said) -> enter(meeting, said.text(), turn))
                .privately();
    }

    @Override
    public Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        if (dialogue.step().equals(WhichOne.STEP))
            return which.answered(
                            turn,
                            dialogue,
                            said -> meant(said, turn),
                            (meeting, said) -> enter(meeting, said.text(), turn))
                    .map(Outcome::privately);
        return turn.records()
                .find(Meeting.TYPE, dialogue.slots().getOrDefault(MEETING, ""))
                .flatMap(meeting -> resume(meeting, turn, dialogue))
                .map(Outcome::privately);
    }

    private Optional<Outcome> resume(Meeting meeting, Turn turn, Dialogue dialogue) {
        Button button = card.button(meeting.id());
        if (OTHER_MATTER.matcher(turn.utterance().text()).find()) return Optional.empty();
        boolean confirming = dialogue.step().equals(CONFIRM);
        if (confirming && Assent.isGiven(turn, dialogue, button))
            return Optional.of(confirmed(meeting, dialogue.slots().getOrDefault(SAID, ""), turn));
        UnitsReader.Said said = reader.read(turn.utterance().text(), turn.person(), now(turn));
        boolean bareNo = said.none() && !confirming && turn.utterance().text().length() <= SHORT;
        boolean units = said.namesUnits() && Continuation.isNoQuestion(turn.utterance());
        String before = confirming ? dialogue.slots().getOrDefault(SAID, "") + "\n" : "";
        return units || bareNo
                ? Optional.of(enter(meeting, before + turn.utterance().text(), turn))
                : Optional.empty();
    }

    /** By number; otherwise the last that has begun. */
    private List<Meeting> meant(Utterance said, Turn turn) {
        Spoken spoken = Spoken.in(said);
        Meetings fitting = Meetings.in(turn.records())
                .where(spoken::fits)
                .where(meeting ->
                        desk.duties().areGivenByMeetingsOf(meeting.id().kind()));
        if (spoken.number().isPresent()) return fitting.all();
        return fitting
                .where(meeting -> meeting.state() != Meeting.State.CANCELLED)
                .where(meeting -> !meeting.appointment().start().isAfter(now(turn)))
                .all()
                .stream()
                .reduce((earlier, later) -> later)
                .stream()
                .toList();
    }

    private Outcome enter(Meeting meeting, String text, Turn turn) {
        Optional<Refusal> refusal = rules.givingToUnits(turn.person(), meeting, now(turn));
        if (refusal.isPresent()) return desk.refuse(refusal.get()).ending();
        UnitsReader.Said said = reader.read(text, turn.person(), now(turn));
        if (said.none()) return desk.reply("units.none").ending();
        if (!said.unclear().isEmpty())
            return Outcome.reply(desk.phrases()
                            .reply("units.unclear", Map.of("names", String.join("、", said.unclear()))))
                    .asking(dialogue(meeting, now(turn)));
        if (said.given().isEmpty())
            return Outcome.reply(desk.phrases().reply("units.ask", named(meeting)))
                    .asking(dialogue(meeting, now(turn)));
        Map<String, String> slots = Map.of(MEETING, meeting.id().key(), SAID, text);
        return Outcome.reply(card.of(meeting.giving(said.given()), said.given(), turn.now()))
                .asking(new Dialogue(name(), CONFIRM, slots, now(turn)));
    }

    private Outcome confirmed(Meeting meeting, String text, Turn turn) {
        Optional<Refusal> refusal = rules.givingToUnits(turn.person(), meeting, now(turn));
        if (refusal.isPresent()) return desk.refuse(refusal.get()).ending();
        List<Assignment> given = reader.read(text, turn.person(), now(turn)).given();
        Meeting after = meeting.giving(given);
        return desk.reminders()
                .change(Optional.of(meeting), after, now(turn))
                .saying(desk.phrases().reply("units.done", named(meeting)))
                .record(Desk.onRecord(turn, "meeting.units", meeting.id().key()))
                .ending();
    }

    private Map<String, Object> named(Meeting meeting) {
        Map<String, Object> values = new HashMap<>();
        values.put("meeting", desk.kinds().title(meeting.id()));
        values.put("tag", desk.kinds().tag(meeting.id()));
        return values;
    }

    private static Instant now(Turn turn) {
        return turn.now().toInstant();
    }
}
