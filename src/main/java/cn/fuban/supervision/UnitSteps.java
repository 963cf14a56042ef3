package cn.fuban.supervision;

import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.StaffId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What units do with an item: sign, report, ask for verification or for more time. */
final class UnitSteps {
    static final String EXTENSION = "extension";

    private static final String ITEM = "item";
    private static final String UNTIL = "until";
    private static final Pattern REASON = Pattern.compile("(?:因为?|由于|原因(?:是|为)?[:\\s]*|理由(?:是|为)?[:\\s]*)(.+)$");
    /** 延期到12月30号，财政资金没到位: what stands behind the date is why. */
    private static final Pattern AFTER_DATE = Pattern.compile("^[^,;。]*[,;。\\s]\\s*(.{3,})$");

    private static final Pattern ASKING =
            Pattern.compile("(?:请求|申请|请|想|要|需要?|能否)?(?:再)?(?:延期|延长|宽限|推迟|顺延|延后|延到|延至|缓)(?:办理|办结|完成)?(?:到|至)?");

    private final Desk desk;
    private final DraftReader reader;

    UnitSteps(Desk desk, DraftReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    Outcome sign(Item item, Turn turn) {
        Optional<String> unit = desk.rights().speaksFor(desk.actor(turn), item);
        if (unit.isEmpty()) return refused(item);
        Optional<Refusal> refusal = Steps.signing(item, unit.get());
        if (refusal.isPresent()) return desk.refuse(refusal.get());
        Item after = item.after(Desk.note(turn, Step.SIGN, unit.get(), ""));
        return taken(after, Map.of(), "signed", unit.get(), turn);
    }

    Outcome report(Item item, Command command, Turn turn) {
        Optional<String> unit = desk.rights().speaksFor(desk.actor(turn), item);
        if (unit.isEmpty()) return refused(item);
        Optional<Refusal> refusal = Steps.forbidden(item, Step.REPORT);
        if (refusal.isPresent()) return desk.refuse(refusal.get());
        Note plain = Desk.note(turn, Step.REPORT, unit.get(), command.rest());
        Note note = new Note(plain.step(), plain.by(), plain.unit(), plain.at(), plain.text(), command.percent());
        Item after = item.after(note);
        boolean whole = command.percent().filter(n -> n == 100).isPresent()
                && unit.get().equals(item.matter().lead());
        return taken(after, Map.of(), whole ? "reported-whole" : "reported", unit.get(), turn);
    }

    /** Done, says the lead unit: whoever keeps the item is asked to verify it. */
    Outcome submit(Item item, Command command, Turn turn) {
        Optional<String> unit = desk.rights().speaksFor(desk.actor(turn), item);
        if (unit.isEmpty()) return refused(item);
        if (!unit.get().equals(item.matter().lead())) return report(item, command, turn);
        Optional<Refusal> refusal = Steps.forbidden(item, Step.SUBMIT);
        if (refusal.isPresent()) return desk.refuse(refusal.get());
        Note plain = Desk.note(turn, Step.SUBMIT, unit.get(), command.rest());
        Item after = item.after(
                new Note(plain.step(), plain.by(), plain.unit(), plain.at(), plain.text(), Optional.of(100)));
        return taken(after, asked(after, News.Kind.SUBMITTED, turn), "submitted", unit.get(), turn);
    }

    /** Until when and why is asked for where the sentence does not say it. */
    Outcome askExtension(Item item, Command command, Turn turn) {
        Optional<String> unit = desk.rights().speaksFor(desk.actor(turn), item);
        if (unit.isEmpty()) return refused(item);
        if (!unit.get().equals(item.matter().lead()))
            return desk.refuse(new Refusal(
                    "lead-only", Map.of("lead", desk.words().unit(item.matter().lead()))));
        Optional<Refusal> refusal = Steps.forbidden(item, Step.ASK_EXTENSION);
        if (refusal.isPresent()) return desk.refuse(refusal.get());
        return goOn(item, until(item, command.rest(), turn), reason(command.rest()), unit.get(), turn);
    }

    /** Nothing is decided any more; the deadline has been the old one all the while. */
    Outcome takeBackExtension(Item item, Turn turn) {
        Optional<String> unit = desk.rights().speaksFor(desk.actor(turn), item);
        if (unit.isEmpty() || !unit.get().equals(item.matter().lead())) return refused(item);
        Optional<Refusal> refusal = Steps.decidingExtension(item, Step.TAKE_BACK_EXTENSION, Optional.empty());
        if (refusal.isPresent()) return desk.refuse(refusal.get());
        Item after = item.with(item.schedule().asNothingAsked())
                .after(Desk.note(turn, Step.TAKE_BACK_EXTENSION, unit.get(), ""));
        return taken(after, Map.of(), "extension.taken-back", unit.get(), turn);
    }

    /** The date or the reason that was asked for. */
    Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        String text = turn.utterance().text();
        if (Sentences.isQuestion(text)) return Optional.empty();
        Optional<Item> item = turn.records().find(Item.TYPE, dialogue.slots().getOrDefault(ITEM, ""));
        Optional<String> unit = item.flatMap(one -> desk.rights().speaksFor(desk.actor(turn), one));
        if (unit.isEmpty()) return Optional.empty();
        Optional<LocalDate> before =
                Optional.ofNullable(dialogue.slots().get(UNTIL)).map(LocalDate::parse);
        if (before.isPresent()) {
            String said = reason(text).isBlank() ? Sentences.tidied(text) : reason(text);
            return Optional.of(goOn(item.get(), before, said, unit.get(), turn));
        }
        Optional<LocalDate> until = until(item.get(), text, turn);
        return until.map(day -> goOn(item.get(), until, reason(text), unit.get(), turn));
    }

