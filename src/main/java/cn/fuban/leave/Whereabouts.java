package cn.fuban.leave;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Person;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 去向: who is in, and who acts for whom; by permission, and never with reasons. */
final class Whereabouts {
    private static final int MOST = 30;
    private static final int MOST_NEXT = 3;

    private final People people;
    private final LeaveMessages words;

    Whereabouts(People people, LeaveMessages words) {
        this.people = people;
        this.words = words;
    }

    /** Everybody away on these days whom the asker may know of. */
    Outcome onDays(AskedDays days, Turn turn) {
        List<String> lines = standing(turn, days)
                .filter(leave -> maySee(turn, leave))
                .limit(MOST)
                .map(leave -> line(leave, turn.today()))
                .toList();
        List<String> next = lines.isEmpty() ? next(days.last(), turn) : List.of();
        Map<String, Object> values = Map.of(
                "day",
                days.words(turn.today()),
                "lines",
                lines,
                "n",
                lines.size(),
                "scope",
                scope(turn.person()),
                "next",
                next,
                "any",
                !next.isEmpty());
        return Outcome.reply(words.reply(lines.isEmpty() ? "whereabouts.allin" : "whereabouts.list", values));
    }

    /** Who goes next after a day on which all are in. */
    private List<String> next(LocalDate day, Turn turn) {
        return Leaves.in(turn.records())
                .where(leave -> leave.isAbsence() && leave.plan().span().first().isAfter(day))
                .all()
                .stream()
                .filter(leave -> maySee(turn, leave))
                .sorted(Comparator.comparing(leave -> leave.plan().span().start()))
                .limit(MOST_NEXT)
                .map(leave -> line(leave, turn.today()))
                .toList();
    }

    private boolean maySee(Turn turn, Leave leave) {
        return people.maySeeWhereabouts(turn.person(), people.of(leave.parties().applicant()));
    }

    /** Whether these people are in on these days. */
    Outcome of(List<Person> asked, AskedDays days, Turn turn) {
        List<Person> known = asked.stream()
                .filter(person -> people.maySeeWhereabouts(turn.person(), person))
                .toList();
        if (known.isEmpty()) return Outcome.reply(words.reply("whereabouts.denied", Map.of()));
        List<String> lines =
                known.stream().map(person -> of(person, days, turn)).toList();
        return Outcome.reply(words.reply(
                "whereabouts.of",
                Map.of(
                        "day", days.words(turn.today()),
                        "lines", lines,
                        "name", known.get(0).name())));
    }

    private String of(Person person, AskedDays days, Turn turn) {
        List<String> away = standing(turn, days)
                .filter(found -> found.parties().applicant().equals(person.id().value()))
                .map(found -> line(found, turn.today()))
                .toList();
        return away.isEmpty()
                ? words.say("whereabouts.in", Map.of("name", person.name(), "post", People.post(person)))
                : String.join("；", away);
    }

    private static Stream<Leave> standing(Turn turn, AskedDays days) {
        return Leaves.in(turn.records())
                .where(leave -> leave.isAbsence() && leave.touches(days.first(), days.last()))
                .all()
                .stream();
    }

    private String line(Leave leave, LocalDate today) {
        String acting = leave.parties().acting().map(people::name).orElse("");
        String where = leave.plan().kind() == LeaveKind.OUT
                ? leave.plan().destination().orElse("")
                : "";
        return words.say(
                "whereabouts.line",
                Map.of(
                        "who",
                        people.title(leave.parties().applicant()),
                        "span",
                        words.spans().of(leave.plan().span(), today),
                        "where",
                        where,
                        "acting",
                        acting));
    }

    private String scope(Person viewer) {
        String key = People.seesAll(viewer) ? "all" : viewer.isViceMayor() ? "government" : "unit";
        return words.say("whereabouts.scope." + key);
    }
}
