package cn.fuban.directory;

import static java.util.stream.Collectors.toUnmodifiableMap;

import cn.fuban.config.ConfigFolder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Who is who in the district government: people, units, portfolios, AB pairs and groups. Immutable. */
public final class Directory {
    private final Map<StaffId, Person> people;
    private final Map<UnitId, Unit> units;
    private final List<Person> inOrder;
    private final List<Unit> unitsInOrder;
    private final List<Leader> leaders;
    private final List<Group> groups;

    Directory(List<Unit> units, List<Person> people, List<Leader> leaders, List<Group> groups) {
        this.unitsInOrder = List.copyOf(units);
        this.units = units.stream().collect(toUnmodifiableMap(Unit::id, Function.identity()));
        this.inOrder = List.copyOf(people);
        this.people = people.stream().collect(toUnmodifiableMap(Person::id, Function.identity()));
        this.leaders = List.copyOf(leaders);
        this.groups = List.copyOf(groups);
    }

    /** Reads the folder {@code directory}. */
    public static Directory read(ConfigFolder folder) {
        return DirectoryFiles.read(folder);
    }

    /** The person with this userId; nobody for a stranger. */
    public Optional<Person> person(StaffId id) {
        return Optional.ofNullable(people.get(id));
    }

    /** Everybody, in the order of the files. */
    public List<Person> people() {
        return inOrder;
    }

    /** The unit with this id. */
    public Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    /** All units, in the order of the file. */
    public List<Unit> units() {
        return unitsInOrder;
    }

    /** Everybody who works in this unit. */
    public List<Person> peopleOf(UnitId unit) {
        return inOrder.stream()
                .filter(person -> person.unit().id().equals(unit))
                .toList();
    }

    /** The head (主要负责人) of this unit; nobody for the government itself. */
    public Optional<Person> headOf(UnitId unit) {
        return peopleOf(unit).stream()
                .filter(person -> person.is(Role.UNIT_HEAD))
                .findFirst();
    }

    /** The liaison staff (联络员) of this unit. */
    public List<Person> liaisonsOf(UnitId unit) {
        return peopleOf(unit).stream().filter(person -> person.is(Role.LIAISON)).toList();
    }

    /** The vice-mayor in charge (分管副区长) of this unit. */
    public Optional<Person> leaderInChargeOf(UnitId unit) {
        return leaders.stream()
                .filter(leader -> leader.portfolio().contains(unit))
                .findFirst()
                .flatMap(leader -> person(leader.id()));
    }

    /** The units that this leader is in charge of; none for anybody else. */
    public List<Unit> portfolioOf(StaffId leader) {
        return leader(leader).stream()
                .map(Leader::portfolio)
                .flatMap(Collection::stream)
                .flatMap(id -> unit(id).stream())
                .toList();
    }

    /** Who acts for this leader (AB角, work:11; for the mayor the executive vice-mayor, work:10). */
    public Optional<Person> actingPartnerOf(StaffId leader) {
        return leader(leader).flatMap(found -> person(found.partner()));
    }

    /** The office's deputy director who liaises with this leader (联系副主任). */
    public Optional<Person> liaisonDeputyFor(StaffId leader) {
        return leader(leader).flatMap(found -> person(found.liaisonDeputy()));
    }

    /** The leaders with whom this deputy director liaises. */
    public List<Person> leadersLiaisedBy(StaffId deputy) {
        return leaders.stream()
                .filter(leader -> leader.liaisonDeputy().equals(deputy))
                .flatMap(leader -> person(leader.id()).stream())
                .toList();
    }

    /** Everybody with this role. */
    public List<Person> withRole(Role role) {
        return inOrder.stream().filter(person -> person.is(role)).toList();
    }

    /** All groups that the bot is in. */
    public List<Group> groups() {
        return groups;
    }

    /** The group with this conversation id. */
    public Optional<Group> group(String id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    private Optional<Leader> leader(StaffId id) {
        return leaders.stream().filter(leader -> leader.id().equals(id)).findFirst();
    }
}
