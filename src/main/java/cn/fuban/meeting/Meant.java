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

    /** By number whatever its state; otherwise those planned for today or later, by kind and by the day named. */
    static List<Meeting> in(Utterance utterance, Optional<LocalDate> day, Meetings meetings, ZonedDateTime now) {
        Spoken spoken = Spoken.in(utterance);
        if (spoken.number().isPresent()) return meetings.where(spoken::fits).all();
        return meetings.where(Meeting::isPlanned)
                .where(meeting -> !meeting.day(now.getZone()).isBefore(now.toLocalDate()))
                .where(spoken::fits)
                .where(meeting -> day.map(meeting.day(now.getZone())::equals).orElse(true))
                .all();
    }

    /** The first day named before this position of the text. */
    static Optional<LocalDate> dayBefore(Utterance utterance, int position) {
        return utterance.times().stream()
                .filter(time ->
                        time instanceof TimeExpression.Day && time.words().start() < position)
                .map(time -> ((TimeExpression.Day) time).date())
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
