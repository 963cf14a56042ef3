package cn.fuban.leave;

import cn.fuban.approval.Approval;
import cn.fuban.approval.ApprovalDesk;
import cn.fuban.conversation.AuditEntry;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.OutgoingFile;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Person;
import cn.fuban.document.Spreadsheets;
import cn.fuban.document.Table;
import cn.fuban.store.Records;
import cn.fuban.workcalendar.ChineseDates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** 请假台账: who was away when, where and why, and who approved it; to those entitled. */
final class Register {
    private static final int MOST = 10;

    private final People people;
    private final LeaveMessages words;
    private final ApprovalDesk approvals;

    Register(People people, LeaveMessages words, ApprovalDesk approvals) {
        this.people = people;
        this.words = words;
        this.approvals = approvals;
    }

    Outcome of(Turn turn, boolean asFile) {
        List<Leave> leaves = visible(turn.person(), turn.records());
        if (asFile && !People.mayExport(turn.person()))
            return Outcome.reply(words.reply("register.noexport", Map.of()));
        if (leaves.isEmpty()) return Outcome.reply(words.reply("register.none", Map.of()));
        if (asFile) return file(turn, leaves.size());
        List<String> lines = leaves.stream()
                .limit(MOST)
                .map(leave -> line(leave, turn.today()))
                .toList();
        Map<String, Object> values = Map.of("lines", lines, "n", leaves.size(), "isMore", leaves.size() > MOST);
        return Outcome.reply(words.reply("register.list", values));
    }

    private Outcome file(Turn turn, int n) {
        byte[] bytes = Spreadsheets.write(List.of(table(turn.person(), turn.records())));
        OutgoingFile file = OutgoingFile.of(words.say("register.sheet") + turn.today() + ".xlsx", bytes);
        return Outcome.reply(words.reply("register.file", Map.of("n", n)))
                .enclose(List.of(turn.person().id().value()), file)
                .record(new AuditEntry(
                        turn.now().toInstant(), turn.person().id().value(), "leave.exported", "register", ""));
    }

    /** As a sheet, the newest first. */
    private Table table(Person viewer, Records records) {
        List<List<String>> rows = visible(viewer, records).stream()
                .map(leave -> row(leave, records))
                .toList();
        return new Table(
                words.say("register.sheet"),
                List.of(words.say("register.columns").split("\\s+")),
                rows);
    }

    /** What this person may see with its reasons, or had to decide; the newest first. */
    private List<Leave> visible(Person viewer, Records records) {
        Map<String, Approval> decided = records.all(Approval.TYPE);
        return Leaves.in(records).all().stream()
                .filter(leave ->
                        people.maySeeReasons(viewer, people.of(leave.parties().applicant()))
                                || isDecidedBy(viewer, decided.get(leave.id())))
                .filter(leave ->
                        leave.is(Leave.State.STANDS) || leave.is(Leave.State.OVER) || leave.is(Leave.State.ASKED))
                .sorted(Comparator.comparing(Leave::number).reversed())
                .toList();
    }

    private static boolean isDecidedBy(Person viewer, @org.jspecify.annotations.Nullable Approval approval) {
        String me = viewer.id().value();
        return approval != null
                && (approval.steps().stream().anyMatch(step -> step.person().equals(me))
                        || approval.decisions().stream()
                                .anyMatch(decision -> decision.by().equals(me)));
    }

    private String line(Leave leave, LocalDate today) {
        return words.say(
                "register.line",
                Map.of(
                        "tag", leave.tag(),
                        "who", people.title(leave.parties().applicant()),
                        "kind", leave.plan().kind().label(),
                        "span", words.spans().of(leave.plan().span(), today),
                        "destination", leave.plan().destination().orElse(""),
                        "reason", leave.plan().reason().orElse(""),
                        "state", words.state(leave)));
    }

    private List<String> row(Leave leave, Records records) {
        Person person = people.of(leave.parties().applicant());
        Leave.Plan plan = leave.plan();
        return List.of(
                leave.tag(),
                person.name(),
                People.post(person),
                plan.meeting().map(Leave.Missed::name).orElse(plan.kind().label()),
                when(plan.span().start()),
                when(plan.span().end()),
                String.valueOf(plan.span().dates()),
                plan.destination().orElse(""),
                plan.reason().orElse(""),
                plan.meeting()
                        .flatMap(Leave.Missed::substitute)
                        .or(() -> leave.parties().acting().map(people::name))
                        .orElse(""),
                words.state(leave),
                records.find(Approval.TYPE, leave.id())
                        .map(approval -> String.join("；", approvals.history(approval)))
                        .orElse(""),
                leave.story().committeeAsked() ? words.say("yes") : "",
                leave.story().back().map(Register::when).orElse(""));
    }

    private static String when(LocalDateTime at) {
        return at.getYear() + "年" + ChineseDates.format(at);
    }
}
