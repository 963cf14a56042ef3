package cn.fuban.leave;

import cn.fuban.directory.Directory;
import cn.fuban.directory.Names;
import cn.fuban.directory.Person;
import cn.fuban.directory.Role;
import cn.fuban.directory.StaffId;
import java.util.List;
import java.util.Optional;

/** The people of a leave, and who may do what with it. */
final class People {
    private final Directory directory;
    private final Names names;

    People(Directory directory) {
        this.directory = directory;
        this.names = new Names(directory);
    }

    Directory directory() {
        return directory;
    }

    Optional<Person> find(String id) {
        return directory.person(new StaffId(id));
    }

    /** @throws IllegalStateException if the directory has lost somebody who has a leave */
    Person of(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException("Nobody has the id " + id));
    }

    String name(String id) {
        return find(id).map(Person::name).orElse(id);
    }

    /** Such as 罗永强（发改局局长）; of leaders the post alone. */
    String title(String id) {
        return find(id).map(person -> person.name() + "（" + post(person) + "）").orElse(id);
    }

    static String post(Person person) {
        return person.isLeader() ? person.post() : person.unit().shortName() + person.post();
    }

    /** All who could be meant by a text. */
    List<Person> named(String text, Person speaker) {
        return names.in(text, speaker).stream()
                .flatMap(mention -> mention.people().stream())
                .distinct()
                .toList();
    }

    /** Whether a text names a unit of the district, or somebody of it. */
    boolean namesUnit(String text, Person speaker) {
        return names.in(text, speaker).stream()
                .anyMatch(mention -> !mention.units().isEmpty());
    }

    Optional<Person> partnerOf(String leader) {
        return directory.actingPartnerOf(new StaffId(leader));
    }

    /** Whether this person may put in a leave for the other, who confirms it: the office for leaders, liaisons for their head. */
    static boolean mayEnterFor(Person speaker, Person other) {
        boolean office = speaker.is(Role.OPERATOR) || speaker.is(Role.OFFICE_DIRECTOR);
        boolean liaison =
                speaker.is(Role.LIAISON) && other.isHead() && speaker.unit().equals(other.unit());
        return speaker.equals(other) || (office && other.isLeader()) || liaison;
    }

    /** Whether the whereabouts of the other are this person's to know. */
    boolean maySeeWhereabouts(Person viewer, Person other) {
        if (seesAll(viewer) || viewer.equals(other)) return true;
        boolean government = other.isLeader() || other.isHead();
        if (viewer.isViceMayor()) return government;
        boolean ownUnit = viewer.unit().equals(other.unit()) && !viewer.is(Role.PERFORMANCE_OFFICE);
        boolean ownLeader = viewer.isHead()
                && directory
                        .leaderInChargeOf(viewer.unit().id())
                        .filter(other::equals)
                        .isPresent();
        return ownUnit || ownLeader;
    }

    /** Whether the other's leave with its reason is this person's to know, beside what the person decides. */
    boolean maySeeReasons(Person viewer, Person other) {
        if (seesAll(viewer) || viewer.equals(other)) return true;
        return viewer.isHead() && viewer.unit().equals(other.unit());
    }

    static boolean seesAll(Person viewer) {
        return viewer.is(Role.MAYOR) || viewer.is(Role.OPERATOR) || viewer.is(Role.OFFICE_DIRECTOR);
    }

    /** Whether this person may have the register as a file. */
    static boolean mayExport(Person viewer) {
        return viewer.is(Role.OPERATOR) || viewer.is(Role.OFFICE_DIRECTOR);
    }
}
