package cn.fuban.approval;

import cn.fuban.directory.Directory;
import cn.fuban.presence.Deputy;
import cn.fuban.presence.Presence;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom an approval lies with at a moment. Pure: the same absences and the same moment always give the same person. */
final class WhoseTurn {
    private final Directory directory;

    WhoseTurn(Directory directory) {
        this.directory = directory;
    }

    /** Whom it lies with now; nobody when it is decided, or when all who could decide are away (work:11). */
    Optional<Deputy> holder(Approval approval, Presence presence, Instant at) {
        return approval.current()
                .flatMap(step ->
                        presence.deciderFor(step.person(), approval.matter().applicant(), at, directory));
    }

    /** In whose place this person may decide now: only whoever is named, or whoever lawfully acts; never the applicant. */
    Optional<Deputy> mayDecide(String person, Approval approval, Presence presence, Instant at) {
        if (person.equals(approval.matter().applicant())) return Optional.empty();
        boolean named =
                approval.current().filter(step -> step.person().equals(person)).isPresent();
        return named
                ? Optional.of(new Deputy(person, person))
                : holder(approval, presence, at)
                        .filter(holder -> holder.person().equals(person));
    }

    /** What this person may decide now, the oldest first. */
    List<Approval> waitingFor(String person, Map<String, Approval> all, Presence presence, Instant at) {
        return all.values().stream()
                .filter(approval -> mayDecide(person, approval, presence, at).isPresent())
                .sorted(Comparator.comparing(Approval::begun))
                .toList();
    }

    /**
     * The approval after this person has agreed; where the same person would be asked again at once, because of acting
     * for another, that is agreed too and recorded as such.
     */
    Approval agreed(Approval approval, String person, String opinion, Presence presence, Instant at) {
        Approval after = approval;
        Optional<Deputy> turn = mayDecide(person, after, presence, at);
        do {
            after = after.with(new Decision(person, turn.orElseThrow().of(), Decision.Verdict.AGREED, opinion, at));
            turn = holder(after, presence, at).filter(next -> next.person().equals(person));
        } while (turn.isPresent());
        return after;
    }
}
