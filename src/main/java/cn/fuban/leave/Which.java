package cn.fuban.leave;

import cn.fuban.conversation.Turn;
import cn.fuban.directory.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the existing leave that somebody speaks of: by its number, or by whose it is, when, where, and of what kind. */
final class Which {
    private final People people;

    Which(People people) {
        this.people = people;
    }

    /** What can be meant, the next to come first; only what the speaker may deal with. */
    List<Leave> in(Turn turn, Absence target, Predicate<Leave> wanted) {
        Leaves all = Leaves.in(turn.records()).where(wanted).where(leave -> mayDealWith(turn.person(), leave));
        Optional<Leave> tagged = all.tagged(turn.utterance().text());
        if (tagged.isPresent()) return List.of(tagged.get());
        List<Leave> own = all.of(whose(turn, target)).all();
        List<Leave> fitting = own.stream().filter(leave -> fits(leave, target)).toList();
        return fitting.isEmpty() ? own : fitting;
    }

    /** Whoever goes, and whoever may enter leave for that one. */
    boolean mayDealWith(Person speaker, Leave leave) {
        return People.mayEnterFor(speaker, people.of(leave.parties().applicant()));
    }

    private String whose(Turn turn, Absence target) {
        String said = target.applicant();
        List<Person> named = said == null ? List.of() : people.named(said, turn.person());
        return (named.size() == 1 ? named.get(0) : turn.person()).id().value();
    }

    private static boolean fits(Leave leave, Absence target) {
        Edge start = target.start();
        String destination = target.destination();
        LeaveKind kind = target.kind();
        LocalDate day = start == null ? null : start.date();
        boolean onDay = day == null || leave.touches(day, day);
        boolean there = destination == null
                || leave.plan()
                        .destination()
                        .filter(where -> where.contains(destination) || destination.contains(where))
                        .isPresent();
        return onDay && there && (kind == null || kind == leave.plan().kind());
    }
}
