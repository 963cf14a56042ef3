package cn.fuban.approval;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Person;
import cn.fuban.directory.Role;
import cn.fuban.presence.Deputy;
import cn.fuban.presence.Presence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What becomes of approvals when somebody has decided, with everything that hangs on it. */
final class Decisions {
    private final ApprovalDesk desk;
    private final ApprovalWords words;
    private final WhoseTurn turns;
    private final Map<String, ApprovalOwner> owners;

    Decisions(ApprovalDesk desk, ApprovalWords words, WhoseTurn turns, List<ApprovalOwner> owners) {
        this.desk = desk;
        this.words = words;
        this.turns = turns;
        this.owners = owners.stream().collect(Collectors.toMap(ApprovalOwner::name, Function.identity()));
    }

    Outcome agree(Turn turn, List<Approval> meant, String opinion) {
        Outcome outcome = Outcome.nothing();
        for (Approval approval : meant) {
            Presence presence = Presence.in(turn.records());
            Approval after = turns.agreed(
                    approval, person(turn), opinion, presence, turn.now().toInstant());
            outcome = outcome.and(moved(turn, approval, after));
        }
        if (meant.size() == 1) return outcome;
        return outcome.saying(words.reply("doneall", Map.of("n", meant.size())));
    }

    Outcome refuse(Turn turn, Approval approval, String reason, boolean back) {
        Decision.Verdict verdict = back ? Decision.Verdict.RETURNED : Decision.Verdict.REFUSED;
        return moved(turn, approval, approval.with(decision(turn, approval, verdict, reason)));
    }

    /** To the next in the route that is to agree; to somebody else it takes the place of the present step. */
    Outcome handOn(Turn turn, Approval approval, Person to, String said) {
        boolean decides = to.isLeader() || to.is(Role.OFFICE_DIRECTOR) || to.isHead();
        if (!decides) return Outcome.reply(words.reply("nodecider", Map.of("name", to.name())));
        if (isNext(approval, to)) return agree(turn, List.of(approval), said);
        Decision decision = decision(turn, approval, Decision.Verdict.HANDED_ON, to.name());
        return moved(turn, approval, approval.handedOn(to.id().value(), decision));
    }

    /** The applicant asks to see to it; once a day. */
    Outcome urge(Turn turn, Approval approval) {
        LocalDate today = turn.today();
        boolean urged = approval.decisions().stream()
                .anyMatch(decision -> decision.verdict() == Decision.Verdict.URGED
                        && decision.at()
                                .atZone(turn.now().getZone())
                                .toLocalDate()
                                .equals(today));
        String where = desk.where(approval, turn.now(), turn.records());
        Map<String, String> values = Map.of("title", approval.matter().title(), "where", where);
        if (urged) return Outcome.reply(words.reply("urgedbefore", values));
        Decision decision = new Decision(
                person(turn),
                person(turn),
                Decision.Verdict.URGED,
                "",
                turn.now().toInstant());
        Outcome outcome = desk.moved(approval.with(decision), turn.now(), turn.records());
        Optional<Deputy> holder =
                turns.holder(approval, Presence.in(turn.records()), turn.now().toInstant());
        return holder.map(who -> outcome.tell(List.of(who.person()), words.waiting(approval, turn.now())))
                .orElse(outcome)
                .saying(words.reply("urged", values));
    }

    private Outcome moved(Turn turn, Approval before, Approval after) {
        Outcome outcome = desk.moved(after, turn.now(), turn.records());
        for (Decision decision : after.decisions()
                .subList(before.decisions().size(), after.decisions().size()))
            outcome = outcome.record(ApprovalDesk.onRecord(after, decision));
        if (!after.isOpen()) outcome = outcome.and(owner(after).decided(after, turn.now(), turn.records()));
        Optional<Deputy> next =
                turns.holder(after, Presence.in(turn.records()), turn.now().toInstant());
        return outcome.saying(words.done(after, next));
    }

    private Decision decision(Turn turn, Approval approval, Decision.Verdict verdict, String opinion) {
        Deputy deputy = turns.mayDecide(
                        person(turn),
                        approval,
                        Presence.in(turn.records()),
                        turn.now().toInstant())
                .orElseThrow();
        return new Decision(
                deputy.person(), deputy.of(), verdict, opinion, turn.now().toInstant());
    }

    private static boolean isNext(Approval approval, Person to) {
        List<Approval.Step> steps = approval.steps();
        int next = steps.indexOf(approval.current().orElseThrow()) + 1;
        return next < steps.size() && steps.get(next).person().equals(to.id().value());
    }

    private ApprovalOwner owner(Approval approval) {
        return Optional.ofNullable(owners.get(approval.owner()))
                .orElseThrow(() -> new IllegalStateException("Nobody owns " + approval.id()));
    }

    private static String person(Turn turn) {
        return turn.person().id().value();
    }
}
