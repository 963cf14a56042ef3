package cn.fuban.language;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one message says, read once.
 *
 * @param raw the text as it was typed
 * @param text the text with width, script, spaces, dialect and typing errors evened out
 * @param outline the text with signs in the place of times, meetings, names and numbers
 * @param now the local time at which it was said
 * @param corrections the words that were read as others
 * @param times everything about time, in the order said
 * @param numbers the remaining numbers, in the order said
 * @param meetings the meetings spoken of, in the order said
 * @param places the rooms and halls spoken of, in the order said
 */
public record Utterance(
        String raw,
        String text,
        Outline outline,
        LocalDateTime now,
        List<Correction> corrections,
        List<TimeExpression> times,
        List<NumberMention> numbers,
        List<MeetingMention> meetings,
        List<Words> places) {

    /** What the ranking of intents sees: the outline's signs. */
    String shape() {
        return outline.signs();
    }

    /** The first meeting spoken of. */
    public Optional<MeetingMention> meeting() {
        return meetings.stream().findFirst();
    }

    /** The first room or hall spoken of. */
    public Optional<String> place() {
        return places.stream().map(Words::text).findFirst();
    }

    /** The first day said, alone or as an edge of a span. */
    public Optional<TimeExpression.Day> firstDay() {
        return times.stream().flatMap(Utterance::days).findFirst();
    }

    /** The first expression of one kind. */
    public <T extends TimeExpression> Optional<T> first(Class<T> kind) {
        return times.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static Stream<TimeExpression.Day> days(TimeExpression time) {
        if (time instanceof TimeExpression.Day day) {
            return Stream.of(day);
        }
        if (time instanceof TimeExpression.Span span) {
            return Stream.of(Optional.ofNullable(span.from()), Optional.ofNullable(span.to()))
                    .flatMap(Optional::stream);
        }
        return Stream.empty();
    }
}
