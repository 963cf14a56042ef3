package cn.fuban.directory;

import cn.fuban.config.ConfigNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Checks portfolios and AB pairs: every unit in one portfolio, every vice-mayor in one pair. */
final class LeaderCheck {
    private final Register<Unit> units;
    private final Register<Person> people;
    private final Map<UnitId, ConfigNode> assigned = new HashMap<>();

    LeaderCheck(Register<Unit> units, Register<Person> people) {
        this.units = units;
        this.people = people;
    }

    /** Whether this is somebody who has a portfolio. */
    boolean leader(Person person, ConfigNode node) {
        if (!person.isViceMayor()) {
            node.problem("id", "\"" + person.id() + "\" is no vice-mayor; only vice-mayors stand here");
        }
        return person.isViceMayor();
    }

    void deputy(Person person, ConfigNode node) {
        if (!person.is(Role.OFFICE_DEPUTY)) {
            node.problem(
                    "liaison",
                    "\"" + person.id() + "\" is no deputy director of the office; write somebody with the role \""
                            + Role.OFFICE_DEPUTY.id() + "\"");
        }
    }

    /** Whether this unit is free to be in a portfolio. */
    boolean unit(Unit unit, ConfigNode item) {
        ConfigNode earlier = assigned.putIfAbsent(unit.id(), item);
        if (earlier != null) {
            item.problem("unit \"" + unit.id() + "\" is in a portfolio already at " + earlier.place()
                    + "; leave it in one of the two");
        }
        return earlier == null;
    }

    void check(Register<Leader> leaders, ConfigNode file) {
        leaders.forEach((leader, node) -> pair(leader, node, leaders.byId()));
        people.forEach((person, node) -> {
            if (person.isViceMayor() && !leaders.byId().containsKey(person.id().value())) {
                node.problem("vice-mayor \"" + person.id() + "\" has no AB partner and no portfolio; add an entry to "
                        + file.place().file());
            }
        });
        units.forEach((unit, node) -> {
            if (unit.kind() != Unit.Kind.GOVERNMENT && !assigned.containsKey(unit.id())) {
                node.problem("unit \"" + unit.id() + "\" is in nobody's portfolio; add it to one in "
                        + file.place().file());
            }
        });
    }

    private static void pair(Leader leader, ConfigNode node, Map<String, Leader> leaders) {
        StaffId id = leader.person().id();
        Optional<Person> partner = leader.partner();
        if (partner.isEmpty()) {
            return;
        }
        StaffId partnerId = partner.get().id();
        if (partnerId.equals(id)) {
            node.problem("partner", "\"" + id + "\" cannot act for itself; write another vice-mayor");
            return;
        }
        Leader back = leaders.get(partnerId.value());
        boolean mutual = back != null
                && back.partner().filter(person -> person.id().equals(id)).isPresent();
        if (!mutual) {
            node.problem(
                    "partner",
                    "\"" + id + "\" names \"" + partnerId + "\", who does not name \"" + id
                            + "\" in turn; an AB pair is mutual, write \"partner: " + id + "\" for \"" + partnerId
                            + "\" or another partner here");
        }
    }
}
