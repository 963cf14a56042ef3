package cn.fuban.standing;

import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.Role;
import cn.fuban.directory.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who owes a duty.
 *
 * @param unit for one unit alone
 */
record Owes(Group group, Optional<Unit> unit) {
    /** The groups that a definition may name. */
    enum Group {
        /** The mayor and every vice-mayor. */
        LEADERS,
        /** The members of the government (组成人员): leaders, the office director, heads of departments. */
        MEMBERS,
        /** Every department. */
        DEPARTMENTS,
        /** Every unit that keeps documents of its own: departments, towns and streets. */
        UNITS,
        /** The one unit that is named. */
        UNIT
    }

    /** Everybody who owes it, in the order of the directory, leaders before others. */
    List<Owner> owners(Directory directory) {
        return switch (group) {
            case LEADERS -> people(directory, Person::isLeader);
            case MEMBERS -> people(directory, Owes::isMember);
            case DEPARTMENTS -> units(directory, found -> found.kind() == Unit.Kind.DEPARTMENT);
            case UNITS ->
                units(directory, found -> found.kind() != Unit.Kind.GOVERNMENT && found.kind() != Unit.Kind.OFFICE);
            case UNIT -> units(directory, found -> unit.filter(found::equals).isPresent());
        };
    }

    boolean isOfPeople() {
        return group == Group.LEADERS || group == Group.MEMBERS;
    }

    private static boolean isMember(Person person) {
        return person.isLeader()
                || person.is(Role.OFFICE_DIRECTOR)
                || (person.isHead() && person.unit().kind() == Unit.Kind.DEPARTMENT);
    }

    private static List<Owner> people(Directory directory, Predicate<Person> wanted) {
        return directory.people().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(person -> !person.isLeader()))
                .map(Owner::of)
                .toList();
    }

    private static List<Owner> units(Directory directory, Predicate<Unit> wanted) {
        return directory.units().stream().filter(wanted).map(Owner::of).toList();
    }
}
