package cn.fuban.standing;

import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.conversation.Understanding;
import cn.fuban.directory.Permission;
import cn.fuban.language.Language;
import cn.fuban.language.Utterance;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody reports what has been done of a standing duty: kept at once, with a button that takes it back. */
final class ReportSkill implements Skill {
    private static final String PART = "part";
    private static final String NAME = "name";
    private static final String SAID = "said";
    private static final Pattern QUESTION = Pattern.compile("[谁哪几?]|吗|什么|多少");

    private final StandingDesk desk;
    private final ReportReader reader;
    private final Reporting reporting;
    private final Language language;

    ReportSkill(StandingDesk desk, Language language) {
        this.desk = desk;
        this.reader = new ReportReader(desk.directory());
        this.reporting = new Reporting(desk);
        this.language = language;
    }

    @Override
    public String name() {
        return "standing-report";
    }

    @Override
    public Set<String> intents() {
        return Set.of("standing.report");
    }

    @Override
    public Outcome answer(Turn turn) {
        return read(turn, turn.utterance(), Optional.empty());
    }

    @Override
    public Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        if (QUESTION.matcher(turn.utterance().text()).find()) return Optional.empty();
        Utterance first = language.read(
                dialogue.slots().getOrDefault(SAID, ""),
                dialogue.since().atZone(turn.now().getZone()).toLocalDateTime());
        Optional<Duty> duty = desk.duties().spokenOf(first.text());
        boolean named = duty.filter(
                        known -> !reader.parts(known, turn.utterance()).isEmpty())
                .isPresent();
        boolean answers =
                dialogue.step().equals(NAME) ? turn.message().text().strip().length() <= 20 : named;
        return answers
                ? Optional.of(read(turn, first, Optional.of(turn.utterance())).ending())
                : Optional.empty();
    }

    /** What is said, with the answer to what was asked for. */
    private Outcome read(Turn turn, Utterance said, Optional<Utterance> more) {
        Optional<Duty> duty = desk.duties().spokenOf(said.text());
        if (duty.isEmpty()) return desk.reply("report.what");
        List<Owner> named = reader.named(said, turn.person()).stream()
                .filter(owner -> desk.duties().owners(duty.get()).contains(owner))
                .toList();
        Optional<Owner> owner = owner(duty.get(), named, turn);
        // whoever owes no days of research says where to find them
        if (owner.isEmpty() && named.isEmpty() && duty.get().measure().count() == Measure.Count.DAYS)
            return Outcome.passOn("schedule.notice");
        if (owner.isEmpty())
            return desk.reply(
                    named.size() > 1 ? "report.whose" : "refused.report",
                    Map.of("name", duty.get().name()));
        List<LocalDate> days = reader.days(said);
        if (days.isEmpty()) return withoutDay(duty.get(), owner.get(), turn);
        boolean planned = days.stream().anyMatch(day -> day.isAfter(turn.today()));
        // a plan is no deed; but of what is limited the plan is what counts
        if (planned && duty.get().measure().most() == 0) return Outcome.passOn("schedule.notice");
        List<String> parts = reader.parts(duty.get(), more.orElse(said));
        if (parts.isEmpty() && !duty.get().measure().parts().isEmpty()) return ask(PART, duty.get(), said, turn);
        Optional<String> title = reader.title(said).or(() -> more.map(word -> ReportReader.shortened(word.raw())));
        if (title.isEmpty() && duty.get().measure().count() == Measure.Count.NAMES)
            return ask(NAME, duty.get(), said, turn);
        String what = title.orElseGet(() -> ReportReader.shortened(said.raw()));
        Report report = new Report(duty.get(), owner.get(), days, parts, what);
        return reporting.kept(report, turn).understood(understood(report));
    }

    /** No day can be kept; of what is limited it is said how much there is already. */
    private Outcome withoutDay(Duty duty, Owner owner, Turn turn) {
        if (duty.measure().most() == 0) return desk.reply("report.when");
        Tally tally = Register.in(turn.records()).of(duty, owner, turn.today().getYear());
        Map<String, Object> values = new HashMap<>();
        values.put("name", duty.name());
        values.put("owner", owner.name());
        values.put("state", new StandingWords(desk.phrases()).state(duty, tally));
        values.put("citation", duty.rule().citation());
        values.put("todo", duty.speech().todo());
        return desk.reply("report.limited", values)
                .understood(Understanding.citing(List.of(duty.rule().article()), false));
    }

    private static Understanding understood(Report report) {
        Map<String, Object> slots = new HashMap<>();
        slots.put("register", report.duty().name());
        slots.put("owner", report.owner().name());
        slots.put("days", report.days().stream().map(LocalDate::toString).toList());
        slots.put("what", report.what());
        if (!report.parts().isEmpty()) slots.put("parts", report.parts());
        return new Understanding(
                slots, List.of(), List.of(report.duty().rule().article()), report.days(), false, false);
    }

    /** Operators speak for everybody; others for themselves or their own unit. */
    private Optional<Owner> owner(Duty duty, List<Owner> named, Turn turn) {
        Optional<Owner> own = desk.duties().own(duty, turn.person());
        if (!Permission.KEEP_REGISTERS.isGivenTo(turn.person()))
            return named.isEmpty() ? own : own.filter(named::contains);
        if (named.size() == 1) return Optional.of(named.get(0));
        List<Owner> all = desk.duties().owners(duty);
        return named.isEmpty()
                ? own.or(() -> all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty())
                : Optional.empty();
    }

    private Outcome ask(String what, Duty duty, Utterance said, Turn turn) {
        Map<String, String> values = Map.of(
                "name", duty.name(), "parts", String.join("还是", duty.measure().parts()));
        return desk.reply("report.ask." + what, values)
                .asking(new Dialogue(
                        name(), what, Map.of(SAID, said.raw()), turn.now().toInstant()));
    }
}
