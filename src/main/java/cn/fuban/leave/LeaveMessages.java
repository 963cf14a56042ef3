package cn.fuban.leave;

import cn.fuban.approval.Approval;
import cn.fuban.approval.ApprovalDesk;
import cn.fuban.config.Messages;
import cn.fuban.conversation.Button;
import cn.fuban.conversation.Reply;
import cn.fuban.directory.Person;
import cn.fuban.store.Records;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people read about a leave once it is confirmed. */
final class LeaveMessages {
    private final Messages messages;
    private final People people;
    private final SpanWords spans;
    private final ApprovalDesk approvals;

    LeaveMessages(Messages messages, People people, SpanWords spans, ApprovalDesk approvals) {
        this.messages = messages;
        this.people = people;
        this.spans = spans;
        this.approvals = approvals;
    }

    /** Such as 罗永强（发改局局长）外出3天. */
    String title(Leave leave) {
        return say(
                "title." + (leave.plan().isFromMeeting() ? "meeting" : "leave"),
                values(leave, leave.plan().span().first()));
    }

    /** What whoever decides has to know. */
    String matter(Leave leave, ZonedDateTime now) {
        return say("matter." + (leave.plan().isFromMeeting() ? "meeting" : "leave"), values(leave, now.toLocalDate()));
    }

    Reply asked(Leave leave, String where, boolean committee, ZonedDateTime now) {
        Map<String, Object> values = values(leave, now.toLocalDate());
        values.put("where", where);
        return withCommittee("asked", leave, values, committee);
    }

    Reply stands(Leave leave, boolean committee, ZonedDateTime now) {
        return withCommittee("stands", leave, values(leave, now.toLocalDate()), committee);
    }

    Reply approved(Leave leave, Approval approval, boolean committee, ZonedDateTime now) {
        Map<String, Object> values = values(leave, now.toLocalDate());
        values.put("history", approvals.history(approval));
        return withCommittee("approved", leave, values, committee);
    }

    Reply refused(Leave leave, Approval approval, ZonedDateTime now) {
        return decided("refused", leave, approval, now);
    }

    Reply returned(Leave leave, Approval approval, ZonedDateTime now) {
        return decided("returned", leave, approval, now);
    }

    private Reply decided(String key, Leave leave, Approval approval, ZonedDateTime now) {
        Map<String, Object> values = values(leave, now.toLocalDate());
        values.put("history", approvals.history(approval));
        return reply(key, values);
    }

    Reply entered(Leave leave, ZonedDateTime now) {
        return reply("entered", values(leave, now.toLocalDate()));
    }

    Reply confirmEntry(Leave leave, ZonedDateTime now) {
        Map<String, Object> values = values(leave, now.toLocalDate());
        values.put("by", people.title(leave.parties().enteredBy()));
        return reply("confirmentry", values, button("entryright", leave), button("entrywrong", leave));
    }

    Reply report(Leave leave, ZonedDateTime now) {
        return reply("report", values(leave, now.toLocalDate()));
    }

    Reply filed(Leave leave, ZonedDateTime now, Records records) {
        Map<String, Object> values = values(leave, now.toLocalDate());
        values.put(
                "history",
                records.find(Approval.TYPE, leave.id()).map(approvals::history).orElse(List.of()));
        return reply(leave.plan().isFromMeeting() ? "filed.meeting" : "filed.leave", values);
    }

    Reply coordinate(Leave leave, ZonedDateTime now) {
        Map<String, Object> values = values(leave, now.toLocalDate());
        values.put(
                "partner",
                people.partnerOf(leave.parties().applicant()).map(Person::name).orElse(""));
        return reply("coordinate", values);
    }

    Reply substitute(Leave leave, ZonedDateTime now) {
        return reply("substitute", values(leave, now.toLocalDate()));
    }

    Reply actingStarts(Leave leave, ZonedDateTime now) {
        return reply("actingstarts", values(leave, now.toLocalDate()));
    }

    Reply actingEnds(Leave leave, ZonedDateTime now) {
        return reply("actingends", values(leave, now.toLocalDate()));
    }

    Reply awayStarts(Leave leave, ZonedDateTime now) {
        return reply("awaystarts", values(leave, now.toLocalDate()));
    }

    Reply comeBack(Leave leave, List<String> handedOver, ZonedDateTime now) {
        Map<String, Object> values = values(leave, now.toLocalDate());
        values.put("handed", handedOver);
        return reply("comeback", values, button("return", leave));
    }

    Reply back(Leave leave, ZonedDateTime now) {
        return reply("back", values(leave, now.toLocalDate()));
    }

    Reply cancelled(Leave leave, ZonedDateTime now) {
        return reply("cancelled", values(leave, now.toLocalDate()));
    }

    /** An answer about one leave. */
    Reply about(String key, Leave leave, ZonedDateTime now, Button... buttons) {
        return reply(key, values(leave, now.toLocalDate()), buttons);
    }

    /** One line: number, kind, when, and what became of it. */
    String line(Leave leave, ZonedDateTime now, Records records) {
        Map<String, Object> values = values(leave, now.toLocalDate());
        String where = records.find(Approval.TYPE, leave.id())
                .map(approval -> approvals.where(approval, now, records))
                .orElse("");
        values.put("state", state(leave));
        values.put("where", where);
        return say("line", values);
    }

    String state(Leave leave) {
        return say("state." + leave.state().name().toLowerCase(java.util.Locale.ROOT));
    }

    Button button(String key, Leave leave) {
        return new Button(
                say("button." + key + ".label"), say("button." + key + ".sentence", Map.of("tag", leave.tag())));
    }

    Reply reply(String key, Map<String, ?> values, Button... buttons) {
        return new Reply(say(key + ".title", values), say(key + ".text", values), buttons);
    }

    String say(String key) {
        return say(key, Map.of());
    }

    String say(String key, Map<String, ?> values) {
        return messages.say("leave." + key, values);
    }

    SpanWords spans() {
        return spans;
    }

    private Reply withCommittee(String key, Leave leave, Map<String, Object> values, boolean committee) {
        values.put("committee", committee);
        List<Button> buttons = new ArrayList<>();
        if (committee) buttons.add(button("committee", leave));
        return new Reply(say(key + ".title", values), say(key + ".text", values), buttons);
    }

    private Map<String, Object> values(Leave leave, LocalDate today) {
        Leave.Plan plan = leave.plan();
        Optional<Person> acting = leave.parties().acting().flatMap(people::find);
        Map<String, Object> values = new HashMap<>();
        values.put("who", people.name(leave.parties().applicant()));
        values.put("whom", people.title(leave.parties().applicant()));
        values.put("tag", leave.tag());
        values.put("kind", plan.kind().label());
        values.put("span", spans.of(plan.span(), today));
        values.put("length", spans.length(plan.span()));
        values.put("dates", plan.span().dates());
        values.put("destination", plan.destination().orElse(""));
        values.put("reason", plan.reason().orElse(""));
        values.put("acting", acting.map(Person::name).orElse(""));
        values.put("phone", acting.map(Person::phone).orElse(""));
        values.put("call", people.of(leave.parties().applicant()).phone());
        values.put("late", leave.story().late().orElse(""));
        values.put(
                "changes",
                leave.story()
                        .replaces()
                        .map(number -> say("tag", Map.of("n", number)))
                        .orElse(""));
        values.put("meeting", plan.meeting().map(Leave.Missed::name).orElse(""));
        values.put(
                "substitute", plan.meeting().flatMap(Leave.Missed::substitute).orElse(""));
        return values;
    }
}
