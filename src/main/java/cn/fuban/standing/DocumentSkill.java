package cn.fuban.standing;

import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Permission;
import cn.fuban.directory.Person;
import cn.fuban.directory.Unit;
import cn.fuban.directory.UnitId;
import cn.fuban.language.Language;
import cn.fuban.language.Utterance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Enters a normative document into the register, and what becomes of it: filed, prolonged, repealed. */
final class DocumentSkill implements Skill {
    private static final String EXPIRES = "expires";
    private static final String SAID = "said";
    private static final Pattern FILED = Pattern.compile("已?经?(报备|备案)");
    private static final Pattern REPEALED = Pattern.compile("废止|失效|不再执行");
    private static final Pattern PROLONGED = Pattern.compile("延长|延至|延到|延期|继续执行|继续有效|改到|改为|改成|续期");

    private final StandingDesk desk;
    private final DocumentReminders reminders;
    private final DocumentReader reader;
    private final Language language;

    DocumentSkill(StandingDesk desk, DocumentReminders reminders, Language language) {
        this.desk = desk;
        this.reminders = reminders;
        this.reader = new DocumentReader(desk.directory());
        this.language = language;
    }

    @Override
    public String name() {
        return "document-register";
    }

    @Override
    public Set<String> intents() {
        return Set.of("document.register");
    }

    @Override
    public Outcome answer(Turn turn) {
        String text = turn.utterance().text();
        Documents documents = Documents.in(turn.records());
        List<NormativeDocument> meant = documents.meant(turn.utterance().raw());
        boolean changes = FILED.matcher(text).find()
                || REPEALED.matcher(text).find()
                || PROLONGED.matcher(text).find();
        if (changes && !meant.isEmpty()) return change(meant, turn);
        if (changes && reader.title(turn.utterance()).isEmpty()) return which(documents, turn);
        return entered(turn, turn.utterance(), Optional.empty(), documents);
    }

    @Override
    public Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        Utterance first = language.read(
                dialogue.slots().getOrDefault(SAID, ""),
                dialogue.since().atZone(turn.now().getZone()).toLocalDateTime());
        Optional<LocalDate> expires = reader.lastDay(turn.utterance(), reader.published(first));
        return expires.map(day ->
                entered(turn, first, expires, Documents.in(turn.records())).ending());
    }

    /** 备案了, without saying what: those of the own unit that it could be said of. */
    private Outcome which(Documents documents, Turn turn) {
        boolean filed = FILED.matcher(turn.utterance().text()).find();
        List<Map<String, Object>> lines = documents.of(turn.person().unit().id().value()).stream()
                .filter(document -> !filed || document.filed().isEmpty())
                .map(document -> DocumentWords.values(document, desk.directory(), turn.today()))
                .toList();
        return desk.reply("document.changed", Map.of("documents", lines, "any", !lines.isEmpty()));
    }

    private Outcome entered(Turn turn, Utterance said, Optional<LocalDate> more, Documents documents) {
        Optional<String> title = reader.title(said);
        if (title.isEmpty()) return desk.reply("document.what");
        Optional<Unit> unit = reader.unit(said, turn.person());
        if (unit.isEmpty()) return desk.reply("document.whose");
        if (!maySpeakFor(turn.person(), unit.get())) return desk.reply("refused.document");
        Optional<LocalDate> published = reader.published(said);
        Optional<LocalDate> expires = more.or(() -> reader.expires(said, published));
        if (expires.isEmpty())
            return desk.reply("document.until", Map.of("title", title.get()))
                    .asking(new Dialogue(
                            name(),
                            EXPIRES,
                            Map.of(SAID, said.raw()),
                            turn.now().toInstant()));
        Optional<NormativeDocument> same = documents.all().stream()
                .filter(known -> known.title().equals(title.get()) && !known.repealed())
                .findFirst();
        if (same.isPresent()) return desk.reply("document.known", values(same.get(), turn.today()));
        NormativeDocument document = new NormativeDocument(
                documents.nextNumber(),
                title.get(),
                unit.get().id().value(),
                published,
                expires.get(),
                Optional.empty(),
                false);
        return reminders
                .kept(document, turn.now().toInstant())
                .and(desk.reply("document.kept", values(document, turn.today())))
                .record(StandingDesk.onRecord(turn, "document.entered", document.id()));
    }

    private Outcome change(List<NormativeDocument> meant, Turn turn) {
        if (meant.size() > 1) return desk.reply("document.which", Map.of("documents", lines(meant, turn.today())));
        NormativeDocument document = meant.get(0);
        Optional<Unit> unit = desk.directory().unit(new UnitId(document.unit()));
        if (unit.filter(own -> maySpeakFor(turn.person(), own)).isEmpty()) return desk.reply("refused.document");
        String text = turn.utterance().text();
        Optional<LocalDate> until = reader.lastDay(turn.utterance(), document.published());
        if (PROLONGED.matcher(text).find() && until.isPresent())
            return changed("prolonged", document.validUntil(until.get()), turn);
        if (REPEALED.matcher(text).find()) return changed("repealed", document.asRepealed(), turn);
        if (FILED.matcher(text).find())
            return changed(
                    "filed", document.filedOn(reader.firstDay(turn.utterance()).orElse(turn.today())), turn);
        return desk.reply("document.until", Map.of("title", document.title()));
    }

    private Outcome changed(String key, NormativeDocument document, Turn turn) {
        return reminders
                .kept(document, turn.now().toInstant())
                .and(desk.reply("document." + key, values(document, turn.today())))
                .record(StandingDesk.onRecord(turn, "document." + key, document.id()));
    }

    private boolean maySpeakFor(Person person, Unit unit) {
        return Permission.KEEP_REGISTERS.isGivenTo(person) || Owner.of(unit).isSpokenForBy(person, desk.directory());
    }

    private List<Map<String, Object>> lines(List<NormativeDocument> documents, LocalDate today) {
        return documents.stream().map(document -> values(document, today)).toList();
    }

    private Map<String, Object> values(NormativeDocument document, LocalDate today) {
        return DocumentWords.values(document, desk.directory(), today);
    }
}