    private Outcome goOn(Item item, Optional<LocalDate> until, String reason, String unit, Turn turn) {
        Map<String, Object> values = desk.words().of(item, turn.today());
        Map<String, String> slots = new HashMap<>(Map.of(ITEM, item.id()));
        if (until.isEmpty()) return ask("extension.until", values, slots, turn);
        Optional<Refusal> refusal = Steps.askingExtension(item, until.get(), reason.isBlank() ? "?" : reason);
        if (refusal.isPresent()) return desk.refuse(refusal.get()).ending();
        if (reason.isBlank()) {
            slots.put(UNTIL, until.get().toString());
            values.put("asked", desk.words().date(until.get(), turn.today()));
            return ask("extension.reason", values, slots, turn);
        }
        Schedule schedule = item.schedule().asking(new Schedule.Extension(until.get(), reason, Desk.speaker(turn)));
        Item after = item.with(schedule).after(Desk.note(turn, Step.ASK_EXTENSION, unit, reason));
        return taken(after, asked(after, News.Kind.ASKED, turn), "extension.asked", unit, turn)
                .ending();
    }

    private Outcome ask(String key, Map<String, Object> values, Map<String, String> slots, Turn turn) {
        return Outcome.reply(desk.phrases().reply(key, values))
                .asking(new Dialogue(SupervisionSkill.NAME, EXTENSION, slots, Desk.now(turn)));
    }

    /** A length of time counts from the deadline. */
    private Optional<LocalDate> until(Item item, String text, Turn turn) {
        String when = REASON.matcher(text).replaceAll("");
        return reader.day(when, turn.now().toLocalDateTime())
                .map(day -> reader.isLength(when, turn.now().toLocalDateTime())
                        ? reader.day(when, item.schedule().deadline().atTime(9, 0))
                                .orElse(day)
                        : day);
    }

    /** Why more time is asked for; empty where that is not said. */
    static String reason(String text) {
        Matcher matcher = REASON.matcher(text);
        if (matcher.find()) return Sentences.tidied(matcher.group(1).replaceAll(ASKING.pattern() + ".*$", ""));
        String[] parts = text.split(ASKING.pattern(), 2);
        if (parts[0].length() > 3) return Sentences.tidied(parts[0]);
        Matcher after = AFTER_DATE.matcher(parts.length > 1 ? parts[1] : "");
        return after.find() ? Sentences.tidied(after.group(1)) : "";
    }

    /** Whoever keeps the item, unless that one speaks for the unit, and the vice-mayor in charge. */
    private Map<String, List<News>> asked(Item item, News.Kind kind, Turn turn) {
        List<String> people = new ArrayList<>();
        boolean keeperIsOwn = desk.directory()
                .person(new StaffId(item.keeper()))
                .filter(keeper -> item.matter().isOf(keeper.unit().id().value()))
                .isPresent();
        if (!keeperIsOwn) people.add(item.keeper());
        if ((kind == News.Kind.ASKED || keeperIsOwn) && !item.matter().leader().isEmpty())
            people.add(item.matter().leader());
        return Desk.news(item, kind, false, people.stream().distinct().toList(), turn);
    }

    private Outcome taken(Item after, Map<String, List<News>> news, String key, String unit, Turn turn) {
        Map<String, Object> values = desk.words().of(after, turn.today());
        boolean own = unit.equals(turn.person().unit().id().value());
        values.put("for", own ? "" : desk.words().unit(unit));
        values.put(
                "note",
                Sentences.withoutPercent(
                        after.notes().get(after.notes().size() - 1).text()));
        boolean button = key.equals("reported-whole");
        return desk.taken(after, news, turn)
                .saying(desk.phrases()
                        .reply(key, values, button ? List.of(desk.words().button("done", after)) : List.of()));
    }

    private Outcome refused(Item item) {
        return desk.refuse(new Refusal(
                "not-yours",
                Map.of(
                        "item",
                        "督办" + item.number(),
                        "lead",
                        desk.words().unit(item.matter().lead()))));
    }
}
