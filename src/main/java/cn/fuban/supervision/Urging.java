package cn.fuban.supervision;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Names;
import cn.fuban.directory.Unit;
import cn.fuban.workcalendar.ChineseDates;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 催办 by word of those who supervise: one item, or what of a unit is near or overdue. */
final class Urging {
    private final Desk desk;
    private final Names names;

    Urging(Desk desk, Names names) {
        this.desk = desk;
        this.names = names;
    }

    Outcome one(Item item, Turn turn) {
        Optional<Refusal> refusal =
                desk.rights().supervising(desk.actor(turn), item.matter()).or(() -> Steps.forbidden(item, Step.URGE));
        return refusal.isPresent() ? desk.refuse(refusal.get()) : urged(List.of(item), turn);
    }

    Outcome unit(Turn turn) {
        if (!desk.rights().supervises(desk.actor(turn)))
            return desk.refuse(new Refusal("permission", Map.of("title", "")));
        List<String> units = names.in(turn.utterance().text(), turn.person()).stream()
                .flatMap(mention -> mention.units().stream())
                .map(Unit::id)
                .map(Object::toString)
                .toList();
        if (units.isEmpty()) return Outcome.reply(desk.phrases().reply("urge.whom", Map.of()));
        List<Item> pressing = Items.in(turn.records())
                .where(item ->
                        units.contains(item.matter().lead()) && item.state().isOpen())
                .where(item -> desk.timing().light(item, turn.today()) != Light.NORMAL)
                .where(item -> desk.rights()
                        .supervising(desk.actor(turn), item.matter())
                        .isEmpty())
                .all();
        return pressing.isEmpty()
                ? Outcome.reply(desk.phrases()
                        .reply("urge.none", Map.of("unit", desk.words().units(units))))
                : urged(pressing, turn);
    }

    private Outcome urged(List<Item> items, Turn turn) {
        List<Item> after = new ArrayList<>();
        Map<String, List<News>> news = new HashMap<>();
        Outcome records = Outcome.nothing();
        Instant heard = Instant.MAX;
        for (Item item : items) {
            boolean overdue = desk.timing().light(item, turn.today()) == Light.OVERDUE;
            Item urged = item.after(Desk.note(turn, Step.URGE, "", ""));
            after.add(urged);
            records = records.record(desk.onRecord(turn, Step.URGE, urged));
            for (String person : desk.audience().unit(item.matter().lead())) {
                news.computeIfAbsent(person, p -> new ArrayList<>())
                        .add(new News(item.number(), News.Kind.URGED, overdue));
                Instant moment = desk.pushes().hearing(person, overdue, turn.records(), Desk.now(turn));
                if (moment.isBefore(heard)) heard = moment;
            }
        }
        List<Map<String, Object>> lines =
                after.stream().map(item -> desk.words().of(item, turn.today())).toList();
        boolean now = !heard.isAfter(Desk.now(turn));
        String when = now || heard.equals(Instant.MAX)
                ? ""
                : ChineseDates.format(LocalDateTime.ofInstant(heard, turn.now().getZone()), turn.today());
        return desk.pushes()
                .change(after, news, turn.records(), Desk.now(turn))
                .and(records)
                .saying(desk.phrases().reply("urge.done", Map.of("items", lines, "when", when)));
    }
}
