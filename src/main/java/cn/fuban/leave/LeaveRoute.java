package cn.fuban.leave;

import cn.fuban.approval.Route;
import cn.fuban.config.ConfigNode;
import cn.fuban.directory.Person;
import cn.fuban.directory.Role;
import java.util.List;
import java.util.Optional;

/**
 * Which leave goes which way.
 *
 * @param citation the article that says so; empty where the rules say nothing
 * @param daysAhead how many days before the start it is to be reported; 0 where the rules do not say
 * @param needsActing whether somebody has to act meanwhile
 */
record LeaveRoute(Route way, When when, String citation, int daysAhead, boolean needsActing) {
    /**
     * Which leave it is for; what is not said is left open.
     *
     * @param outside whether it leads out of the district
     * @param least how many calendar dates it touches at least
     * @param most and at most; 0 for no limit
     */
    record When(
            List<Role> who, List<String> units, List<LeaveKind> kinds, Optional<Boolean> outside, int least, int most) {
        boolean fits(Person applicant, Leave.Plan plan) {
            int dates = plan.span().dates();
            return (who.isEmpty() || who.stream().anyMatch(applicant::is))
                    && (units.isEmpty() || units.contains(applicant.unit().id().value()))
                    && (kinds.isEmpty() || kinds.contains(plan.kind()))
                    && outside.map(out -> out == plan.outside()).orElse(true)
                    && dates >= least
                    && (most == 0 || dates <= most);
        }
    }

    String id() {
        return way.id();
    }

    boolean isCovered() {
        return !citation.isEmpty();
    }

    static LeaveRoute read(ConfigNode node) {
        When when = new When(
                node.choices("who", Role.class),
                node.texts("units"),
                node.choices("kinds", LeaveKind.class),
                node.has("outside") ? Optional.of(node.flag("outside")) : Optional.empty(),
                node.has("least") ? node.integer("least") : 0,
                node.has("most") ? node.integer("most") : 0);
        return new LeaveRoute(
                Route.read(node),
                when,
                node.optionalText("citation").orElse(""),
                node.has("daysAhead") ? node.integer("daysAhead") : 0,
                node.has("needsActing") && node.flag("needsActing"));
    }
}
