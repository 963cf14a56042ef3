package cn.fuban.leave;

import cn.fuban.approval.Approval;
import cn.fuban.approval.ApprovalDesk;
import cn.fuban.approval.Post;
import cn.fuban.conversation.AuditEntry;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Person;
import cn.fuban.directory.Role;
import cn.fuban.presence.Presence;
import cn.fuban.store.Records;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a confirmed leave on its way: to the one who goes, to those who approve, or straight into force. */
final class Filing {
    private final Planning planning;
    private final People people;
    private final LeaveMessages words;
    private final InForce inForce;
    private final ApprovalDesk approvals;

    Filing(Planning planning, People people, LeaveMessages words, InForce inForce, ApprovalDesk approvals) {
        this.planning = planning;
        this.people = people;
        this.words = words;
        this.inForce = inForce;
        this.approvals = approvals;
    }

    /** Confirmed by whoever put it together. */
    Outcome file(Turn turn, Request request, Leave.Plan plan) {
        String speaker = turn.person().id().value();
        Person person = people.of(request.who());
        Optional<String> acting = plan.isFromMeeting()
                ? Optional.empty()
                : planning.acting(person, request, plan.span(), turn.now(), turn.records());
        Leave leave = new Leave(
                Leaves.in(turn.records()).nextNumber(),
                new Leave.Parties(request.who(), speaker, acting),
                plan,
                Leave.State.ENTERED,
                new Leave.Story(
                        "",
                        request.get(Request.LATE),
                        false,
                        Optional.empty(),
                        request.get(Request.REPLACES).map(Integer::valueOf)),
                turn.now().toInstant());
        if (leave.parties().enteredByOther()) return entered(leave, turn);
        return submit(leave, turn.now(), turn.records()).record(onRecord(turn, "leave.confirmed", leave));
    }

    /** Entered for somebody else, who confirms it with one tap. */
    private Outcome entered(Leave leave, Turn turn) {
        return Outcome.reply(words.entered(leave, turn.now()))
                .save(Leave.TYPE, leave.id(), leave)
                .tell(List.of(leave.parties().applicant()), words.confirmEntry(leave, turn.now()))
                .record(onRecord(turn, "leave.entered", leave));
    }

    /** On its way, or in force where nobody approves; with the reply to whoever confirmed it. */
    Outcome submit(Leave confirmed, ZonedDateTime now, Records records) {
        Person person = people.of(confirmed.parties().applicant());
        LeaveRoute route = planning.route(person, confirmed.plan(), now, records);
        Leave leave = confirmed.by(route.id());
        Outcome outcome = oldWithdrawn(leave, now, records);
        List<Approval.Step> steps =
                needsNoNewRound(leave, records) ? List.of() : steps(leave, route, person, now, records);
        if (steps.isEmpty())
            return outcome.and(inForce.begin(leave, now, records))
                    .saying(words.stands(leave, concernsCommittee(leave), now));
        Leave asked = leave.in(Leave.State.ASKED);
        Approval approval = Approval.begun(
                leave.id(),
                new Approval.Matter(
                        person.id().value(),
                        leave.tag(),
                        words.title(leave),
                        words.matter(leave, now),
                        leave.plan().span().from(now.getZone())),
                steps,
                now.toInstant());
        outcome = outcome.save(Leave.TYPE, asked.id(), asked).and(approvals.moved(approval, now, records));
        if (route.equals(planning.routes().bothAway()))
            outcome = outcome.tell(director(), words.coordinate(asked, now));
        return outcome.saying(
                words.asked(asked, approvals.where(approval, now, records), concernsCommittee(leave), now));
    }

    private boolean concernsCommittee(Leave leave) {
        return planning.concernsCommittee(people.of(leave.parties().applicant()), leave.plan())
                && !leave.story().committeeAsked();
    }

    /** A change that takes nothing more than what was approved goes no new round. */
    private static boolean needsNoNewRound(Leave leave, Records records) {
        return leave.story()
                .replaces()
                .flatMap(number -> records.find(Leave.TYPE, Leave.id(number)))
                .filter(old -> old.is(Leave.State.STANDS))
                .filter(old -> {
                    Span before = old.plan().span();
                    Span after = leave.plan().span();
                    return !after.start().isBefore(before.start())
                            && !after.end().isAfter(before.end())
                            && old.plan().destination().equals(leave.plan().destination())
                            && old.plan().kind() == leave.plan().kind();
                })
                .isPresent();
    }

    /** One that is still under way is taken back when another takes its place; one that stands, stands until then. */
    private Outcome oldWithdrawn(Leave leave, ZonedDateTime now, Records records) {
        Optional<Leave> old = leave.story()
                .replaces()
                .flatMap(number -> records.find(Leave.TYPE, Leave.id(number)))
                .filter(before -> before.is(Leave.State.ASKED));
        if (old.isEmpty()) return Outcome.nothing();
        Outcome outcome =
                Outcome.nothing().save(Leave.TYPE, old.get().id(), old.get().in(Leave.State.REPLACED));
        return records.find(Approval.TYPE, old.get().id())
                .filter(Approval::isOpen)
                .map(approval -> outcome.and(approvals.withdrawn(approval, now, records)))
                .orElse(outcome);
    }

    private List<Approval.Step> steps(
            Leave leave, LeaveRoute route, Person person, ZonedDateTime now, Records records) {
        if (leave.plan().isFromMeeting())
            return leave.plan().meeting().flatMap(Leave.Missed::chair).stream()
                    .filter(chair -> !chair.equals(person.id().value()))
                    .map(chair -> new Approval.Step(chair, Approval.Task.CONSENT))
                    .toList();
        Presence presence = Presence.in(records);
        return route.way().steps().stream()
                .flatMap(step -> Stream.of(step.by(), Post.VICE_MAYOR_IN_CHARGE, Post.MAYOR)
                        .flatMap(post -> post.of(person, people.directory(), presence, now.toInstant()).stream())
                        .filter(who -> !who.equals(person))
                        .limit(1)
                        .map(who -> new Approval.Step(who.id().value(), step.task())))
                .toList();
    }

    private List<String> director() {
        return people.directory().withRole(Role.OFFICE_DIRECTOR).stream()
                .map(who -> who.id().value())
                .toList();
    }

    /** The line that puts on record what somebody did with a leave. */
    static AuditEntry onRecord(Turn turn, String action, Leave leave) {
        return new AuditEntry(turn.now().toInstant(), turn.person().id().value(), action, leave.id(), "");
    }
}
