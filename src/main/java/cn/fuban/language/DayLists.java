package cn.fuban.language;

import cn.fuban.language.TimeExpression.Day;
import cn.fuban.language.TimeExpression.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Days that were listed one after the other, as in 周四周五 or 8号、9号： they are one span. */
record DayLists(NormalText text) {
    private static final Set<DayPart> LASTS_TO_THE_END = Set.of(DayPart.WHOLE, DayPart.AFTERNOON, DayPart.EVENING);
    private static final Set<DayPart> FROM_THE_BEGINNING = Set.of(DayPart.WHOLE, DayPart.MORNING);

    private static final Set<String> BETWEEN =
            Set.of("", "、", ",", "和", "跟", "与", "及", " ", "加", "加上", "连", "连着", "再加");

    List<Match<TimeExpression>> joined(List<Match<TimeExpression>> found) {
        List<Match<TimeExpression>> joined = new ArrayList<>();
        for (Match<TimeExpression> next : found) {
            int last = joined.size() - 1;
            Optional<Match<TimeExpression>> both = joined.isEmpty() ? Optional.empty() : join(joined.get(last), next);
            both.ifPresentOrElse(span -> joined.set(last, span), () -> joined.add(next));
        }
        return List.copyOf(joined);
    }

    private Optional<Match<TimeExpression>> join(Match<TimeExpression> first, Match<TimeExpression> second) {
        boolean listed = BETWEEN.contains(text.text().substring(first.end(), second.start()));
        Optional<Day> next = first(second.value());
        Optional<Day> end = last(second.value());
        Optional<Day> from = first(first.value());
        Optional<Day> last = last(first.value());
        boolean consecutive =
                last.isPresent() && next.filter(day -> isNext(last.get(), day)).isPresent();
        if (!listed || !consecutive || from.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        Words words = text.words(first.start(), second.end());
        return Optional.of(new Match<>(new Span(words, from.get(), end.get()), first.start(), second.end()));
    }

    private static boolean isNext(Day day, Day next) {
        return LASTS_TO_THE_END.contains(day.part())
                && FROM_THE_BEGINNING.contains(next.part())
                && next.date().equals(day.date().plusDays(1));
    }

    private static Optional<Day> first(TimeExpression time) {
        return time instanceof Day day
                ? Optional.of(day)
                : time instanceof Span span ? Optional.ofNullable(span.from()) : Optional.empty();
    }

    private static Optional<Day> last(TimeExpression time) {
        return time instanceof Day day
                ? Optional.of(day)
                : time instanceof Span span ? Optional.ofNullable(span.to()) : Optional.empty();
    }
}
