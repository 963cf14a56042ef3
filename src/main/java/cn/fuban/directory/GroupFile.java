package cn.fuban.directory;

import cn.fuban.config.ConfigNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads the group chats, whose members are given by role, by unit or one by one. */
final class GroupFile {
    private final Register<Unit> units;
    private final Register<Person> people;
    private final Register<Group> groups = new Register<>();

    GroupFile(Register<Unit> units, Register<Person> people) {
        this.units = units;
        this.people = people;
    }

    List<Group> read(ConfigNode file) {
        file.list("groups").forEach(this::readGroup);
        return groups.entries();
    }

    private void readGroup(ConfigNode node) {
        Set<Role> roles = Set.copyOf(node.choices("roles", Role.class));
        Set<Unit> wholeUnits = references(node, "units", units);
        Set<Person> named = references(node, "people", people);
        Predicate<Person> isMember = person -> named.contains(person)
                || wholeUnits.contains(person.unit())
                || person.roles().stream().anyMatch(roles::contains);
        List<StaffId> members =
                people.entries().stream().filter(isMember).map(Person::id).toList();
        if (members.isEmpty()) {
            node.problem("group \"" + node.text("id") + "\" has no members; give roles, units or people");
        }
        groups.add(node, new Group(node.text("id"), node.text("name"), members));
    }

    private static <T> Set<T> references(ConfigNode node, String key, Register<T> known) {
        return node.list(key).stream()
                .map(item -> item.reference(known.byId()))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
