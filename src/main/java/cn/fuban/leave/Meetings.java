package cn.fuban.leave;

import cn.fuban.agenda.Gathering;
import cn.fuban.agenda.Gatherings;
import cn.fuban.language.MeetingMention;
import cn.fuban.language.Utterance;
import cn.fuban.presence.Presence;
import cn.fuban.store.Records;
import cn.fuban.workcalendar.ChineseDates;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Finds the planned meeting that somebody cannot come to, and who chairs it. */
final class Meetings {
    static final String GATHERING = "gathering";
    static final String NAME = "meetingName";

    private final Gatherings gatherings;

    Meetings(Gatherings gatherings) {
        this.gatherings = gatherings;
    }

    /** The request with the planned meeting that its words fit, if just one does, and with whoever chairs that. */
    Request settled(Request request, Utterance utterance, ZonedDateTime now, Records records) {
        if (request.get(GATHERING).isPresent()) return request;
        Edge day = request.said().start();
        Optional<MeetingMention> mention = utterance.meetings().stream()
                .filter(found -> found.kind() != null)
                .findFirst();
        List<Gathering> all = gatherings.ahead(now.toInstant(), records);
        List<Gathering> fitting = all.stream()
                .filter(meeting -> mention.isEmpty() || fits(meeting, mention.get()))
                .filter(meeting ->
                        day == null || local(meeting, now).toLocalDate().equals(day.date()))
                .toList();
        if (fitting.isEmpty() && mention.isPresent() && day != null)
            return request.with(Request.UNPLANNED, next(all, mention.get(), now));
        boolean named = mention.isPresent() || (request.said().meeting() == null && day != null);
        if (!named || fitting.isEmpty() || (fitting.size() > 1 && day != null && mention.isEmpty())) return request;
        return with(request, fitting.get(0), now, records);
    }

    /** The next meeting of that kind in words; {@link Request#NOBODY} when none is planned. */
    private static String next(List<Gathering> ahead, MeetingMention mention, ZonedDateTime now) {
        return ahead.stream()
                .filter(meeting -> meeting.kind().equals(mention.kind()))
                .findFirst()
                .map(meeting -> meeting.name() + "，"
                        + ChineseDates.format(local(meeting, now).toLocalDate(), now.toLocalDate()))
                .orElse(Request.NOBODY);
    }

    private static boolean fits(Gathering meeting, MeetingMention mention) {
        Integer number = mention.number();
        return meeting.kind().equals(mention.kind())
                && (number == null || meeting.id().endsWith("-" + number));
    }

    private static Request with(Request request, Gathering meeting, ZonedDateTime now, Records records) {
        LocalDateTime start = local(meeting, now);
        Edge.Part part = start.getHour() < 12 ? Edge.Part.MORNING : Edge.Part.AFTERNOON;
        Edge edge = new Edge(start.toLocalDate(), part, start.toLocalTime());
        Absence said = request.said();
        Absence settled = said.with(new Absence(null, edge, edge, null, null, null, null, meeting.name(), null));
        Request known = request.without(Request.UNPLANNED)
                .with(settled)
                .with(GATHERING, meeting.id())
                .with(NAME, meeting.name());
        return chair(meeting, request.who(), records)
                .map(chair -> known.with(Request.CHAIR, chair))
                .orElse(known);
    }

    /** Whoever acts for the chair when that one is away then or cannot come (work:10, decision:6). */
    private static Optional<String> chair(Gathering meeting, String who, Records records) {
        Optional<String> chair = meeting.chair();
        return chair.flatMap(person -> Presence.in(records).actingFor(person, meeting.start()))
                .filter(acting -> !acting.equals(who))
                .or(() -> chair);
    }

    private static LocalDateTime local(Gathering meeting, ZonedDateTime now) {
        return LocalDateTime.ofInstant(meeting.start(), now.getZone());
    }
}
