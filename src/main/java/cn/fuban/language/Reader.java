package cn.fuban.language;

import cn.fuban.config.ConfigFolder;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Reads what a message says: evens it out, and finds times, meetings, places and numbers. */
final class Reader {
    private final Normaliser normaliser;
    private final TimeReader times;
    private final MeetingReader meetings;
    private final Shape shape;

    private Reader(Normaliser normaliser, TimeReader times, MeetingReader meetings, Shape shape) {
        this.normaliser = normaliser;
        this.times = times;
        this.meetings = meetings;
        this.shape = shape;
    }

    static Reader read(ConfigFolder folder, WorkCalendar calendar) {
        TimeWords words = TimeWords.read(folder);
        return new Reader(
                Normaliser.read(folder),
                new TimeReader(words, calendar),
                MeetingReader.read(folder, words),
                new Shape(NameReader.read(folder)));
    }

    Utterance read(String raw, LocalDateTime now) {
        WordTable.Replaced normal = normaliser.read(raw);
        NormalText text = normal.text();
        List<Match<TimeExpression>> time = times.read(text, now);
        List<Match<MeetingMention>> meeting = meetings.meetings(text).stream()
                .map(match -> MeetingReader.behind(time, match, text))
                .toList();
        List<Match<Tag>> tags = new ArrayList<>();
        meeting.forEach(match -> tags.add(match.with(Tag.of(match.value()))));
        time.forEach(match -> tags.add(match.with(Tag.of(match.value()))));
        return new Utterance(
                raw,
                text.text(),
                shape.of(text, time, meeting),
                now,
                normal.corrections(),
                values(time),
                values(NumberReader.read(text, tags)),
                values(meeting),
                meetings.places(text).stream().map(text::words).toList());
    }

    private static <T> List<T> values(List<Match<T>> matches) {
        return matches.stream().map(Match::value).toList();
    }
}
