package cn.fuban.consultation;

import cn.fuban.consultation.Consultation.Question;
import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Turn;
import cn.fuban.conversation.Understanding;
import cn.fuban.deadline.Until;
import cn.fuban.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the asking unit does: asks, sends, grants more time, notes what it adopts, withdraws. */
final class Asking {
    static final String TITLE = "title";
    static final String UNITS = "units";
    static final String CONFIRM = "confirm";

    private static final String SAID = "said";
    private static final String NUMBER = "number";

    private final Desk desk;
    private final AskReader reader;
    private final Finder finder;
    private final Language language;
    private final Until until;

    Asking(Desk desk, AskReader reader, Finder finder, Language language, Until until) {
        this.desk = desk;
        this.reader = reader;
        this.finder = finder;
        this.language = language;
        this.until = until;
    }

    Outcome ask(String text, Turn turn) {
        if (!desk.rights().asks(desk.actor(turn))) return desk.reply("refused.permission", Map.of());
        AskReader.Said said = reader.read(text, turn.person(), turn.now().toLocalDateTime());
        if (!said.unclear().isEmpty())
            return desk.reply("ask.unclear", Map.of("names", String.join("、", said.unclear())));
        if (said.title().isEmpty()) return missing(TITLE, text, turn);
        if (said.units().isEmpty()) return missing(UNITS, text, turn);
        if (said.until().filter(day -> day.isBefore(turn.today())).isPresent())
            return desk.reply("refused.past", Map.of());
        int number = Desk.all(turn.records()).stream()
                        .mapToInt(Consultation::number)
                        .max()
                        .orElse(0)
                + 1;
        Question question = new Question(
                finder.tidied(said.title().get()),
                desk.rights().asksFor(desk.actor(turn)),
                Desk.speaker(turn),
                said.until().map(desk.terms()::closeOf),
                said.forMeeting());
        return card(Consultation.draft(number, question, said.units()), turn);
    }

    /** What was understood: what is wanted, and of a question what is asked of whom until when. */
    Understanding understood(Command command, Turn turn) {
        Map<String, Object> slots = new HashMap<>();
        slots.put("act", command.act().name().toLowerCase(Locale.ROOT));
        command.number().ifPresent(number -> slots.put("consultation", number));
        if (command.act() == Command.Act.ANSWER) slots.put("opinion", finder.tidied(command.rest()));
        List<String> missing = new ArrayList<>();
        List<LocalDate> dates = new ArrayList<>();
        if (command.act() == Command.Act.ASK) {
            AskReader.Said said =
                    reader.read(command.rest(), turn.person(), turn.now().toLocalDateTime());
            said.title().ifPresentOrElse(title -> slots.put(TITLE, finder.tidied(title)), () -> missing.add(TITLE));
            if (said.units().isEmpty()) missing.add(UNITS);
            else slots.put(UNITS, said.units().stream().map(desk.words()::unit).toList());
            said.until().ifPresent(day -> slots.put("until", day.toString()));
            said.until().ifPresent(dates::add);
            slots.put("forMeeting", said.forMeeting());
        }
        if (command.act() == Command.Act.ASK_LATER || command.act() == Command.Act.GRANT)
            day(command.rest(), turn).ifPresent(day -> slots.put("until", day.toString()));
        return new Understanding(slots, missing, List.of(), dates, false, false);
    }

