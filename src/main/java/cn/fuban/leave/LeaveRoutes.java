package cn.fuban.leave;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;
import cn.fuban.directory.Person;
import cn.fuban.directory.Role;
import cn.fuban.directory.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The routes of leave, from {@code approvals/leave.yaml}.
 *
 * @param routes in order: the first that fits is taken
 * @param bothAway for a leader whose partner is away in the same time (work:11)
 * @param meeting for leave from a meeting, the chair of which consents (work:42, decision:28)
 * @param committee who asks the district committee too when leaving the district (work:83)
 * @param within words for places inside the district
 */
record LeaveRoutes(
        List<LeaveRoute> routes, LeaveRoute bothAway, LeaveRoute meeting, Committee committee, List<String> within) {
    /** Members of the government (work:4): leaders, and heads of the kinds of units named here. */
    record Committee(List<Role> who, List<Unit.Kind> units) {
        boolean concerns(Person person) {
            return who.stream().anyMatch(person::is)
                    && units.contains(person.unit().kind());
        }
    }

    static LeaveRoutes read(ConfigFolder folder) {
        ConfigNode file = folder.file("approvals/leave.yaml");
        List<LeaveRoute> routes =
                file.list("routes").stream().map(LeaveRoute::read).toList();
        Set<String> ids = new HashSet<>();
        for (ConfigNode node : file.list("routes"))
            if (!ids.add(node.text("id")))
                node.problem("id", "this id is used twice; give each route an id of its own");
        if (routes.isEmpty() || !routes.get(routes.size() - 1).when().equals(ANY))
            file.problem("routes", "the last route must be for everything else: give it an id and steps only");
        ConfigNode committee = file.child("committee");
        return new LeaveRoutes(
                routes,
                LeaveRoute.read(file.child("bothAway")),
                LeaveRoute.read(file.child("meeting")),
                new Committee(committee.choices("who", Role.class), committee.choices("units", Unit.Kind.class)),
                file.texts("within"));
    }

    /** The route of a leave that is none from a meeting, were nobody else away. */
    LeaveRoute of(Person applicant, Leave.Plan plan) {
        return routes.stream()
                .filter(route -> route.when().fits(applicant, plan))
                .findFirst()
                .orElse(routes.get(routes.size() - 1));
    }

    LeaveRoute find(String id) {
        if (id.equals(bothAway.id())) return bothAway;
        if (id.equals(meeting.id())) return meeting;
        return routes.stream()
                .filter(route -> route.id().equals(id))
                .findFirst()
                .orElse(routes.get(routes.size() - 1));
    }

    private static final LeaveRoute.When ANY =
            new LeaveRoute.When(List.of(), List.of(), List.of(), java.util.Optional.empty(), 0, 0);
}
