package cn.fuban.directory;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;
import java.util.List;
import java.util.Set;

/** Reads units, people, leaders and groups, each from its files, and ties them together. */
final class DirectoryFiles {
    /** Stands for a unit that has been reported as unknown. */
    private static final Unit UNKNOWN = new Unit(new UnitId(""), "", List.of(), Unit.Kind.GOVERNMENT);

    private final ConfigFolder folder;
    private final Register<Unit> units = new Register<>();
    private final Register<Person> people = new Register<>();

    DirectoryFiles(ConfigFolder folder) {
        this.folder = folder;
    }

    Directory read() {
        ConfigNode unitFile = folder.file("directory/units.yaml");
        unitFile.list("units").forEach(this::readUnit);
        folder.files("directory/people").forEach(file -> file.list("people").forEach(this::readPerson));
        new PostCheck(people).check(units, unitFile);
        List<Leader> leaders = new LeaderFile(units, people).read(folder.file("directory/leaders.yaml"));
        List<DeputyHead> deputies = new DeputyHeads(people).read(unitFile.list("units"));
        List<Group> groups = new GroupFile(units, people).read(folder.file("directory/groups.yaml"));
        return new Directory(units.entries(), people.entries(), leaders, groups, deputies);
    }

    private void readUnit(ConfigNode node) {
        UnitId id = new UnitId(node.text("id"));
        units.add(node, new Unit(id, node.text("name"), node.texts("aliases"), node.choice("kind", Unit.Kind.class)));
    }

    private void readPerson(ConfigNode node) {
        Unit unit = node.reference("unit", units.byId()).orElse(UNKNOWN);
        if (!node.has("roles")) {
            node.problem("\"" + node.text("name") + "\" has no role; add a line \"roles: [staff]\", or what fits");
        }
        Set<Role> roles = Set.copyOf(node.choices("roles", Role.class));
        StaffId id = new StaffId(node.text("id"));
        people.add(node, new Person(id, node.text("name"), node.text("post"), unit, roles, node.text("phone")));
    }
}
