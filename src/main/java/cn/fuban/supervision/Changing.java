package cn.fuban.supervision;

import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Turn;
import cn.fuban.language.MeetingMention;
import cn.fuban.language.Utterance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A change of what was decided: by a new decision of the executive meeting, never by anybody's word (decision:24). */
final class Changing {
    static final String STEP = "change";

    private static final String EXECUTIVE = "executive";
    private static final String ITEM = "item";

    private final Desk desk;
    private final DraftReader reader;

    Changing(Desk desk, DraftReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /** Restates the change, if an executive meeting that has ended is named for it. */
    Outcome change(Item item, Turn turn) {
        boolean may = desk.rights().supervising(desk.actor(turn), item.matter()).isEmpty();
        Optional<Refusal> refusal = Steps.forbidden(item, Step.CHANGE);
        if (refusal.isPresent()) return desk.refuse(refusal.get());
        Optional<Sitting> sitting = sitting(turn.utterance(), turn);
        if (!may || sitting.isEmpty())
            return desk.refuse(
                    new Refusal(isDecided(item) ? "change" : "change-other", Map.of("item", "督办" + item.number())));
        Item after = changed(item, turn);
        if (after.matter().equals(item.matter())
                && after.schedule().deadline().equals(item.schedule().deadline()))
            return Outcome.reply(
                    desk.phrases().reply("change.what", desk.words().of(item, turn.today())));
        Map<String, String> slots = new HashMap<>(Draft.of(after).slots());
        slots.put(ITEM, item.id());
        slots.put("meeting", sitting.get().title());
        Map<String, Object> values = desk.words().of(after, turn.today());
        values.put("before", desk.words().of(item, turn.today()));
        values.put("meeting", sitting.get().title());
        return Outcome.reply(
                        desk.phrases().reply("change.card", values, desk.words().button("change", item)))
                .asking(new Dialogue(SupervisionSkill.NAME, STEP, slots, Desk.now(turn)));
    }

    /** Whether it was an executive meeting that decided it. */
    private boolean isDecided(Item item) {
        return desk.settings().source(item.matter().source()).meetings().contains(EXECUTIVE);
    }

    /** Confirmed: the units hear of it. */
    Outcome confirmed(Turn turn, Dialogue dialogue) {
        Item item = turn.records()
                .find(Item.TYPE, dialogue.slots().getOrDefault(ITEM, ""))
                .orElseThrow();
        Optional<Refusal> refusal =
                desk.rights().supervising(desk.actor(turn), item.matter()).or(() -> Steps.forbidden(item, Step.CHANGE));
        if (refusal.isPresent()) return desk.refuse(refusal.get()).ending();
        String meeting = dialogue.slots().getOrDefault("meeting", "");
        Item after = replaced(item, Draft.of(dialogue.slots())).after(Desk.note(turn, Step.CHANGE, "", meeting));
        List<String> people = after.matter().units().stream()
                .flatMap(unit -> desk.audience().unit(unit).stream())
                .distinct()
                .toList();
        return desk.taken(after, Desk.news(after, News.Kind.CHANGED, false, people, turn), turn)
                .saying(desk.phrases().reply("change.done", desk.words().of(after, turn.today())))
                .ending();
    }

    private Item changed(Item item, Turn turn) {
        String text = turn.utterance().text().replaceFirst("^.*?(?:变更|调整|改为|改成|改由)", "");
        Draft said = reader.read(text, turn.person(), turn.now().toLocalDateTime());
        return replaced(
                item,
                Draft.of(item)
                        .then(new Draft(
                                Optional.empty(),
                                Optional.empty(),
                                said.lead(),
                                said.others(),
                                said.deadline(),
                                List.of())));
    }

    private Item replaced(Item item, Draft draft) {
        String lead = draft.lead().orElse(item.matter().lead());
        Matter old = item.matter();
        Matter matter = new Matter(
                old.title(),
                old.source(),
                old.origin(),
                lead,
                draft.others(),
                desk.rights().leaderOf(lead));
        boolean moved = draft.deadline()
                .filter(day -> !day.equals(item.schedule().deadline()))
                .isPresent();
        Schedule schedule = moved ? item.schedule().movedTo(draft.deadline().orElseThrow()) : item.schedule();
        return item.with(matter).with(schedule);
    }

    private static Optional<Sitting> sitting(Utterance said, Turn turn) {
        return said.meetings().stream()
                .filter(mention -> EXECUTIVE.equals(mention.kind()))
                .map(MeetingMention::number)
                .flatMap(number -> Optional.ofNullable(number).stream())
                .flatMap(number -> turn.records().find(Sitting.TYPE, Sitting.id(EXECUTIVE, number)).stream())
                .findFirst();
    }
}
