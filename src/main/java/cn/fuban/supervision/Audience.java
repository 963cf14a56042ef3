package cn.fuban.supervision;

import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.Role;
import cn.fuban.directory.StaffId;
import cn.fuban.directory.UnitId;
import cn.fuban.supervision.Timing.Part;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who hears of an item: head and liaison staff of its units, whoever keeps it, and one deputy director. */
final class Audience {
    private final Directory directory;

    Audience(Directory directory) {
        this.directory = directory;
    }

    /** Everybody who hears of it. */
    Set<String> of(Item item) {
        Set<String> people = new LinkedHashSet<>();
        item.matter().units().forEach(unit -> people.addAll(unit(unit)));
        people.add(item.keeper());
        deputy(item).ifPresent(people::add);
        return people;
    }

    /** The part that this person has; empty for everybody else. */
    Optional<Part> partOf(String id, Item item) {
        Optional<Person> person = directory.person(new StaffId(id));
        if (person.isEmpty()) return Optional.empty();
        String unit = person.get().unit().id().value();
        boolean hears = person.get().isHead() || person.get().is(Role.LIAISON);
        if (hears && item.matter().lead().equals(unit)) return Optional.of(Part.LEAD);
        if (hears && item.matter().others().contains(unit)) return Optional.of(Part.OTHER);
        if (item.keeper().equals(id)) return Optional.of(Part.KEEPER);
        boolean deputy = person.get().is(Role.OFFICE_DEPUTY)
                && deputy(item).filter(id::equals).isPresent();
        return deputy ? Optional.of(Part.DEPUTY) : Optional.empty();
    }

    /** Head (第一责任人, work:61) and liaison staff of a unit. */
    List<String> unit(String unit) {
        UnitId id = new UnitId(unit);
        return Stream.concat(directory.headOf(id).stream(), directory.liaisonsOf(id).stream())
                .map(Audience::id)
                .distinct()
                .toList();
    }

    private Optional<String> deputy(Item item) {
        if (item.matter().leader().isEmpty()) return Optional.empty();
        return directory.liaisonDeputyFor(new StaffId(item.matter().leader())).map(Audience::id);
    }

    private static String id(Person person) {
        return person.id().value();
    }
}
