package cn.fuban.supervision;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Permission;
import cn.fuban.directory.Person;
import cn.fuban.directory.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the units what they have to do; of an instruction of the mayor's (区长批示) only when the mayor has confirmed it. */
final class Assigning {
    private static final int MOST_SHOWN = 5;

    private final Desk desk;
    private final Summarising summarising;

    Assigning(Desk desk, Summarising summarising) {
        this.desk = desk;
        this.summarising = summarising;
    }

    /** What becomes of several items at once. */
    private static final class Round {
        private final List<Item> assigned = new ArrayList<>();
        private final List<Item> asked = new ArrayList<>();
        private final Map<String, List<News>> news = new HashMap<>();
        private Outcome effects = Outcome.nothing();

        void tell(String person, int item, News.Kind kind, boolean urgent) {
            news.computeIfAbsent(person, p -> new ArrayList<>()).add(new News(item, kind, urgent));
        }
    }

    Outcome assign(Command command, Turn turn) {
        Items items = Items.in(turn.records());
        Round round = new Round();
        for (int number : command.numbers()) {
            Optional<Item> item = items.find(number).filter(one -> desk.rights().sees(desk.actor(turn), one));
            if (item.isEmpty()) return desk.refuse(new Refusal("none", Map.of("item", "督办" + number)));
            Optional<Refusal> refusal = desk.rights()
                    .supervising(desk.actor(turn), item.get().matter())
                    .or(() -> recording(item.get().matter(), turn))
                    .or(() -> Steps.forbidden(item.get(), Step.ASSIGN))
                    .or(() -> SettingUp.past(item.get().schedule().deadline(), turn));
            if (refusal.isPresent()) return desk.refuse(refusal.get());
            if (isOfTheMayor(item.get().matter()) && !isTheMayor(turn)) ask(item.get(), round, turn);
            else assign(item.get(), round, turn);
        }
        return told(round, turn);
    }

    /** Only whoever the table names records an instruction of the mayor's. */
    Optional<Refusal> recording(Matter matter, Turn turn) {
        boolean may = !isOfTheMayor(matter) || desk.actor(turn).is(Permission.RECORD_INSTRUCTIONS::isGivenTo);
        return may ? Optional.empty() : Optional.of(new Refusal("instruction"));
    }

    /** The mayor's tap: from now on the units have it, and whoever keeps the item hears of it. */
    Outcome confirm(Item item, Turn turn) {
        Optional<Refusal> refusal = deciding(item, turn)
                .or(() -> Steps.forbidden(item, Step.ASSIGN))
                .or(() -> SettingUp.past(item.schedule().deadline(), turn));
        if (refusal.isPresent()) return desk.refuse(refusal.get());
        Round round = new Round();
        assign(item, round, turn);
        round.tell(item.keeper(), item.number(), News.Kind.CONFIRMED, false);
        return told(round, turn);
    }

    /** The mayor says that it is none: nobody is told of it but whoever keeps it. */
    Outcome deny(Item item, Turn turn) {
        Optional<Refusal> refusal = deciding(item, turn).or(() -> Steps.forbidden(item, Step.DENY_INSTRUCTION));
        if (refusal.isPresent()) return desk.refuse(refusal.get());
        Item after = item.after(Desk.note(turn, Step.DENY_INSTRUCTION, "", ""));
        return desk.taken(after, Desk.news(after, News.Kind.NOT_CONFIRMED, false, List.of(item.keeper()), turn), turn)
                .saying(desk.phrases().reply("instruction.denied", desk.words().of(after, turn.today())));
    }

    private Optional<Refusal> deciding(Item item, Turn turn) {
        if (!isTheMayor(turn)) return Optional.of(new Refusal("instruction"));
        return item.waitsForTheMayor()
                ? Optional.empty()
                : Optional.of(new Refusal("nothing-to-confirm", Map.of("item", "督办" + item.number())));
    }

    private void ask(Item item, Round round, Turn turn) {
        Item after = item.after(Desk.note(turn, Step.ASK_MAYOR, "", ""));
        round.asked.add(after);
        round.effects = round.effects.record(desk.onRecord(turn, Step.ASK_MAYOR, after));
        for (Person mayor : desk.directory().withRole(Role.MAYOR))
            round.tell(mayor.id().value(), item.number(), News.Kind.INSTRUCTION, true);
    }

    private void assign(Item item, Round round, Turn turn) {
        Item after = item.after(Desk.note(turn, Step.ASSIGN, "", ""));
        round.assigned.add(after);
        round.effects = round.effects
                .record(desk.onRecord(turn, Step.ASSIGN, after))
                .and(summarising.announced(after.matter(), turn.today()));
        for (String unit : after.matter().units())
            for (String person : desk.audience().unit(unit))
                round.tell(person, item.number(), News.Kind.ASSIGNED, false);
    }

    private Outcome told(Round round, Turn turn) {
        List<Item> all = new ArrayList<>(round.assigned);
        all.addAll(round.asked);
        Map<String, Object> values = new HashMap<>(shown(round.assigned, turn));
        values.put("any", !round.assigned.isEmpty());
        values.put("asked", lines(round.asked, turn));
        values.put("asks", !round.asked.isEmpty());
        return desk.pushes()
                .change(all, round.news, turn.records(), Desk.now(turn))
                .and(round.effects)
                .saying(desk.phrases().reply(round.assigned.isEmpty() ? "instruction.asked" : "assigned", values))
                .ending();
    }

    private Map<String, Object> shown(List<Item> items, Turn turn) {
        return Map.of(
                "items", lines(items.subList(0, Math.min(MOST_SHOWN, items.size())), turn),
                "n", items.size(),
                "isMore", items.size() > MOST_SHOWN);
    }

    private List<Map<String, Object>> lines(List<Item> items, Turn turn) {
        return items.stream().map(item -> desk.words().of(item, turn.today())).toList();
    }

    private boolean isOfTheMayor(Matter matter) {
        return desk.settings().source(matter.source()).isOfTheMayor(matter.origin());
    }

    private boolean isTheMayor(Turn turn) {
        return desk.actor(turn).is(place -> place.is(Role.MAYOR));
    }
}
