package cn.fuban.directory;

import cn.fuban.config.ConfigNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what each vice-mayor is in charge of, who acts for whom, and which deputy director liaises with whom. */
final class LeaderFile {
    private final Register<Unit> units;
    private final Register<Person> people;
    private final Register<Leader> leaders = new Register<>();
    private final LeaderCheck check;

    LeaderFile(Register<Unit> units, Register<Person> people) {
        this.units = units;
        this.people = people;
        this.check = new LeaderCheck(units, people);
    }

    List<Leader> read(ConfigNode file) {
        file.list("leaders").forEach(this::readLeader);
        check.check(leaders, file);
        List<Leader> all = new ArrayList<>();
        mayor().ifPresent(all::add);
        all.addAll(leaders.entries());
        return all;
    }

    private void readLeader(ConfigNode node) {
        Optional<Person> person = node.reference("id", people.byId());
        Optional<Person> partner = node.reference("partner", people.byId());
        Optional<Person> deputy = node.reference("liaison", people.byId());
        deputy.ifPresent(found -> check.deputy(found, node));
        List<Unit> portfolio = new ArrayList<>();
        for (ConfigNode item : node.list("portfolio")) {
            item.reference(units.byId()).filter(unit -> check.unit(unit, item)).ifPresent(portfolio::add);
        }
        person.filter(found -> check.leader(found, node))
                .ifPresent(found -> leaders.add(node, new Leader(found, List.copyOf(portfolio), partner, deputy)));
    }

    /** The mayor has no entry: the executive vice-mayor acts for the mayor (work:10). */
    private Optional<Leader> mayor() {
        return first(Role.MAYOR)
                .map(mayor -> new Leader(mayor, List.of(), first(Role.EXECUTIVE_VICE_MAYOR), Optional.empty()));
    }

    private Optional<Person> first(Role role) {
        return people.entries().stream().filter(person -> person.is(role)).findFirst();
    }
}
