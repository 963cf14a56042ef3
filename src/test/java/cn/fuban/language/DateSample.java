package cn.fuban.language;

import cn.fuban.language.TimeExpression.Count;
import cn.fuban.language.TimeExpression.Day;
import cn.fuban.language.TimeExpression.Span;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A sentence with the days that it says.
 *
 * @param start the first day, or empty
 * @param end the last day, or empty
 */
record DateSample(String text, LocalDateTime now, String start, String end) {

    static List<DateSample> check() {
        return IntentSample.lines("/language/check-dates.jsonl").stream()
                .map(DateSample::of)
                .toList();
    }

    private static DateSample of(JsonNode node) {
        return new DateSample(
                node.path("text").asString(),
                LocalDateTime.parse(node.path("now").asString()),
                node.path("start").asString(""),
                node.path("end").asString(""));
    }

    /** Whether one of the expressions is the right one, or none was read where none is said. */
    boolean isRight(List<TimeExpression> times) {
        List<List<String>> edges =
                times.stream().map(DateSample::edges).flatMap(Optional::stream).toList();
        return start.isEmpty() && end.isEmpty()
                ? edges.isEmpty()
                : edges.stream().anyMatch(days -> days.equals(List.of(start, end)) || isUntil(days));
    }

    /** Where one day is said to be the last, it is the day that is meant. */
    private boolean isUntil(List<String> days) {
        return start.equals(end) && days.equals(List.of("", end));
    }

    private static Optional<List<String>> edges(TimeExpression time) {
        if (time instanceof Day day) {
            return Optional.of(List.of(date(day), date(day)));
        }
        if (time instanceof Span span) {
            return Optional.of(List.of(date(span.from()), date(span.to())));
        }
        return time instanceof Count count
                ? Stream.of(Objects.toString(count.date(), ""))
                        .map(date -> List.of(date, date))
                        .findFirst()
                : Optional.empty();
    }

    private static String date(@Nullable Day day) {
        return day == null ? "" : day.date().toString();
    }
}
