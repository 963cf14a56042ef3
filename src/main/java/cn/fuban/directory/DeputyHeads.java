package cn.fuban.directory;

import cn.fuban.config.ConfigNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads who is a deputy head of a unit and in charge of what there, from the entries of the units. */
final class DeputyHeads {
    private static final String PERSON = "person";
    private static final String IN_CHARGE = "inCharge";

    private final Register<Person> people;
    private final List<DeputyHead> all = new ArrayList<>();

    DeputyHeads(Register<Person> people) {
        this.people = people;
    }

    List<DeputyHead> read(List<ConfigNode> units) {
        for (ConfigNode unit : units)
            if (unit.has("deputies")) unit.list("deputies").forEach(node -> readDeputy(unit.text("id"), node));
        return List.copyOf(all);
    }

    private void readDeputy(String unit, ConfigNode node) {
        Optional<Person> person = node.reference(PERSON, people.byId());
        List<String> inCharge = node.texts(IN_CHARGE);
        if (inCharge.isEmpty())
            node.problem(IN_CHARGE, "write what the deputy head is in charge of, such as [预算, 国有资产]");
        if (person.isEmpty()) return;
        Person deputy = person.get();
        boolean elsewhere = !deputy.unit().id().value().equals(unit);
        if (elsewhere)
            node.problem(PERSON, "\"" + deputy.id() + "\" does not work in \"" + unit + "\"; write one of its people");
        else if (deputy.isHead())
            node.problem(PERSON, "\"" + deputy.id() + "\" is the head of \"" + unit + "\"; write a deputy head");
        else all.add(new DeputyHead(deputy, inCharge));
    }
}
