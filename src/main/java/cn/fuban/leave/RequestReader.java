package cn.fuban.leave;

import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import cn.fuban.language.Words;
import cn.fuban.leave.DestinationReader.Found;
import cn.fuban.leave.MeetingLeaveReader.Declined;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a request: who, from when to when, where, why, and which kind that makes it. */
final class RequestReader {
    private final LeaveGrammar grammar;
    private final Durations durations;
    private final Doubts doubts;

    RequestReader(LeaveGrammar grammar, Durations durations) {
        this.grammar = grammar;
        this.durations = durations;
        this.doubts = new Doubts(durations);
    }

    SaidLeave read(Utterance utterance) {
        Sentence sentence = Sentence.of(utterance);
        Optional<Declined> meeting = grammar.meetings().in(sentence);
        Times times = grammar.times().in(sentence);
        Optional<Stretch> applicant = grammar.applicants().in(sentence);
        return meeting.map(declined -> meetingLeave(utterance, sentence, declined, times, applicant))
                .orElseGet(() -> leave(utterance, sentence, times, applicant));
    }

    private SaidLeave leave(Utterance utterance, Sentence sentence, Times times, Optional<Stretch> applicant) {
        Optional<Found> place = grammar.destinations().in(sentence);
        Optional<Stretch> reason = grammar.reasons().in(sentence, place.map(Found::way), present(Stream.of(applicant)));
        String destination = place.map(Found::text).orElse(null);
        String why = reason.or(
                        () -> place.map(Found::way).filter(way -> sentence.isAt(way.start(), grammar.goesHome())))
                .map(where -> sentence.words(where).text())
                .or(() -> grammar.celebrates().stream()
                        .filter(utterance.text()::contains)
                        .findFirst())
                .orElse(null);
        SpanReader spans = new SpanReader(durations);
        Optional<LeaveKind> first = grammar.kinds().of(utterance.text(), destination, why, false);
        SpanReader.Found span = spans.in(times, utterance.now(), first.orElse(null));
        boolean daysOff =
                durations.isDaysOff(afterWork(span.start(), span.end()), span.end()) || isOpenHoliday(span, times);
        LeaveKind kind =
                grammar.kinds().of(utterance.text(), destination, why, daysOff).orElse(null);
        Absence absence = new Absence(
                kind,
                span.start(),
                span.end(),
                span.days(),
                destination,
                why,
                applicant.map(sentence::text).orElse(null),
                null,
                null);
        Map<String, Words> because = because(
                sentence,
                span,
                Map.of("destination", place.map(Found::name), "reason", reason, "applicant", applicant));
        return new SaidLeave(
                absence, Absence.NONE, SaidLeave.Reply.NONE, timing(utterance, sentence, span, times, kind), because);
    }

    private SaidLeave meetingLeave(
            Utterance utterance, Sentence sentence, Declined meeting, Times times, Optional<Stretch> applicant) {
        SpanReader.Found span = new SpanReader(durations).in(times, utterance.now(), LeaveKind.MEETING);
        Edge start = atMeeting(span.start());
        Edge end = span.end() == null ? start : atMeeting(span.end());
        Optional<Stretch> reason = grammar.reasons()
                .in(
                        sentence,
                        Optional.empty(),
                        present(Stream.of(Optional.of(meeting.where()), meeting.sending(), applicant)));
        Absence absence = new Absence(
                LeaveKind.MEETING,
                start,
                end,
                null,
                null,
                reason.map(where -> sentence.words(where).text()).orElse(null),
                applicant.map(sentence::text).orElse(null),
                meeting.name().map(sentence::text).orElse(null),
                meeting.substitute().map(sentence::text).orElse(null));
        Map<String, Words> because = because(
                sentence,
                span,
                Map.of("meeting", meeting.name(), "substitute", meeting.substitute(), "reason", reason));
        return new SaidLeave(
                absence,
                Absence.NONE,
                SaidLeave.Reply.NONE,
                timing(utterance, sentence, span, times, LeaveKind.MEETING),
                because);
    }

    /** Who leaves in the evening before days off takes no working time. */
    private static @Nullable Edge afterWork(@Nullable Edge start, @Nullable Edge end) {
        if (start == null || end == null || start.part() != Edge.Part.EVENING) {
            return start;
        }
        return end.date().isAfter(start.date()) ? Edge.day(start.date().plusDays(1)) : start;
    }

    /** A meeting is on its day; which half it takes is known only when it was said. */
    private static @Nullable Edge atMeeting(@Nullable Edge edge) {
        return edge != null && edge.part() == Edge.Part.DAY ? edge.part(Edge.Part.UNSPECIFIED) : edge;
    }

    /** Words that leave the time open but name days off: 春节期间, before the year is arranged. */
    private boolean isOpenHoliday(SpanReader.Found span, Times times) {
        return span.start() == null
                && times.of(TimeExpression.Vague.class)
                        .anyMatch(time ->
                                grammar.daysOff().stream().anyMatch(time.words().text()::contains));
    }

    private static List<Stretch> present(Stream<Optional<Stretch>> taken) {
        return taken.flatMap(Optional::stream).toList();
    }

    private SaidLeave.Timing timing(
            Utterance utterance, Sentence sentence, SpanReader.Found span, Times times, @Nullable LeaveKind kind) {
        LocalDate today = utterance.now().toLocalDate();
        boolean past = span.start() != null && span.start().date().isBefore(today);
        boolean retro = past || sentence.has(sentence.whole(), grammar.retro());
        String vague = span.start() != null
                ? null
                : times.of(TimeExpression.Vague.class)
                        .map(time -> time.words().text())
                        .findFirst()
                        .orElse(null);
        return new SaidLeave.Timing(retro, vague, null, doubts.about(span, times, kind));
    }

    private static Map<String, Words> because(
            Sentence sentence, SpanReader.Found span, Map<String, Optional<Stretch>> slots) {
        Map<String, Words> because = new LinkedHashMap<>();
        slots.forEach((slot, where) -> where.ifPresent(found -> because.put(slot, sentence.words(found))));
        Optional.ofNullable(span.first()).ifPresent(day -> because.put("start", day.words()));
        Optional.ofNullable(span.last()).ifPresent(day -> because.put("end", day.words()));
        return because;
    }
}
