package cn.fuban.directory;

import static java.util.stream.Collectors.toUnmodifiableMap;

import cn.fuban.config.ConfigFolder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Who is who in the district government: people, units, portfolios, AB pairs and groups. Immutable. */
public final class Directory {
    private final List<Unit> units;
    private final List<Person> people;
    private final List<Leader> leaders;
    private final List<Group> groups;
    private final List<DeputyHead> deputies;
    private final Map<StaffId, Person> byId;

    Directory(
            List<Unit> units,
            List<Person> people,
            List<Leader> leaders,
            List<Group> groups,
            List<DeputyHead> deputies) {
        this.units = List.copyOf(units);
        this.people = List.copyOf(people);
        this.leaders = List.copyOf(leaders);
        this.groups = List.copyOf(groups);
        this.deputies = List.copyOf(deputies);
        this.byId = people.stream().collect(toUnmodifiableMap(Person::id, Function.identity()));
    }

    /** Reads the folder {@code directory}; what is wrong there becomes a problem of the configuration. */
    public static Directory read(ConfigFolder folder) {
        return new DirectoryFiles(folder).read();
    }

    /** The person with this userId; nobody for a stranger. */
    public Optional<Person> person(StaffId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Everybody, in the order of the files. */
    public List<Person> people() {
        return people;
    }

    /** Everybody with this role. */
    public List<Person> withRole(Role role) {
        return people.stream().filter(person -> person.is(role)).toList();
    }

    /** The secretaries and whoever else works the bot for the office. */
    public List<Person> operators() {
        return withRole(Role.OPERATOR);
    }

    /** The unit with this id. */
    public Optional<Unit> unit(UnitId id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /** All units, in the order of the file. */
    public List<Unit> units() {
        return units;
    }

    /** Everybody who works in this unit. */
    public List<Person> peopleOf(UnitId unit) {
        return people.stream().filter(person -> person.unit().id().equals(unit)).toList();
    }

    /** The head (主要负责人) of this unit; nobody for the government itself. */
    public Optional<Person> headOf(UnitId unit) {
        return peopleOf(unit).stream().filter(Person::isHead).findFirst();
    }

    /** The liaison staff (联络员) of this unit. */
    public List<Person> liaisonsOf(UnitId unit) {
        return peopleOf(unit).stream().filter(person -> person.is(Role.LIAISON)).toList();
    }

    /** The deputy heads (分管负责人) of this unit, as far as it is written down what they are in charge of. */
    public List<DeputyHead> deputyHeadsOf(UnitId unit) {
        return deputies.stream()
                .filter(deputy -> deputy.person().unit().id().equals(unit))
                .toList();
    }

    /** The vice-mayor in charge (分管副区长) of this unit. */
    public Optional<Person> leaderInChargeOf(UnitId unit) {
        return leaders.stream()
                .filter(leader ->
                        leader.portfolio().stream().anyMatch(own -> own.id().equals(unit)))
                .map(Leader::person)
                .findFirst();
    }

    /** The units that this leader is in charge of; none for anybody else. */
    public List<Unit> portfolioOf(StaffId leader) {
        return leader(leader).map(Leader::portfolio).orElse(List.of());
    }

    /** Who acts for this leader (AB角, work:11; for the mayor the executive vice-mayor, work:10). */
    public Optional<Person> actingPartnerOf(StaffId leader) {
        return leader(leader).flatMap(Leader::partner);
    }

    /** The office's deputy director who liaises with this leader (联系副主任). */
    public Optional<Person> liaisonDeputyFor(StaffId leader) {
        return leader(leader).flatMap(Leader::liaisonDeputy);
    }

    /** The leaders with whom this deputy director liaises. */
    public List<Person> leadersLiaisedBy(StaffId deputy) {
        return leaders.stream()
                .filter(leader -> leader.liaisonDeputy().stream()
                        .anyMatch(person -> person.id().equals(deputy)))
                .map(Leader::person)
                .toList();
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
        return leaders.stream()
                .filter(leader -> leader.person().id().equals(id))
                .findFirst();
    }
}
