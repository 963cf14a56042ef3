package cn.fuban.directory;

import cn.fuban.config.ConfigNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that every post of which the rules know exactly one is held by exactly one person. */
final class PostCheck {
    private static final List<Role> SINGLE = List.of(Role.MAYOR, Role.EXECUTIVE_VICE_MAYOR, Role.OFFICE_DIRECTOR);

    private final Map<UnitId, Person> heads = new HashMap<>();
    private final Map<Role, Person> single = new EnumMap<>(Role.class);

    PostCheck(Register<Person> people) {
        people.forEach(this::note);
    }

    void check(Register<Unit> units, ConfigNode unitFile) {
        for (Role role : SINGLE) {
            if (!single.containsKey(role)) {
                unitFile.problem("nobody is " + role.id() + "; give one person in directory/people the role \""
                        + role.id() + "\"");
            }
        }
        units.forEach((unit, node) -> {
            if (unit.kind() != Unit.Kind.GOVERNMENT && !heads.containsKey(unit.id())) {
                node.problem(
                        "unit \"" + unit.id() + "\" has no head; give one of its people in directory/people the role \""
                                + headRole(unit).id() + "\"");
            }
        });
    }

    private void note(Person person, ConfigNode node) {
        if (person.isHead()) {
            Person other = heads.putIfAbsent(person.unit().id(), person);
            if (other != null) {
                node.problem(
                        "roles",
                        "unit \"" + person.unit().id() + "\" has two heads, \"" + other.id() + "\" and \"" + person.id()
                                + "\"; leave the role with one of them");
            }
        }
        for (Role role : SINGLE) {
            Person other = person.is(role) ? single.putIfAbsent(role, person) : null;
            if (other != null) {
                node.problem(
                        "roles",
                        "\"" + other.id() + "\" is " + role.id() + " already; leave the role with one of them");
            }
        }
    }

    private static Role headRole(Unit unit) {
        return unit.kind() == Unit.Kind.OFFICE ? Role.OFFICE_DIRECTOR : Role.UNIT_HEAD;
    }
}
