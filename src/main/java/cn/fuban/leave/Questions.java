package cn.fuban.leave;

import cn.fuban.directory.Person;
import cn.fuban.store.Records;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** What still has to be asked, one thing at a time. Answers with the name of the slot, which is also the key of the words. */
final class Questions {
    private final Planning planning;

    Questions(Planning planning) {
        this.planning = planning;
    }

    /** The next question; empty when all is there for the card. */
    Optional<String> next(Request request, Person person, ZonedDateTime now, Records records) {
        Optional<String> missing = missing(request);
        if (missing.isPresent()) return missing;
        if (request.span().isEmpty()) return Optional.of("order");
        if (planning.mustAskOutside(person, request)) return Optional.of(Request.OUTSIDE);
        Leave.Plan plan = planning.plan(request).orElseThrow();
        if (plan.isFromMeeting()) return chair(request);
        LeaveRoute route = planning.route(person, plan, now, records);
        if (route.needsActing()
                && planning.acting(person, request, plan.span(), now, records).isEmpty())
            return Optional.of(Request.ACTING);
        boolean reason = planning.isLate(route, plan, now)
                && request.get(Request.LATE).isEmpty()
                && request.get(Request.REPLACES).isEmpty();
        return reason ? Optional.of(Request.LATE) : Optional.empty();
    }

    private static Optional<String> missing(Request request) {
        List<String> missing = request.said().missing();
        if (missing.isEmpty()) return Optional.empty();
        if (missing.contains("start") && missing.contains("end"))
            return Optional.of(request.get(Request.VAGUE).isPresent() ? "vague" : "times");
        return Optional.of(missing.get(0));
    }

    private static Optional<String> chair(Request request) {
        return request.get(Request.CHAIR).isPresent() ? Optional.empty() : Optional.of(Request.CHAIR);
    }
}
