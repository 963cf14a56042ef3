package cn.fuban.standing;

import cn.fuban.conversation.Assent;
import cn.fuban.conversation.Attachment;
import cn.fuban.conversation.Button;
import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Permission;
import cn.fuban.document.Sheet;
import cn.fuban.document.Spreadsheets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes registers in from a file: checked whole, shown in numbers, kept once confirmed. */
final class ImportSkill implements Skill {
    private static final String CONFIRM = "confirm";
    private static final String NUMBER = "number";
    private static final int MOST = 2000;
    private static final int MOST_ERRORS = 10;

    private final StandingDesk desk;
    private final DocumentReminders reminders;
    private final DocumentSheet documents;

    ImportSkill(StandingDesk desk, DocumentReminders reminders) {
        this.desk = desk;
        this.reminders = reminders;
        this.documents = new DocumentSheet(desk);
    }

    @Override
    public String name() {
        return "standing-import";
    }

    @Override
    public Set<String> intents() {
        return Set.of("standing.import");
    }

    /** Asked how, or an old button whose dialogue is gone. */
    @Override
    public Outcome answer(Turn turn) {
        if (!Permission.KEEP_REGISTERS.isGivenTo(turn.person())) return desk.reply("refused.import");
        String number = turn.intent().slots().getOrDefault("n", "");
        Optional<Batch> batch = turn.records().find(Batch.TYPE, number);
        if (batch.isPresent()) return kept(number, batch.get(), turn);
        return desk.reply(turn.intent().slots().isEmpty() ? "import.how" : "import.gone");
    }

    @Override
    public Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        String number = dialogue.slots().getOrDefault(NUMBER, "");
        Optional<Batch> batch = turn.records().find(Batch.TYPE, number);
        return Assent.isGiven(turn, dialogue, button(number))
                ? batch.map(found -> kept(number, found, turn))
                : Optional.empty();
    }

    @Override
    public Optional<Outcome> receive(Turn turn, Attachment file, Optional<Dialogue> dialogue) {
        if (!file.name().toLowerCase(Locale.ROOT).endsWith(".xlsx")) return Optional.empty();
        List<Sheet> sheets = Spreadsheets.sheets(file.bytes()).stream()
                .filter(sheet -> DeedSheet.isOne(desk, sheet) || documents.isOne(sheet))
                .toList();
        if (sheets.isEmpty()) return Optional.empty();
        if (!Permission.KEEP_REGISTERS.isGivenTo(turn.person())) return Optional.of(desk.reply("refused.import"));
        int rows = sheets.stream().mapToInt(sheet -> sheet.rows().size() - 1).sum();
        if (rows > MOST) return Optional.of(desk.reply("import.many", Map.of("most", MOST)));
        Findings found = new Findings();
        for (Sheet sheet : sheets) {
            if (documents.isOne(sheet)) documents.read(sheet, found, turn);
            else new DeedSheet(desk, sheet, found, turn).read();
        }
        return Optional.of(found.errors().isEmpty() ? shown(found, turn) : wrong(found.errors()));
    }

    private Outcome wrong(List<String> errors) {
        return desk.reply(
                "import.wrong",
                Map.of(
                        "n", errors.size(),
                        "errors", errors.stream().limit(MOST_ERRORS).toList(),
                        "more", Math.max(0, errors.size() - MOST_ERRORS),
                        "isMore", errors.size() > MOST_ERRORS));
    }

    private Outcome shown(Findings found, Turn turn) {
        Batch batch = found.batch(turn.person().id().value());
        if (batch.isEmpty()) return desk.reply("import.nothing", Map.of("known", found.known()));
        String number = Integer.toString(1
                + turn.records().all(Batch.TYPE).keySet().stream()
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0));
        Map<String, Object> values = new HashMap<>();
        values.put("lines", lines(batch));
        values.put("known", found.known() == 0 ? "" : found.known());
        return Outcome.reply(desk.phrases().reply("import.card", values, button(number)))
                .save(Batch.TYPE, number, batch)
                .asking(new Dialogue(
                        name(), CONFIRM, Map.of(NUMBER, number), turn.now().toInstant()))
                .privately();
    }

    /** Of each register how many, and of how many. */
    private List<String> lines(Batch batch) {
        List<String> lines = desk.duties().all().stream()
                .flatMap(duty -> line(duty, batch).stream())
                .collect(Collectors.toList());
        if (!batch.documents().isEmpty())
            lines.add(desk.phrases()
                    .text("import.documents", Map.of("n", batch.documents().size())));
        return lines;
    }

    private Optional<String> line(Duty duty, Batch batch) {
        List<Deed> own = batch.deeds().stream()
                .filter(deed -> deed.duty().equals(duty.id()))
                .toList();
        if (own.isEmpty()) return Optional.empty();
        long owners = own.stream().map(Deed::owner).distinct().count();
        return Optional.of(desk.phrases()
                .text(
                        "import.line",
                        Map.of(
                                "name", duty.name(),
                                "n", own.size(),
                                "owners", owners,
                                "people", duty.owes().isOfPeople())));
    }

    private Outcome kept(String number, Batch batch, Turn turn) {
        if (!Permission.KEEP_REGISTERS.isGivenTo(turn.person())
                || !batch.by().equals(turn.person().id().value())) return desk.reply("refused.import");
        Outcome outcome = desk.reply("import.kept", Map.of("lines", lines(batch)))
                .remove(Batch.TYPE, number)
                .record(StandingDesk.onRecord(turn, "standing.imported", number))
                .ending();
        int entry = Reporting.nextNumber(Register.in(turn.records()));
        for (Deed deed : batch.deeds()) outcome = outcome.save(Deed.TYPE, Reporting.id(entry++, 0), deed);
        Documents known = Documents.in(turn.records());
        int next = known.nextNumber();
        for (NormativeDocument document : batch.documents())
            outcome = outcome.and(
                    reminders.kept(document.numbered(next++), turn.now().toInstant()));
        return outcome;
    }

    private Button button(String number) {
        return desk.phrases().button("import.confirm", Map.of("n", number));
    }
}
