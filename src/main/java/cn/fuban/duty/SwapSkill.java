package cn.fuban.duty;

import cn.fuban.conversation.Assent;
import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.conversation.Understanding;
import cn.fuban.directory.Names;
import cn.fuban.directory.Person;
import cn.fuban.presence.Presence;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A leader asks another to swap a day of duty: nothing changes until the other has agreed. */
final class SwapSkill implements Skill {
    private static final String CONFIRM = "confirm";
    private static final Pattern QUESTION = Pattern.compile("[谁几?]|吗|什么|哪[天个些]");

    private final DutyDesk desk;
    private final SwapReader reader;
    private final SwapCards cards;

    SwapSkill(DutyDesk desk, Names names) {
        this.desk = desk;
        this.reader = new SwapReader(names);
        this.cards = new SwapCards(desk);
    }

    @Override
    public String name() {
        return "duty-swap";
    }

    @Override
    public Set<String> intents() {
        return Set.of("duty.swap");
    }

    @Override
    public boolean isWorthGoingBackTo() {
        return true;
    }

    @Override
    public Outcome answer(Turn turn) {
        if (!turn.person().isLeader()) return desk.reply("swap.leaders").privately();
        if (turn.message().text().strip().startsWith("确认"))
            return desk.reply("swap.nothing").privately();
        return next(turn, new SwapDraft(Optional.empty(), Optional.empty(), Optional.empty(), false));
    }

    @Override
    public Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        SwapDraft draft = SwapDraft.of(dialogue);
        if (dialogue.step().equals(CONFIRM)) {
            Swap swap = swap(draft, turn);
            if (Assent.isGiven(turn, dialogue, cards.confirm(swap))) return Optional.of(sent(swap, turn));
        }
        if (QUESTION.matcher(turn.utterance().text()).find()) return Optional.empty();
        boolean said =
                !reader.read(turn, Roster.in(turn.records()), draft).draft().isEmpty();
        return said ? Optional.of(next(turn, draft)) : Optional.empty();
    }

    /** Asks for the first thing that is missing, or shows the card. */
    private Outcome next(Turn turn, SwapDraft before) {
        Roster roster = Roster.in(turn.records());
        SwapReader.Said said = reader.read(turn, roster, before);
        SwapDraft draft = withUsual(said.draft().over(before), roster, turn);
        List<LocalDate> own =
                roster.daysOf(turn.person().id().value(), turn.today().plusDays(1));
        if (own.isEmpty()) return desk.reply("swap.noduty").ending().privately();
        if (draft.other().isEmpty() && said.people().size() > 1)
            return ask("whom", draft, Map.of("people", names(said.people())), turn);
        if (draft.day().filter(day -> !own.contains(day)).isPresent()) {
            boolean begun = !draft.day().get().isAfter(turn.today());
            return ask(begun ? "obstacle.begun" : "obstacle.notyours", draft, values(draft, roster, own), turn);
        }
        if (draft.missing().isPresent()) return ask(draft.missing().get(), draft, values(draft, roster, own), turn);
        Swap swap = swap(draft, turn);
        Optional<String> obstacle = swap.obstacle(roster, turn.today());
        if (obstacle.isPresent()) return ask("obstacle." + obstacle.get(), draft, values(draft, roster, own), turn);
        return Outcome.reply(cards.toConfirm(swap, roster, Presence.in(turn.records())))
                .understood(understood(draft))
                .asking(new Dialogue(name(), CONFIRM, draft.slots(), turn.now().toInstant()))
                .privately();
    }

    /** The only day that one has; the only day of the other in the same holiday, or nothing if the other has none. */
    private SwapDraft withUsual(SwapDraft draft, Roster roster, Turn turn) {
        List<LocalDate> own =
                roster.daysOf(turn.person().id().value(), turn.today().plusDays(1));
        Optional<LocalDate> day = draft.day().or(() -> own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty());
        if (day.isEmpty() || draft.other().isEmpty() || draft.inReturn().isPresent() || draft.forNothing())
            return new SwapDraft(draft.other(), day, draft.inReturn(), draft.forNothing());
        List<LocalDate> theirs = theirs(draft.other().get(), day.get(), roster, turn.today());
        Optional<LocalDate> back = theirs.size() == 1 ? Optional.of(theirs.get(0)) : Optional.empty();
        return new SwapDraft(draft.other(), day, back, theirs.isEmpty());
    }

    private List<LocalDate> theirs(String other, LocalDate day, Roster roster, LocalDate today) {
        Optional<Block> block = desk.blocks().around(day);
        return roster.daysOf(other, today.plusDays(1)).stream()
                .filter(theirs -> block.filter(own -> own.holds(theirs)).isPresent())
                .toList();
    }

    private Outcome sent(Swap swap, Turn turn) {
        Roster roster = Roster.in(turn.records());
        Optional<String> obstacle = swap.obstacle(roster, turn.today());
        if (obstacle.isPresent())
            return next(turn, new SwapDraft(Optional.empty(), Optional.empty(), Optional.empty(), false));
        return Outcome.reply(cards.of("sent", swap))
                .save(Swap.TYPE, swap.id(), swap)
                .tell(List.of(swap.other()), cards.toOther(swap, roster, Presence.in(turn.records())))
                .record(DutyDesk.onRecord(turn, "duty.swap.asked", swap.id()))
                .ending()
                .privately();
    }

    private static Swap swap(SwapDraft draft, Turn turn) {
        int number = 1
                + turn.records().all(Swap.TYPE).values().stream()
                        .mapToInt(Swap::number)
                        .max()
                        .orElse(0);
        return new Swap(
                number,
                turn.person().id().value(),
                draft.other().orElseThrow(),
                draft.day().orElseThrow(),
                draft.inReturn(),
                Swap.State.OPEN);
    }

    private Outcome ask(String what, SwapDraft draft, Map<String, ?> values, Turn turn) {
        return desk.reply("swap.missing." + what, values)
                .understood(understood(draft))
                .asking(new Dialogue(name(), what, draft.slots(), turn.now().toInstant()))
                .privately();
    }

    /** Whose day is to be taken by whom, and which one in return. */
    private Understanding understood(SwapDraft draft) {
        Map<String, Object> slots = new HashMap<>();
        draft.day().ifPresent(day -> slots.put("day", day.toString()));
        draft.other().ifPresent(other -> slots.put("other", desk.name(other)));
        draft.inReturn().ifPresent(day -> slots.put("inReturn", day.toString()));
        List<LocalDate> dates =
                Stream.concat(draft.day().stream(), draft.inReturn().stream()).toList();
        return new Understanding(slots, draft.missing().stream().toList(), List.of(), dates, false, false);
    }

    private Map<String, ?> values(SwapDraft draft, Roster roster, List<LocalDate> own) {
        RosterWords words = new RosterWords(desk);
        String other = draft.other().orElse("");
        return Map.of(
                "own", words.days(own),
                "other", desk.name(other),
                "theirs",
                        words.days(roster.daysOf(other, own.get(0).minusDays(31)).stream()
                                .filter(day -> draft.day()
                                        .flatMap(desk.blocks()::around)
                                        .filter(block -> block.holds(day))
                                        .isPresent())
                                .toList()));
    }

    private static String names(List<Person> people) {
        return people.stream().map(Person::name).collect(Collectors.joining("、"));
    }
}
