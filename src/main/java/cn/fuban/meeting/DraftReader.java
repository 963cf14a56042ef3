package cn.fuban.meeting;

import cn.fuban.language.DayPart;
import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import cn.fuban.language.Words;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Reads out of a message what it says about a meeting. */
final class DraftReader {
    /** An hour below this with no part of the day is meant as one of the afternoon: 3点开会. */
    private static final int EARLIEST_HOUR = 7;

    private DraftReader() {}

    /** All that is said. */
    static Draft read(Utterance utterance) {
        Spoken spoken = Spoken.in(utterance);
        Draft when = readFrom(utterance, 0);
        return new Draft(spoken.kind(), spoken.number(), when.date(), when.time(), when.part(), when.place());
    }

    /** When and where, as said from this position of the text on. */
    static Draft readFrom(Utterance utterance, int position) {
        List<TimeExpression> times = utterance.times().stream()
                .filter(time -> time.words().start() >= position)
                .toList();
        Optional<TimeExpression.Day> day = first(times, TimeExpression.Day.class);
        Optional<TimeExpression.TimeOfDay> hour = first(times, TimeExpression.TimeOfDay.class);
        DayPart part = day.map(TimeExpression.Day::part)
                .filter(said -> said != DayPart.WHOLE)
                .or(() -> hour.map(TimeExpression.TimeOfDay::part))
                .orElse(DayPart.WHOLE);
        Optional<LocalTime> clock = day.flatMap(said -> Optional.ofNullable(said.clock()))
                .or(() -> hour.flatMap(said -> Optional.ofNullable(said.clock())));
        return new Draft(
                Optional.empty(),
                Optional.empty(),
                day.map(TimeExpression.Day::date),
                clock.map(time -> inOfficeHours(time, part)),
                part,
                utterance.places().stream()
                        .filter(place -> place.start() >= position)
                        .map(Words::text)
                        .findFirst());
    }

    private static LocalTime inOfficeHours(LocalTime time, DayPart part) {
        boolean afternoon = part == DayPart.AFTERNOON || part == DayPart.EVENING;
        boolean early = part == DayPart.WHOLE && time.getHour() < EARLIEST_HOUR;
        return time.getHour() < 12 && (afternoon || early) ? time.plusHours(12) : time;
    }

    private static <T extends TimeExpression> Optional<T> first(List<TimeExpression> times, Class<T> kind) {
        return times.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
