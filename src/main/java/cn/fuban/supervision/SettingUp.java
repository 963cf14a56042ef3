package cn.fuban.supervision;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Turn;
import cn.fuban.conversation.Understanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sets items up from sentences: numbered and restated at once, told to the units when that is confirmed. */
final class SettingUp {
    static final String DRAFT = "draft";
    static final String CONFIRM = "confirm";

    private static final int MOST_SHOWN = 5;
    private static final String ASKED = "asked";
    private static final String NUMBERS = "numbers";
    /** How a correction begins; without it nothing else may be said than the new value. */
    private static final Pattern CHANGE =
            Pattern.compile("^(?:改|换|还是|那就|应该|不对|不是|再?加|增加|牵头|主办|协办|配合|完成时限|时限|提前|推迟|放宽)");

    private final Desk desk;
    private final DraftReader reader;
    private final Assigning assigning;

    SettingUp(Desk desk, DraftReader reader, Assigning assigning) {
        this.desk = desk;
        this.reader = reader;
        this.assigning = assigning;
    }

    /** One item for each part of the sentence; what is missing of a single one is asked for. */
    Outcome setUp(Turn turn) {
        if (!desk.rights().supervises(desk.actor(turn)))
            return desk.refuse(new Refusal("permission", Map.of("title", "")));
        List<Draft> drafts = new DraftList(reader, desk.settings()).read(turn);
        if (drafts.size() == 1) return goOn(drafts.get(0), turn);
        for (int i = 0; i < drafts.size(); i++)
            if (drafts.get(i).missing().isPresent())
                return Outcome.reply(desk.phrases()
                        .reply(
                                "draft.incomplete",
                                Map.of(
                                        "n",
                                        i + 1,
                                        "what",
                                        missing(drafts.get(i).missing().get()))));
        return established(drafts, turn);
    }

    /** What a command was understood to say, value by value. */
    Understanding understood(Command command, Turn turn) {
        return new CommandSlots(desk.words(), reader, desk.settings()).of(command, turn);
    }

