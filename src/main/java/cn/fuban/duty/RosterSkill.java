package cn.fuban.duty;

import cn.fuban.conversation.Assent;
import cn.fuban.conversation.Attachment;
import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.conversation.Understanding;
import cn.fuban.directory.Permission;
import cn.fuban.document.Spreadsheets;
import cn.fuban.presence.Presence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Takes the roster of a holiday, in one message or several: checked whole, restated on a card, kept once confirmed. */
final class RosterSkill implements Skill {
    private static final String CONFIRM = "confirm";
    private static final String MORE = "more";
    private static final Pattern QUESTION = Pattern.compile("[谁哪几?]|吗|什么");

    private final DutyDesk desk;
    private final RosterReader reader;
    private final RosterSheets sheets;
    private final RosterCard card;
    private final DutyReminders reminders;

    RosterSkill(DutyDesk desk, RosterReader reader, RosterSheets sheets, DutyReminders reminders) {
        this.desk = desk;
        this.sheets = sheets;
        this.reader = reader;
        this.card = new RosterCard(desk);
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return "duty-roster";
    }

    @Override
    public Set<String> intents() {
        return Set.of("duty.roster");
    }

    @Override
    public boolean isWorthGoingBackTo() {
        return true;
    }

    @Override
    public Outcome answer(Turn turn) {
        if (!Permission.KEEP_DUTY_ROSTER.isGivenTo(turn.person()))
            return desk.reply("refused.permission").privately();
        if (DutyQuerySkill.AS_FILE.matcher(turn.utterance().text()).find()) return Outcome.passOn("duty.query");
        if (!turn.intent().slots().isEmpty())
            return desk.reply("roster.nothing").privately();
        Reading reading = reader.read(turn.utterance(), turn.person(), Optional.empty());
        if (reading.block().isEmpty()) return desk.reply("roster.which").privately();
        return next(new RosterDraft(reading.block().get(), Map.of()).with(reading), reading.troubles(), turn);
    }

    @Override
    public Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        RosterDraft draft = RosterDraft.of(dialogue, desk.blocks());
        if (dialogue.step().equals(CONFIRM) && Assent.isGiven(turn, dialogue, card.button(draft.block())))
            return Optional.of(confirmed(draft, turn));
        if (QUESTION.matcher(turn.utterance().text()).find()) return Optional.empty();
        Reading reading = reader.read(turn.utterance(), turn.person(), Optional.of(draft.block()));
        boolean same = reading.block().filter(draft.block()::equals).isPresent();
        if (!same || !reading.aboutItsDays()) return Optional.empty();
        return Optional.of(next(draft.with(reading), reading.troubles(), turn));
    }

    @Override
    public Optional<Outcome> receive(Turn turn, Attachment file, Optional<Dialogue> dialogue) {
        return Spreadsheets.read(file.bytes())
                .flatMap(sheet -> sheets.read(sheet, turn.person(), turn.today()))
                .map(reading -> received(reading, turn));
    }

    private Outcome received(Reading reading, Turn turn) {
        if (!Permission.KEEP_DUTY_ROSTER.isGivenTo(turn.person()))
            return desk.reply("refused.permission").privately();
        return reading.block()
                .map(block -> next(new RosterDraft(block, Map.of()).with(reading), reading.troubles(), turn))
                .orElseGet(() -> desk.reply("roster.which").privately());
    }

    /** Shows the roster as it would be, with everything that is wrong or missing in it. */
    private Outcome next(RosterDraft draft, List<Trouble> troubles, Turn turn) {
        RosterCard.Proposal proposal = proposal(draft, troubles, turn);
        boolean nothingNew = troubles.isEmpty()
                && !draft.given().isEmpty()
                && proposal.changes().isEmpty();
        if (nothingNew) return desk.reply("roster.same").ending().privately();
        String step = proposal.mayBeKept() ? CONFIRM : MORE;
        return Outcome.reply(card.of(proposal, Presence.in(turn.records())))
                .understood(understood(draft))
                .asking(new Dialogue(name(), step, draft.slots(), turn.now().toInstant()))
                .privately();
    }

    /** The holiday, and whom the message puts on duty on which day. */
    private Understanding understood(RosterDraft draft) {
        Map<String, String> given = new TreeMap<>();
        draft.given().forEach((day, leader) -> given.put(day.toString(), desk.name(leader)));
        Map<String, Object> slots = Map.of("holiday", draft.block().name(), "leaders", given);
        List<LocalDate> days = draft.given().keySet().stream().sorted().toList();
        return new Understanding(
                slots, List.of(), List.of(), days, draft.block().provisional(), false);
    }

    private Outcome confirmed(RosterDraft draft, Turn turn) {
        if (!Permission.KEEP_DUTY_ROSTER.isGivenTo(turn.person()))
            return desk.reply("refused.permission").ending().privately();
        RosterCard.Proposal proposal = proposal(draft, List.of(), turn);
        if (!proposal.mayBeKept()) return next(draft, List.of(), turn);
        Roster before = Roster.in(turn.records());
        return reminders
                .changed(before, proposal.changes(), turn.now())
                .and(reminders.telling(before, proposal.changes(), turn.now()))
                .saying(card.kept(proposal))
                .record(DutyDesk.onRecord(turn, "duty.roster", draft.block().key()))
                .ending()
                .privately();
    }

    private RosterCard.Proposal proposal(RosterDraft draft, List<Trouble> troubles, Turn turn) {
        Roster roster = Roster.in(turn.records());
        Map<LocalDate, String> changes = draft.changes(roster, turn.today());
        List<Trouble> all = new ArrayList<>(troubles);
        if (draft.block().last().isBefore(turn.today()))
            all.add(new Trouble("past", Map.of("holiday", draft.block().name()), ""));
        return new RosterCard.Proposal(draft.block(), roster.with(changes), changes, all);
    }
}
