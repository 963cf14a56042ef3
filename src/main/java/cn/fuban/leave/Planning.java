package cn.fuban.leave;

import cn.fuban.directory.Person;
import cn.fuban.presence.Presence;
import cn.fuban.store.Records;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Makes a plan of a request once nothing is missing, and finds its route. */
final class Planning {
    private static final LocalTime CLOSE = LocalTime.of(18, 0);

    private final LeaveRoutes routes;
    private final People people;
    private final Guards guards;

    Planning(LeaveRoutes routes, People people, Guards guards) {
        this.routes = routes;
        this.people = people;
        this.guards = guards;
    }

    LeaveRoutes routes() {
        return routes;
    }

    Guards guards() {
        return guards;
    }

    /** What a request asks for; empty while its times are not known. */
    Optional<Leave.Plan> plan(Request request) {
        Absence said = request.said();
        LeaveKind kind = kind(said);
        return request.span()
                .map(span -> new Leave.Plan(
                        kind,
                        span,
                        Optional.ofNullable(said.destination()),
                        Optional.ofNullable(said.reason()),
                        isOutside(request),
                        kind == LeaveKind.MEETING ? Optional.of(missed(request, said)) : Optional.empty()));
    }

    /** Leave of no named kind is for private business. */
    static LeaveKind kind(Absence said) {
        LeaveKind kind = said.kind();
        return kind == null ? LeaveKind.PERSONAL : kind;
    }

    /** The route of this plan, given who else is away then. */
    LeaveRoute route(Person person, Leave.Plan plan, ZonedDateTime now, Records records) {
        if (plan.isFromMeeting()) return routes.meeting();
        boolean coordinated =
                person.isViceMayor() && guards.isPartnerAway(person, plan.span(), Presence.in(records), now.getZone());
        return coordinated ? routes.bothAway() : routes.of(person, plan);
    }

    /** Whether it comes later than the rules ask for, so that the reason is to be said (work:83). */
    boolean isLate(LeaveRoute route, Leave.Plan plan, ZonedDateTime now) {
        if (!route.isCovered() || plan.isFromMeeting()) return false;
        if (!plan.span().start().isAfter(now.toLocalDateTime())) return true;
        if (route.daysAhead() == 0) return false;
        LocalDate last = plan.span().first().minusDays(route.daysAhead());
        return now.toLocalDateTime().isAfter(last.atTime(CLOSE));
    }

    /** Whether the district committee is to be asked too (work:83). */
    boolean concernsCommittee(Person person, Leave.Plan plan) {
        return plan.outside() && !plan.isFromMeeting() && routes.committee().concerns(person);
    }

    /** Whether it has to be asked if the way leads out of the district: only where the route depends on it. */
    boolean mustAskOutside(Person person, Request request) {
        LeaveKind kind = kind(request.said());
        return (person.isLeader() || person.isHead())
                && kind != LeaveKind.MEETING
                && kind != LeaveKind.OUT
                && request.said().destination() == null
                && request.get(Request.OUTSIDE).isEmpty()
                && differ(person, with(request, kind, true), with(request, kind, false));
    }

    /** Whether it has to be asked if it is on duty: the words leave it open, and the route depends on it. */
    boolean mustAskDuty(Person person, Request request) {
        return request.get(Request.DUTY).filter(Request.OPEN::equals).isPresent()
                && kind(request.said()) == LeaveKind.PERSONAL
                && differ(person, with(request, LeaveKind.OUT, true), with(request, LeaveKind.PERSONAL, true));
    }

    private boolean differ(Person person, Optional<Leave.Plan> one, Optional<Leave.Plan> other) {
        return one.isPresent()
                && other.isPresent()
                && !routes.of(person, one.get())
                        .id()
                        .equals(routes.of(person, other.get()).id());
    }

    private Optional<Leave.Plan> with(Request request, LeaveKind kind, boolean outside) {
        return plan(request)
                .map(plan -> new Leave.Plan(
                        kind, plan.span(), plan.destination(), plan.reason(), outside, Optional.empty()));
    }

    /** Who acts: as said, or else the partner; nobody when the partner is away in that time. */
    Optional<String> acting(Person person, Request request, Span span, ZonedDateTime now, Records records) {
        Optional<String> said = request.get(Request.ACTING);
        if (said.isPresent()) return said;
        return guards.isPartnerAway(person, span, Presence.in(records), now.getZone())
                ? Optional.empty()
                : people.partnerOf(person.id().value())
                        .map(partner -> partner.id().value());
    }

    private boolean isOutside(Request request) {
        Optional<String> said = request.get(Request.OUTSIDE);
        if (said.isPresent()) return said.get().equals("yes");
        String destination = request.said().destination();
        if (destination == null) return kind(request.said()) == LeaveKind.OUT;
        boolean within = routes.within().stream().anyMatch(destination::startsWith)
                || people.namesUnit(destination, people.of(request.who()));
        return !within;
    }

    private static Leave.Missed missed(Request request, Absence said) {
        String meeting = said.meeting();
        return new Leave.Missed(
                request.get(Meetings.NAME).orElse(meeting == null ? "" : meeting),
                request.get(Meetings.GATHERING),
                request.get(Request.CHAIR).filter(chair -> !chair.equals(Request.NOBODY)),
                Optional.ofNullable(said.substitute()));
    }
}