    /** The answer to what was asked, or a correction of the card. */
    Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        String text = turn.utterance().text();
        if (finder.isQuestion(text)) return Optional.empty();
        if (!dialogue.step().equals(CONFIRM)) {
            String before = dialogue.slots().getOrDefault(SAID, "");
            String more = dialogue.step().equals(TITLE) ? "," + text : ",征求" + text + "意见";
            return Optional.of(ask(before + more, turn).privately());
        }
        return turn.records()
                .find(Consultation.TYPE, dialogue.slots().getOrDefault(NUMBER, ""))
                .filter(about -> about.state() == Consultation.State.DRAFT)
                .flatMap(about -> corrected(about, text, turn));
    }

    /** Everybody asked hears of it; their time runs from now. */
    Outcome send(Consultation about, Turn turn) {
        Optional<Refusal> refusal = owned(about, turn);
        if (refusal.isPresent()) return desk.refuse(refusal.get());
        if (about.state() != Consultation.State.DRAFT)
            return desk.refuse(new Refusal("sent", Desk.tag(about.number())));
        Instant now = Desk.now(turn);
        Instant due = desk.terms().due(now, about.question().set());
        if (!due.isAfter(now)) return desk.reply("refused.past", Map.of());
        boolean open = desk.terms().isOfficeOpen(now);
        Consultation sent = about.sent(now, due);
        Consultation after = open ? sent.seenBy(desk.recipients().viewers(sent, turn.records(), now)) : sent;
        Outcome outcome = desk.change(Optional.of(about), after, now)
                .record(desk.onRecord(turn, "sent", after, about.question().asker()));
        for (String unit : open ? List.<String>of() : after.units())
            outcome = outcome.and(desk.recipients().tellUnit(after, unit, Recipients.ASKED, now));
        return outcome.and(desk.reply("sent", desk.words().of(after, turn.today())))
                .ending();
    }

    Outcome withdraw(Consultation about, Turn turn) {
        Optional<Refusal> refusal = owned(about, turn);
        if (refusal.isPresent()) return desk.refuse(refusal.get());
        if (about.state() == Consultation.State.WITHDRAWN)
            return desk.refuse(new Refusal("withdrawn", Desk.tag(about.number())));
        Consultation after = about.withdrawn();
        List<String> told = about.isSent()
                ? about.pending().stream()
                        .flatMap(unit -> desk.recipients().people(unit).stream())
                        .toList()
                : List.of();
        Map<String, Object> values = desk.words().of(after, turn.today());
        return desk.change(Optional.of(about), after, Desk.now(turn))
                .record(desk.onRecord(turn, "withdrawn", after, about.question().asker()))
                .tell(told, desk.phrases().reply("remind.withdrawn", values))
                .and(desk.reply("withdrawn", values))
                .ending();
    }

    /** More time for one unit, because it asked for it or by the asking unit's own word. */
    Outcome grant(Consultation about, Command command, Turn turn) {
        Optional<Refusal> refusal = owned(about, turn);
        if (refusal.isPresent()) return desk.refuse(refusal.get());
        Optional<String> unit = finder.unit(about, command.rest(), turn)
                .or(() -> about.units().stream()
                        .filter(one -> about.of(one).orElseThrow().asked().isPresent())
                        .findFirst());
        if (unit.isEmpty()) return desk.refuse(new Refusal("nothing-asked", Desk.tag(about.number())));
        Opinion before = about.of(unit.get()).orElseThrow();
        Optional<Instant> to = day(command.rest(), turn).map(desk.terms()::closeOf);
        if (to.isPresent() && before.asked().isPresent() && !to.equals(before.asked()))
            return desk.refuse(new Refusal("asked-otherwise", Desk.tag(about.number())));
        Optional<Instant> later = to.or(before::asked);
        if (later.isEmpty()) return desk.refuse(new Refusal("nothing-asked", Desk.tag(about.number())));
        if (!later.get().isAfter(before.due())) return desk.refuse(new Refusal("not-later", Desk.tag(about.number())));
        Consultation after = about.with(unit.get(), before.movedTo(later.get()));
        return desk.change(Optional.of(about), after, Desk.now(turn))
                .and(desk.recipients().tellUnit(after, unit.get(), Recipients.MOVED, Desk.now(turn)))
                .record(desk.onRecord(turn, "extended", after, about.question().asker()))
                .and(desk.reply("granted", desk.words().ofUnit(after, unit.get(), turn.today())));
    }

    Outcome deny(Consultation about, Command command, Turn turn) {
        Optional<Refusal> refusal = owned(about, turn);
        if (refusal.isPresent()) return desk.refuse(refusal.get());
        Optional<String> unit = finder.unit(about, command.rest(), turn)
                .filter(one -> about.of(one).orElseThrow().asked().isPresent());
        if (unit.isEmpty()) return desk.refuse(new Refusal("nothing-asked", Desk.tag(about.number())));
        Opinion before = about.of(unit.get()).orElseThrow();
        Consultation after = about.with(unit.get(), Opinion.until(before.due()));
        Map<String, Object> values = desk.words().ofUnit(after, unit.get(), turn.today());
        return desk.change(Optional.of(about), after, Desk.now(turn))
                .and(desk.recipients().tellUnit(after, unit.get(), Recipients.ASKED, Desk.now(turn)))
                .record(desk.onRecord(turn, "kept", after, about.question().asker()))
                .and(desk.reply("denied", values));
    }

    /** Whether and why an opinion is adopted: it goes into the table (decision:16). */
    Outcome adopt(Consultation about, Command command, Turn turn) {
        Optional<Refusal> refusal = owned(about, turn);
        if (refusal.isPresent()) return desk.refuse(refusal.get());
        Optional<String> unit = finder.unit(about, command.rest(), turn);
        if (unit.isEmpty() || about.of(unit.get()).orElseThrow().answer().isEmpty())
            return desk.refuse(new Refusal("no-answer", Desk.tag(about.number())));
        String how = finder.tidied(finder.withoutUnits(command.rest(), turn));
        Consultation after =
                about.with(unit.get(), about.of(unit.get()).orElseThrow().adopted(how));
        return desk.change(Optional.of(about), after, Desk.now(turn))
                .and(desk.reply("adopted", desk.words().ofUnit(after, unit.get(), turn.today())));
    }

    private Optional<Outcome> corrected(Consultation about, String text, Turn turn) {
        AskReader.Said said = reader.read(text, turn.person(), turn.now().toLocalDateTime());
        boolean something = !said.units().isEmpty() || said.until().isPresent() || said.forMeeting();
        if (said.title().isPresent() || !something) return Optional.empty();
        boolean leaveOut = text.matches(".*(?:不用|去掉|不征求|删).*");
        List<String> units = new ArrayList<>(about.units());
        units.removeAll(said.units());
        if (!leaveOut)
            units = Stream.concat(about.units().stream(), said.units().stream())
                    .distinct()
                    .toList();
        Question old = about.question();
        Question question = new Question(
                old.title(),
                old.asker(),
                old.askedBy(),
                said.until().map(desk.terms()::closeOf).or(old::set),
                old.forMeeting() || said.forMeeting());
        Consultation after = Consultation.draft(about.number(), question, units.isEmpty() ? about.units() : units);
        return Optional.of(card(after, turn));
    }

    private Outcome card(Consultation draft, Turn turn) {
        Map<String, Object> values = desk.words()
                .of(
                        draft.sent(
                                Desk.now(turn),
                                desk.terms()
                                        .due(Desk.now(turn), draft.question().set())),
                        turn.today());
        return Outcome.nothing()
                .save(Consultation.TYPE, draft.id(), draft)
                .and(Outcome.reply(
                        desk.phrases().reply("card", values, desk.words().button("send", values))))
                .asking(new Dialogue(ConsultationSkill.NAME, CONFIRM, Map.of(NUMBER, draft.id()), Desk.now(turn)));
    }

    private Outcome missing(String what, String text, Turn turn) {
        Map<String, String> slots = new HashMap<>(Map.of(SAID, text));
        return desk.reply("ask." + what, Map.of())
                .asking(new Dialogue(ConsultationSkill.NAME, what, slots, Desk.now(turn)));
    }

    private Optional<LocalDate> day(String text, Turn turn) {
        return until.in(language.read(text, turn.now().toLocalDateTime()));
    }

    private Optional<Refusal> owned(Consultation about, Turn turn) {
        return desk.rights().speaksForAsker(desk.actor(turn), about)
                ? Optional.empty()
                : Optional.of(new Refusal("not-yours", Desk.tag(about.number())));
    }
}
