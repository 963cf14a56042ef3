package cn.fuban.supervision;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Mention;
import cn.fuban.directory.Names;
import cn.fuban.presence.Actor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Items shown: one with its history, or a list by unit, vice-mayor, light and source. No ranking. */
final class Showing {
    private static final int MOST_NOTES = 3;
    private static final int MOST_LINES = 8;
    private static final Pattern OVERDUE = Pattern.compile("逾期|超期|过期|没按时");
    private static final Pattern SOON = Pattern.compile("临期|快到期|要到期|快超期|快逾期|将到期");
    private static final Pattern CLOSED = Pattern.compile("已?办结的|已完成的|办完的");
    private static final Pattern UNSIGNED = Pattern.compile("(?:没有?|未|还没)签收");
    private static final Pattern SILENT = Pattern.compile("(?:没有?|未|还没)(?:报|反馈)");
    private static final Pattern WAITING = Pattern.compile("(?:待|等)(?:核查|我核|我办)|延期申请");
    private static final Pattern MINE = Pattern.compile("我们|我局|我镇|我单位|我的");

    private final Desk desk;
    private final Names names;
    private final Finder finder;

    Showing(Desk desk, Names names, Finder finder) {
        this.desk = desk;
        this.names = names;
        this.finder = finder;
    }

    Outcome one(Item item, Turn turn) {
        Map<String, Object> values = desk.words().of(item, turn.today());
        List<Map<String, String>> notes = new ArrayList<>();
        item.notes().stream()
                .filter(note -> note.isProgress() || note.isOf(Step.RETURN) || note.isOf(Step.CHANGE))
                .sorted(Comparator.comparing(Note::at).reversed())
                .limit(MOST_NOTES)
                .forEach(note -> notes.add(Map.of(
                        "when", desk.words().date(desk.timing().dayOf(note.at()), turn.today()),
                        "unit", note.unit().isEmpty() ? "" : desk.words().unit(note.unit()),
                        "step",
                                note.isProgress()
                                        ? ""
                                        : desk.phrases()
                                                .text("step." + note.step().key()),
                        "text", Sentences.withoutPercent(note.text()),
                        "percent", note.percent().map(n -> n + "%").orElse(""))));
        values.put("notes", notes);
        return Outcome.reply(desk.phrases().reply("item", values, buttons(item, desk.actor(turn))));
    }

    Outcome list(Turn turn) {
        String text = turn.utterance().text();
        Items items = filtered(text, turn).where(item -> item.state().isOnRecord());
        List<Item> shown = items.all().stream()
                .sorted(Comparator.comparing((Item item) -> item.state() == State.CLOSED)
                        .thenComparing(item -> item.schedule().deadline())
                        .thenComparing(Item::number))
                .toList();
        if (shown.isEmpty()) return Outcome.reply(desk.phrases().reply("list.none", Map.of()));
        return Outcome.reply(desk.phrases()
                .reply(
                        "list",
                        Map.of(
                                "n", shown.size(),
                                "overdue", count(shown, Light.OVERDUE, turn),
                                "soon", count(shown, Light.SOON, turn),
                                "more", Math.max(0, shown.size() - MOST_LINES),
                                "isMore", shown.size() > MOST_LINES,
                                "items",
                                        shown.stream()
                                                .limit(MOST_LINES)
                                                .map(item -> desk.words().of(item, turn.today()))
                                                .toList())));
    }

    /** The items that the words ask for, among those that the person may see. */
    Items filtered(String text, Turn turn) {
        Items items = finder.visible(turn);
        for (Mention mention : names.in(text, turn.person())) {
            if (!mention.units().isEmpty())
                items = items.where(item -> mention.units().stream()
                        .anyMatch(unit -> item.matter().isOf(unit.id().value())));
            else
                items = items.where(item -> mention.people().stream()
                        .anyMatch(person ->
                                item.matter().leader().equals(person.id().value())));
        }
        for (Source source : desk.settings().sources())
            if (source.said().matcher(text).find())
                items = items.where(item -> item.matter().source().equals(source.id()));
        if (MINE.matcher(text).find() && !turn.person().isLeader())
            items = items.where(
                    item -> item.matter().isOf(turn.person().unit().id().value())
                            || item.keeper().equals(Desk.speaker(turn)));
        return byState(text, items, turn);
    }

    private Items byState(String text, Items all, Turn turn) {
        if (OVERDUE.matcher(text).find() && !SOON.matcher(text).find()) return lit(all, Light.OVERDUE, turn);
        if (SOON.matcher(text).find()) return lit(all, Light.SOON, turn);
        if (CLOSED.matcher(text).find()) return all.where(item -> item.state() == State.CLOSED);
        if (UNSIGNED.matcher(text).find()) return all.where(item -> item.state() == State.ASSIGNED);
        if (SILENT.matcher(text).find())
            return all.where(item -> item.state().isOpen() && item.progress().isEmpty());
        if (WAITING.matcher(text).find())
            return all.where(item ->
                    item.state() == State.VERIFYING || item.schedule().asked().isPresent());
        return all.where(item -> item.state() != State.CLOSED);
    }

    private Items lit(Items all, Light light, Turn turn) {
        return all.where(item -> item.state() != State.CLOSED && desk.timing().light(item, turn.today()) == light);
    }

    /** Empty for none. */
    private String count(List<Item> items, Light light, Turn turn) {
        long count = items.stream()
                .filter(item -> desk.timing().light(item, turn.today()) == light)
                .count();
        return count == 0 ? "" : Long.toString(count);
    }

    /** What this person can do next with the item; at most two. */
    List<Button> buttons(Item item, Actor who) {
        return new ItemButtons(desk.rights())
                .of(item, who).stream()
                        .map(key -> desk.words().button(key, item))
                        .toList();
    }
}
