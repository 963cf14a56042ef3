package cn.fuban.standing;

import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.StaffId;
import cn.fuban.directory.Unit;
import cn.fuban.directory.UnitId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A person or a unit that owes something.
 *
 * @param key the staff id, or {@code unit:} and the unit's id
 * @param name as staff read it
 */
record Owner(String key, String name) {
    private static final String UNIT = "unit:";

    static Owner of(Person person) {
        return new Owner(person.id().value(), person.name());
    }

    static Owner of(Unit unit) {
        return new Owner(UNIT + unit.id().value(), unit.shortName());
    }

    boolean isUnit() {
        return key.startsWith(UNIT);
    }

    /** Whether this person speaks for it: the person, or the unit's head and liaison staff. */
    boolean isSpokenForBy(Person person, Directory directory) {
        return isUnit()
                ? spokesmen(directory).contains(person)
                : person.id().value().equals(key);
    }

    /** Whom it is reminded through: the person; of a unit the liaison staff, or the head where there is none. */
    List<Person> reminded(Directory directory) {
        if (!isUnit()) return directory.person(new StaffId(key)).stream().toList();
        List<Person> liaisons = directory.liaisonsOf(unit());
        return liaisons.isEmpty() ? directory.headOf(unit()).stream().toList() : liaisons.subList(0, 1);
    }

    private List<Person> spokesmen(Directory directory) {
        return Stream.concat(directory.headOf(unit()).stream(), directory.liaisonsOf(unit()).stream())
                .toList();
    }

    private UnitId unit() {
        return new UnitId(key.substring(UNIT.length()));
    }
}
