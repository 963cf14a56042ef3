package cn.fuban.leave;

import cn.fuban.approval.Approval;
import cn.fuban.approval.ApprovalOwner;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reply;
import cn.fuban.directory.Person;
import cn.fuban.store.Records;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/** What follows when a leave is approved, refused or sent back. */
final class LeaveApprovals implements ApprovalOwner {
    private final Planning planning;
    private final People people;
    private final LeaveMessages words;
    private final InForce inForce;
    private final Filing filing;

    LeaveApprovals(Planning planning, People people, LeaveMessages words, InForce inForce, Filing filing) {
        this.planning = planning;
        this.people = people;
        this.words = words;
        this.inForce = inForce;
        this.filing = filing;
    }

    @Override
    public String name() {
        return Leave.OWNER;
    }

    @Override
    public Outcome decided(Approval approval, ZonedDateTime now, Records records) {
        Leave leave = records.find(Leave.TYPE, approval.id())
                .orElseThrow(() -> new IllegalStateException("No leave " + approval.id()));
        return switch (approval.state()) {
            case AGREED -> agreed(leave, approval, now, records);
            case REFUSED -> closed(leave.in(Leave.State.REFUSED), words.refused(leave, approval, now));
            case RETURNED -> closed(leave.in(Leave.State.RETURNED), words.returned(leave, approval, now));
            case OPEN, WITHDRAWN -> Outcome.nothing();
        };
    }

    /** When the partner's absence came to stand meanwhile it goes the way for both (work:11): they must not both pass. */
    private Outcome agreed(Leave leave, Approval approval, ZonedDateTime now, Records records) {
        Person person = people.of(leave.parties().applicant());
        LeaveRoute route = planning.route(person, leave.plan(), now, records);
        boolean overtaken = route.equals(planning.routes().bothAway())
                && !leave.story().route().equals(route.id());
        if (overtaken) {
            Outcome again = filing.submit(leave, now, records);
            return again.tell(List.of(person.id().value()), again.reply().orElseThrow());
        }
        records.suppose(Approval.TYPE, approval.id(), java.util.Optional.of(approval));
        boolean committee = planning.concernsCommittee(person, leave.plan())
                && !leave.story().committeeAsked();
        return inForce.begin(leave, now, records)
                .tell(concerned(leave), words.approved(leave, approval, committee, now));
    }

    private static Outcome closed(Leave leave, Reply told) {
        return Outcome.nothing().save(Leave.TYPE, leave.id(), leave).tell(concerned(leave), told);
    }

    private static List<String> concerned(Leave leave) {
        return Stream.of(leave.parties().applicant(), leave.parties().enteredBy())
                .distinct()
                .toList();
    }
}
