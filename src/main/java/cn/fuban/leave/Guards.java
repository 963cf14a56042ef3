package cn.fuban.leave;

import cn.fuban.agenda.AgendaItem;
import cn.fuban.agenda.AgendaSource;
import cn.fuban.config.Messages;
import cn.fuban.directory.Person;
import cn.fuban.directory.Role;
import cn.fuban.presence.Presence;
import cn.fuban.store.Records;
import cn.fuban.workcalendar.Day;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands against being away: the partner away too, both leaders of the district, meetings, another leave. */
final class Guards {
    /** What of 我的事 is to be known before going, and the key of the words. */
    private static final Map<AgendaItem.Kind, String> KEYS =
            Map.of(AgendaItem.Kind.MEETING, "meeting", AgendaItem.Kind.DUTY, "duty");

    private final People people;
    private final List<AgendaSource> agenda;
    private final WorkCalendar calendar;
    private final SpanWords spans;
    private final Messages messages;

    Guards(People people, List<AgendaSource> agenda, WorkCalendar calendar, SpanWords spans, Messages messages) {
        this.people = people;
        this.agenda = agenda;
        this.calendar = calendar;
        this.spans = spans;
        this.messages = messages;
    }

    /**
     * All that is to be said about this plan, what stops it first.
     *
     * @param replaces the number of the leave that the plan changes
     */
    List<Guard> against(Person person, Span span, Optional<Integer> replaces, ZonedDateTime now, Records records) {
        Presence presence = Presence.in(records);
        Leaves own = Leaves.in(records)
                .of(person.id().value())
                .live()
                .where(leave -> !leave.plan().isFromMeeting())
                .where(leave ->
                        replaces.filter(number -> number == leave.number()).isEmpty());
        return Stream.of(
                        overlap(own, span, now.toLocalDate()),
                        partner(person, span, presence, now),
                        bothHeads(person, span, presence, now),
                        engagements(person, span, now, records),
                        neighbours(own, span),
                        overnight(span))
                .flatMap(guards -> guards)
                .sorted(java.util.Comparator.comparing(guard -> !guard.stops()))
                .toList();
    }

    /** Whether the partner who would act is away at any time of the span (work:11). */
    boolean isPartnerAway(Person person, Span span, Presence presence, ZoneId zone) {
        return person.isLeader()
                && people.partnerOf(person.id().value())
                        .filter(partner -> !presence.of(partner.id().value(), span.from(zone), span.until(zone))
                                .isEmpty())
                        .isPresent();
    }

    private Stream<Guard> overlap(Leaves own, Span span, LocalDate today) {
        return own.where(leave -> leave.plan().span().touches(span)).all().stream()
                .map(leave -> new Guard(
                        say(
                                "overlap",
                                Map.of(
                                        "tag", leave.tag(),
                                        "span", spans.of(leave.plan().span(), today))),
                        true));
    }

    private Stream<Guard> partner(Person person, Span span, Presence presence, ZonedDateTime now) {
        if (!isPartnerAway(person, span, presence, now.getZone())) return Stream.empty();
        String partner = people.partnerOf(person.id().value()).map(Person::name).orElse("");
        String key = person.is(Role.MAYOR) ? "mayoraway" : "partner";
        return Stream.of(new Guard(say(key, Map.of("partner", partner)), false));
    }

    /** The mayor and the executive vice-mayor are in principle not away together (work:10). */
    private Stream<Guard> bothHeads(Person person, Span span, Presence presence, ZonedDateTime now) {
        if (!person.is(Role.EXECUTIVE_VICE_MAYOR)) return Stream.empty();
        return people.directory().withRole(Role.MAYOR).stream()
                .filter(mayor -> !presence.of(mayor.id().value(), span.from(now.getZone()), span.until(now.getZone()))
                        .isEmpty())
                .map(mayor -> new Guard(say("bothheads", Map.of("mayor", mayor.name())), false));
    }

    private Stream<Guard> engagements(Person person, Span span, ZonedDateTime now, Records records) {
        return agenda.stream()
                .flatMap(source -> source.agendaOf(person, now, records).stream())
                .filter(item -> KEYS.containsKey(item.kind()))
                .filter(item -> item.touches(span.from(now.getZone()), span.until(now.getZone())))
                .map(item -> new Guard(say(KEYS.getOrDefault(item.kind(), ""), Map.of("line", item.line())), false));
    }

    /** Absences with less than a working day between them are to be seen together (A11). */
    private Stream<Guard> neighbours(Leaves own, Span span) {
        return own.where(leave -> leave.plan().kind() == LeaveKind.OUT).all().stream()
                .map(leave -> leave.plan().span())
                .filter(other -> !other.touches(span) && isClose(other, span))
                .map(other -> {
                    LocalDate first = other.first().isBefore(span.first()) ? other.first() : span.first();
                    LocalDate last = other.last().isAfter(span.last()) ? other.last() : span.last();
                    long dates = java.time.temporal.ChronoUnit.DAYS.between(first, last) + 1;
                    return new Guard(say("neighbour", Map.of("n", dates)), false);
                });
    }

    private boolean isClose(Span one, Span other) {
        LocalDate after = one.last().isBefore(other.first()) ? one.last() : other.last();
        LocalDate before = one.last().isBefore(other.first()) ? other.first() : one.first();
        return calendar.between(after.plusDays(1), before.minusDays(1)).stream().noneMatch(Day::isWorkday);
    }

    private Stream<Guard> overnight(Span span) {
        return span.isShortOvernight() ? Stream.of(new Guard(say("overnight", Map.of()), false)) : Stream.empty();
    }

    private String say(String key, Map<String, ?> values) {
        return messages.say("leave.guard." + key, values);
    }
}
