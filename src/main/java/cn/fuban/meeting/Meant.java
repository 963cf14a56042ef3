package cn.fuban.meeting;

import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Which meetings on record somebody can mean. */
final class Meant {
    private Meant() {}

    /**
     * By number whatever its state; otherwise planned ones, by kind and by the day named; one that has begun only if there
     * is no other.
     */
    static List<Meeting> in(
            Utterance utterance, Optional<TimeExpression.Day> day, Meetings meetings, ZonedDateTime now) {
        Spoken spoken = Spoken.in(utterance);
        if (spoken.foreign()) return List.of();
        if (spoken.number().isPresent()) return meetings.where(spoken::fits).all();
        Meetings ahead = meetings.where(Meeting::isPlanned)
                .where(meeting -> !meeting.day(now.getZone()).isBefore(now.toLocalDate()))
                .where(spoken::fits);
        if (day.isPresent()) return on(day.get(), ahead, now.getZone()).all();
        Meetings toCome = ahead.ahead(now.toInstant());
        return toCome.all().isEmpty() ? ahead.all() : toCome.all();
    }

    /** A weekday alone is also the one of a later week, when the next such day has no meeting. */
    private static Meetings on(TimeExpression.Day day, Meetings ahead, ZoneId zone) {
        Meetings that = ahead.on(day.date(), zone);
        if (!that.all().isEmpty() || !DraftReader.isBareWeekday(day)) return that;
        return ahead.where(
                meeting -> meeting.day(zone).getDayOfWeek().equals(day.date().getDayOfWeek()));
    }

    /** The first day named before this position of the text. */
    static Optional<TimeExpression.Day> dayBefore(Utterance utterance, int position) {
        return utterance.times().stream()
                .filter(time ->
                        time instanceof TimeExpression.Day && time.words().start() < position)
                .map(TimeExpression.Day.class::cast)
                .findFirst();
    }

    /** Those that an answer to "which one?" picks: by number, or by day. */
    static List<Meeting> picked(Utterance answer, List<Meeting> among, ZoneId zone) {
        String text = answer.text().strip();
        if (text.matches("\\d{1,4}"))
            return among.stream()
                    .filter(meeting -> meeting.id().number() == Integer.parseInt(text))
                    .toList();
        Spoken spoken = Spoken.in(answer);
        Optional<LocalDate> day = answer.firstDay().map(TimeExpression.Day::date);
        if (!spoken.isNamed() && day.isEmpty()) return List.of();
        return among.stream()
                .filter(spoken::fits)
                .filter(meeting -> day.map(meeting.day(zone)::equals).orElse(true))
                .toList();
    }
}