    /** The answer to what was asked, or a correction of what the card restates. */
    Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        return dialogue.step().equals(CONFIRM) ? corrected(turn, dialogue) : answered(turn, dialogue);
    }

    Outcome withdraw(Item item, Turn turn) {
        Optional<Refusal> refusal = desk.rights()
                .supervising(desk.actor(turn), item.matter())
                .or(() -> Steps.forbidden(item, Step.WITHDRAW));
        if (refusal.isPresent()) return desk.refuse(refusal.get());
        Item after = item.after(Desk.note(turn, Step.WITHDRAW, "", ""));
        return desk.taken(after, Map.of(), turn)
                .saying(desk.phrases().reply("withdrawn", desk.words().of(after, turn.today())))
                .ending();
    }

    private Optional<Outcome> answered(Turn turn, Dialogue dialogue) {
        Draft before = Draft.of(dialogue.slots());
        String text = turn.utterance().text();
        Draft said = reader.read(text, turn.person(), turn.now().toLocalDateTime());
        String asked = dialogue.slots().getOrDefault(ASKED, "");
        boolean answers = asked.equals(Draft.Missing.TITLE.name())
                || (asked.equals(Draft.Missing.LEAD.name()) && said.lead().isPresent())
                || (asked.equals(Draft.Missing.DEADLINE.name())
                        && said.deadline().isPresent());
        if (!answers || Sentences.isQuestion(text)) return Optional.empty();
        Draft after = asked.equals(Draft.Missing.TITLE.name()) && said.title().isEmpty()
                ? before.titled(Sentences.tidied(text)).then(said)
                : before.then(said);
        return Optional.of(goOn(after, turn));
    }

    private Outcome goOn(Draft draft, Turn turn) {
        if (draft.missing().isEmpty()) return established(List.of(draft), turn);
        Draft.Missing missing = draft.missing().get();
        Map<String, String> slots = new HashMap<>(draft.slots());
        slots.put(ASKED, missing.name());
        return Outcome.reply(desk.phrases()
                        .reply(
                                "draft.ask." + key(missing),
                                Map.of("title", draft.title().orElse(""))))
                .asking(new Dialogue(SupervisionSkill.NAME, DRAFT, slots, Desk.now(turn)));
    }

    /** Numbered and restated; nobody is told yet. */
    Outcome established(List<Draft> drafts, Turn turn) {
        int number = Items.in(turn.records()).nextNumber();
        List<Item> items = new ArrayList<>();
        for (Draft draft : drafts) {
            Item item = item(number + items.size(), draft, turn);
            Optional<Refusal> refusal = desk.rights()
                    .supervising(desk.actor(turn), item.matter())
                    .or(() -> assigning.recording(item.matter(), turn))
                    .or(() -> past(item.schedule().deadline(), turn));
            if (refusal.isPresent()) return desk.refuse(refusal.get());
            items.add(item);
        }
        Outcome outcome = Outcome.nothing();
        for (Item item : items) outcome = outcome.save(Item.TYPE, item.id(), item);
        return outcome.and(card(items, turn));
    }

    /** 改成12月20日, 牵头单位换成水利局: what was not corrected stays. */
    private Optional<Outcome> corrected(Turn turn, Dialogue dialogue) {
        List<Item> items = numbers(dialogue).stream()
                .flatMap(number -> Items.in(turn.records()).find(number).stream())
                .filter(item -> item.state() == State.ESTABLISHED)
                .toList();
        if (items.size() != 1 || Sentences.isQuestion(turn.utterance().text())) return Optional.empty();
        Draft said =
                reader.read(turn.utterance().text(), turn.person(), turn.now().toLocalDateTime());
        boolean changes = said.title().isEmpty()
                || CHANGE.matcher(turn.utterance().text()).find();
        boolean something = said.lead().isPresent()
                || !said.others().isEmpty()
                || said.deadline().isPresent();
        if (!changes || !something) return Optional.empty();
        Item before = items.get(0);
        Item after = item(before.number(), Draft.of(before).then(said), turn);
        Optional<Refusal> refusal = desk.rights()
                .supervising(desk.actor(turn), after.matter())
                .or(() -> assigning.recording(after.matter(), turn))
                .or(() -> Steps.forbidden(before, Step.REVISE))
                .or(() -> past(after.schedule().deadline(), turn));
        if (refusal.isPresent()) return Optional.of(desk.refuse(refusal.get()));
        return Optional.of(Outcome.nothing().save(Item.TYPE, after.id(), after).and(card(List.of(after), turn)));
    }

    /** The items whose card is open. */
    static List<Integer> numbers(Dialogue dialogue) {
        return Arrays.stream(dialogue.slots().getOrDefault(NUMBERS, "").split(",", -1))
                .filter(number -> !number.isBlank())
                .map(Integer::valueOf)
                .toList();
    }

    private Item item(int number, Draft draft, Turn turn) {
        Draft.Origin origin = origin(draft);
        String lead = draft.lead().orElseThrow();
        Matter matter = new Matter(
                Sentences.tidied(draft.title().orElseThrow()),
                origin.source(),
                origin.words(),
                lead,
                draft.others(),
                desk.rights().leaderOf(lead));
        Schedule schedule =
                new Schedule(draft.deadline().orElseThrow(), List.of(), draft.milestones(), Optional.empty());
        return Item.established(number, matter, schedule, Desk.speaker(turn));
    }

    /** The source that was said, or that its words name; otherwise the usual one. */
    private Draft.Origin origin(Draft draft) {
        String words = draft.source()
                .map(Draft.Origin::words)
                .orElse(desk.settings().usual().name());
        String known = draft.source()
                .map(Draft.Origin::source)
                .filter(id -> !id.isEmpty())
                .orElseGet(() -> desk.settings().sources().stream()
                        .filter(source -> source.said().matcher(words).find())
                        .findFirst()
                        .orElse(desk.settings().usual())
                        .id());
        return new Draft.Origin(known, words);
    }

    private Outcome card(List<Item> items, Turn turn) {
        String numbers = named(items);
        Button confirm = desk.phrases().button("button.assign", Map.of("item", numbers));
        Map<String, Object> values = new HashMap<>();
        values.put("numbers", numbers);
        values.put("items", lines(items.subList(0, Math.min(MOST_SHOWN, items.size())), turn));
        values.put("single", items.size() == 1);
        values.put("n", items.size());
        values.put("isMore", items.size() > MOST_SHOWN);
        String kept = String.join(
                ",", items.stream().map(item -> Integer.toString(item.number())).toList());
        return Outcome.reply(desk.phrases().reply("card", values, confirm))
                .asking(new Dialogue(SupervisionSkill.NAME, CONFIRM, Map.of(NUMBERS, kept), Desk.now(turn)));
    }

    /** By which one sentence assigns them: 督办3、督办4, or many of them 督办3至督办90. */
    private static String named(List<Item> items) {
        List<String> all = items.stream().map(item -> "督办" + item.number()).toList();
        return all.size() <= MOST_SHOWN ? String.join("、", all) : all.get(0) + "至" + all.get(all.size() - 1);
    }

    private List<Map<String, Object>> lines(List<Item> items, Turn turn) {
        return items.stream().map(item -> desk.words().of(item, turn.today())).toList();
    }

    /** Nothing is to be done by a day that is over. */
    static Optional<Refusal> past(LocalDate deadline, Turn turn) {
        return deadline.isBefore(turn.today()) ? Optional.of(new Refusal("past")) : Optional.empty();
    }

    private String missing(Draft.Missing missing) {
        return desk.phrases().text("draft.missing." + key(missing));
    }

    private static String key(Draft.Missing missing) {
        return missing.name().toLowerCase(Locale.ROOT);
    }
}
