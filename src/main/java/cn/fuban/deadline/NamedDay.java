package cn.fuban.deadline;

import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import cn.fuban.language.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day on which something happened or is to happen, of all the days that are named. */
final class NamedDay {
    /** Before the word for an event: it has happened just now. */
    private static final String JUST_NOW = "刚刚?才?[^,。]{0,4}?";

    private final Utterance said;

    private record Named(LocalDate first, LocalDate last, Words words) {}

    NamedDay(Utterance said) {
        this.said = said;
    }

    /** The day nearest to a word for the event; today when it is said to have happened just now. */
    Optional<LocalDate> of(Event event) {
        List<Integer> places = places(event);
        return days().stream()
                .min(Comparator.comparing(named -> distance(named.words, places)))
                .map(named -> event.takes() == Event.Takes.FIRST ? named.first : named.last)
                .or(() -> justNow(event));
    }

    private Optional<LocalDate> justNow(Event event) {
        boolean now = event.said().stream()
                .anyMatch(word ->
                        Pattern.compile(JUST_NOW + word).matcher(said.text()).find());
        return now ? Optional.of(said.now().toLocalDate()) : Optional.empty();
    }

    private List<Integer> places(Event event) {
        List<Integer> places = new ArrayList<>();
        for (String word : event.said()) {
            Matcher matcher = Pattern.compile(Pattern.quote(word)).matcher(said.raw());
            while (matcher.find()) places.add(matcher.start());
        }
        return places;
    }

    /** What stands behind a day belongs to it more than what stands before it. */
    private static int distance(Words words, List<Integer> places) {
        return places.stream()
                .mapToInt(at -> at < words.start() ? words.start() - at + 1 : Math.max(0, at - words.end()))
                .min()
                .orElse(0);
    }

    private List<Named> days() {
        return said.times().stream().flatMap(time -> named(time).stream()).toList();
    }

    private static Optional<Named> named(TimeExpression time) {
        if (time instanceof TimeExpression.Day day) return named(day, day, day.words());
        return time instanceof TimeExpression.Span span
                ? named(span.from(), span.to(), span.words())
                : Optional.empty();
    }

    private static Optional<Named> named(
            TimeExpression.@Nullable Day first, TimeExpression.@Nullable Day last, Words words) {
        TimeExpression.Day from = first == null ? last : first;
        TimeExpression.Day to = last == null ? first : last;
        return from == null || to == null ? Optional.empty() : Optional.of(new Named(from.date(), to.date(), words));
    }
}
