package cn.fuban.leave;

import cn.fuban.language.DayPart;
import cn.fuban.language.TimeExpression;
import cn.fuban.language.TimeExpression.Day;
import cn.fuban.language.TimeExpression.Length;
import cn.fuban.language.TimeExpression.Span;
import cn.fuban.language.TimeExpression.TimeOfDay;
import cn.fuban.language.TimeExpression.Unit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The times of a sentence, with what is said beside each. */
record Times(List<Said> all) {
    private static final LocalTime CLOSE = LocalTime.of(18, 0);

    /** What somebody does at a time. */
    enum Role {
        PLAIN,
        LEAVES,
        COMES_BACK,
        WORKS_AGAIN,
        /** It is the time of something else. */
        ELSEWHERE
    }

    /**
     * A time.
     *
     * @param at where its sign stands
     */
    record Said(int at, TimeExpression time, Role role) {}

    Times where(Predicate<Said> wanted) {
        return new Times(all.stream().filter(wanted).toList());
    }

    <T extends TimeExpression> Stream<T> of(Class<T> kind) {
        return all.stream().map(Said::time).filter(kind::isInstance).map(kind::cast);
    }

    /** The last span of which both edges were said. */
    Optional<Span> span() {
        return of(Span.class)
                .filter(span -> span.from() != null && span.to() != null)
                .reduce((first, second) -> second);
    }

    /** How many days were said. */
    Optional<Length> days() {
        return of(Length.class).filter(length -> daysOf(length) > 0).findFirst();
    }

    /** How many whole months were said. */
    Optional<Integer> months() {
        return of(Length.class)
                .filter(length -> length.unit() == Unit.MONTH && length.amount() >= 1 && length.amount() % 1 == 0)
                .map(length -> (int) length.amount())
                .findFirst();
    }

    /** A week has seven days; lengths that are no whole days count nothing. */
    static double daysOf(Length length) {
        Unit unit = length.unit();
        if (unit == Unit.WEEK) {
            return 7 * length.amount();
        }
        if (unit == Unit.MONTH && length.amount() == 0.5) {
            return 15;
        }
        return unit == Unit.DAY || unit == Unit.WORKING_DAY ? length.amount() : 0;
    }

    /** The half of the day that it is now. */
    static Edge half(LocalDateTime now) {
        Edge.Part part =
                now.getHour() < 12 ? Edge.Part.MORNING : now.getHour() < 18 ? Edge.Part.AFTERNOON : Edge.Part.EVENING;
        return new Edge(now.toLocalDate(), part, null);
    }

    static Edge edge(Day day) {
        return new Edge(day.date(), part(day.part(), day.clock()), day.clock());
    }

    /** The same where an absence ends: who is away until six is away in the afternoon. */
    static Edge end(Day day) {
        return until(edge(day));
    }

    static Edge end(LocalDate date, TimeOfDay time) {
        return until(edge(date, time));
    }

    private static Edge until(Edge edge) {
        return CLOSE.equals(edge.clock()) ? new Edge(edge.date(), Edge.Part.AFTERNOON, edge.clock()) : edge;
    }

    static Edge edge(LocalDate date, TimeOfDay time) {
        return new Edge(date, part(time.part(), time.clock()), time.clock());
    }

    /** 下午六点 is in the evening half. */
    private static Edge.Part part(DayPart part, @Nullable LocalTime clock) {
        return clock != null && !clock.isBefore(CLOSE) ? Edge.Part.EVENING : part(part);
    }

    static Edge.Part part(DayPart part) {
        return switch (part) {
            case WHOLE -> Edge.Part.DAY;
            case MORNING -> Edge.Part.MORNING;
            case NOON -> Edge.Part.NOON;
            case AFTERNOON -> Edge.Part.AFTERNOON;
            case EVENING -> Edge.Part.EVENING;
        };
    }
}
