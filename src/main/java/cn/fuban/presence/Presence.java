package cn.fuban.presence;

import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.Role;
import cn.fuban.directory.StaffId;
import cn.fuban.store.Records;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All absences as one decision sees them. */
public final class Presence {
    private final List<Absence> absences;

    private Presence(Collection<Absence> absences) {
        this.absences = absences.stream()
                .sorted(Comparator.comparing(Absence::from).thenComparing(Absence::id))
                .toList();
    }

    /** Whatever is decided on it is decided again when anybody's absence changes meanwhile. */
    public static Presence in(Records records) {
        return of(records.all(Absence.TYPE).values());
    }

    /** These absences and no others. */
    public static Presence of(Collection<Absence> absences) {
        return new Presence(absences);
    }

    /** The absence of this person at this moment. */
    public Optional<Absence> absenceOf(String person, Instant at) {
        return absences.stream()
                .filter(absence -> absence.person().equals(person) && absence.covers(at))
                .findFirst();
    }

    public boolean isAway(String person, Instant at) {
        return absenceOf(person, at).isPresent();
    }

    /** Who acts for this person at this moment; nobody when that one is away too. */
    public Optional<String> actingFor(String person, Instant at) {
        return absenceOf(person, at).flatMap(Absence::acting).filter(acting -> !isAway(acting, at));
    }

    /** For whom this person acts at this moment. */
    public List<String> actsFor(String acting, Instant at) {
        return absences.stream()
                .filter(absence -> absence.covers(at)
                        && absence.acting().filter(acting::equals).isPresent())
                .map(Absence::person)
                .distinct()
                .toList();
    }

    /** The absences of this person that touch a span, by their beginning. */
    public List<Absence> of(String person, Instant from, Instant until) {
        return absences.stream()
                .filter(absence -> absence.person().equals(person) && absence.touches(from, until))
                .toList();
    }

    /** All absences that touch a span, by their beginning. */
    public List<Absence> between(Instant from, Instant until) {
        return absences.stream().filter(absence -> absence.touches(from, until)).toList();
    }

    /**
     * Who sees to what falls to this person at this moment: the person, or whoever acts; when both are away the office
     * director, who coordinates then (work:11). The person again when nobody is to act.
     */
    public String inPlaceOf(String person, Instant at, Directory directory) {
        Optional<Absence> absence = absenceOf(person, at);
        if (absence.isEmpty() || absence.get().acting().isEmpty()) return person;
        return actingFor(person, at)
                .or(() -> directory.withRole(Role.OFFICE_DIRECTOR).stream()
                        .map(director -> director.id().value())
                        .filter(director -> !isAway(director, at))
                        .findFirst())
                .orElse(person);
    }

    /**
     * Who decides what this person would have to decide at this moment, and may not be {@code notThisOne}, whose own
     * matter it is: the person; whoever acts; otherwise, when both are away, the mayor (work:11), or whoever acts for
     * the mayor (work:10). Where nobody is to act for the head of a unit it is the vice-mayor in charge. Empty when
     * nobody is left: the office director coordinates.
     */
    public Optional<Deputy> deciderFor(String person, String notThisOne, Instant at, Directory directory) {
        Set<String> asked = new HashSet<>();
        Optional<String> next = Optional.of(person);
        while (next.isPresent() && asked.add(next.get())) {
            String candidate = next.get();
            if (!isAway(candidate, at) && !candidate.equals(notThisOne))
                return Optional.of(new Deputy(candidate, person));
            Optional<String> acting = actingFor(candidate, at).filter(other -> !other.equals(notThisOne));
            if (acting.isPresent()) return Optional.of(new Deputy(acting.get(), candidate));
            next = above(candidate, directory);
        }
        return Optional.empty();
    }

    private static Optional<String> above(String person, Directory directory) {
        Optional<Person> known = directory.person(new StaffId(person));
        Optional<Person> inCharge = known.filter(Person::isHead)
                .flatMap(head -> directory.leaderInChargeOf(head.unit().id()));
        return inCharge.or(() -> directory.withRole(Role.MAYOR).stream().findFirst())
                .map(leader -> leader.id().value());
    }
}
