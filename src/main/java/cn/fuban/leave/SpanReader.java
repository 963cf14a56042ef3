package cn.fuban.leave;

import cn.fuban.language.TimeExpression.Day;
import cn.fuban.language.TimeExpression.Length;
import cn.fuban.language.TimeExpression.Span;
import cn.fuban.language.TimeExpression.TimeOfDay;
import cn.fuban.language.TimeExpression.Unit;
import cn.fuban.leave.Times.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out from when to when somebody is away. */
record SpanReader(Durations durations) {

    /**
     * The two edges, so far as they were said.
     *
     * @param first what the start was read from, for its other readings
     * @param startUnsaid whether only an end was said, so that it is read as beginning today
     */
    record Found(
            @Nullable Edge start,
            @Nullable Edge end,
            @Nullable Double days,
            @Nullable Day first,
            @Nullable Day last,
            boolean startUnsaid) {}

    Found in(Times times, LocalDateTime now, @Nullable LeaveKind kind) {
        Times own = ofTheAbsence(times);
        Optional<Length> length = own.days();
        Found edges = edges(own, now, length.isPresent());
        Double days = length.map(Times::daysOf).orElse(null);
        if (edges.start() == null) {
            return new Found(null, null, days, null, null, false);
        }
        Optional<Integer> months = own.months();
        Edge start = edges.start;
        if (start != null && months.isPresent() && !isClosed(edges)) {
            Edge end = durations.lastOfMonths(start, months.get());
            return new Found(start, end, null, edges.first, edges.last, false);
        }
        Found whole = days == null || isClosed(edges) ? edges : lasting(edges, days, length.get(), kind);
        return new Found(whole.start, whole.end, days, edges.first, edges.last, edges.startUnsaid);
    }

    /** The times of other things count only where nothing else was said. */
    private static Times ofTheAbsence(Times times) {
        Times own = times.where(said -> said.role() != Role.ELSEWHERE);
        boolean dated = own.of(Day.class).findAny().isPresent()
                || own.of(Span.class).findAny().isPresent();
        return dated ? own : times;
    }

    private static boolean isClosed(Found edges) {
        return edges.end != null && !edges.end.equals(edges.start);
    }

    /** A holiday is but the frame where days are said beside it: 国庆去青海，2号走6号回. */
    private static Times withoutFrame(Times times) {
        Times exact = times.where(said -> !(said.time() instanceof Span span && span.hasOneName()));
        Times begin = exact.where(said -> said.role() != Role.COMES_BACK && said.role() != Role.WORKS_AGAIN);
        boolean dated = begin.of(Day.class).findAny().isPresent()
                || begin.of(Span.class).findAny().isPresent();
        return dated ? exact : times;
    }

    private Found edges(Times times, LocalDateTime now, boolean lasts) {
        Times exact = withoutFrame(times);
        Times plain = exact.where(said -> said.role() != Role.COMES_BACK && said.role() != Role.WORKS_AGAIN);
        Times back = exact.where(said -> said.role() == Role.COMES_BACK);
        Optional<Span> span = plain.span().or(back::span);
        Optional<Day> returns = back.of(Day.class).findFirst();
        if (span.isPresent() && span.get().hasOneName() && returns.isPresent()) {
            return between(span.get().from(), returns.get());
        }
        if (span.isPresent()) {
            return between(span.get().from(), span.get().to());
        }
        Optional<Day> first = start(plain);
        Optional<Day> last = end(exact, back);
        if (first.isEmpty()) {
            return withoutDay(plain, back, last, now);
        }
        Edge start = withPart(first.get(), plain);
        Optional<Day> works = exact.where(said -> said.role() == Role.WORKS_AGAIN)
                .of(Day.class)
                .filter(day -> day.date().isAfter(start.date()))
                .findFirst();
        if (last.isEmpty() && works.isPresent()) {
            Edge before = Edge.day(works.get().date().minusDays(1));
            return new Found(start, before, null, first.get(), works.get(), false);
        }
        if (last.isPresent()) {
            return new Found(start, behind(start, Times.end(last.get())), null, first.get(), last.get(), false);
        }
        Optional<TimeOfDay> returning = back.of(TimeOfDay.class).findFirst();
        if (returning.isPresent()) {
            return new Found(
                    start, Times.end(lastDay(plain, start), returning.get()), null, first.get(), first.get(), false);
        }
        boolean hours = plain.of(Length.class).anyMatch(length -> length.unit() == Unit.HOUR);
        if (hours && start.part() == Edge.Part.DAY) {
            Edge half = start.part(Edge.Part.UNSPECIFIED);
            return new Found(half, half, null, first.get(), first.get(), false);
        }
        boolean open = isOpen(plain) && !lasts;
        return new Found(start, open ? null : sameUnit(start), null, first.get(), first.get(), false);
    }

    private static Found between(@Nullable Day from, @Nullable Day to) {
        return new Found(
                from == null ? null : Times.edge(from), to == null ? null : Times.end(to), null, from, to, false);
    }

    /** The day that was spoken of last: 今晚去，明早汇报，中午回. */
    private static LocalDate lastDay(Times plain, Edge start) {
        return plain.of(Day.class)
                .map(Day::date)
                .filter(date -> date.isAfter(start.date()))
                .reduce((one, later) -> later)
                .orElse(start.date());
    }

    /** 下周二走，周六回: the weekday behind the one of leaving. */
    private static Edge behind(Edge start, Edge end) {
        boolean near =
                end.date().isBefore(start.date()) && end.date().plusWeeks(2).isAfter(start.date());
        return near ? behind(start, end.on(end.date().plusWeeks(1))) : end;
    }

    /** The day on which it begins: the one said with leaving, or else the first. */
    private static Optional<Day> start(Times plain) {
        return plain.where(said -> said.role() == Role.LEAVES)
                .of(Day.class)
                .findFirst()
                .or(() -> plain.of(Span.class)
                        .filter(span -> span.to() == null)
                        .map(Span::from)
                        .findFirst())
                .or(() -> plain.of(Day.class).findFirst());
    }

    /** The day on which somebody comes back, or up to which it lasts. */
    private static Optional<Day> end(Times times, Times back) {
        return back.of(Day.class)
                .findFirst()
                .or(() -> times.of(Span.class)
                        .filter(span -> span.from() == null)
                        .map(Span::to)
                        .findFirst());
    }

    /** 周四请假，下午: the part that was said apart from its day. */
    private static Edge withPart(Day day, Times plain) {
        Edge edge = Times.edge(day);
        return plain.of(TimeOfDay.class)
                .findFirst()
                .filter(time -> edge.part() == Edge.Part.DAY)
                .map(time -> Times.edge(edge.date(), time))
                .orElse(edge);
    }

    /** Only when it begins was said. */
    private static boolean isOpen(Times plain) {
        return plain.of(Span.class).anyMatch(span -> span.to() == null)
                || plain.all().stream().anyMatch(said -> said.role() == Role.LEAVES);
    }

    /** The end of the unit of time that was said; a clock time is one of the beginning. */
    private static Edge sameUnit(Edge start) {
        return new Edge(start.date(), start.part(), null);
    }

    private static Found withoutDay(Times plain, Times back, Optional<Day> last, LocalDateTime now) {
        Optional<Edge> part = plain.of(TimeOfDay.class).findFirst().map(time -> Times.edge(now.toLocalDate(), time));
        Optional<Edge> until = plain.of(TimeOfDay.class)
                .skip(1)
                .findFirst()
                .or(() -> back.of(TimeOfDay.class).findFirst())
                .map(time -> Times.edge(now.toLocalDate(), time));
        if (part.isPresent()) {
            Edge end = last.map(Times::end).or(() -> until).orElse(part.get());
            return new Found(part.get(), end, null, null, last.orElse(null), false);
        }
        Edge today = Edge.day(now.toLocalDate());
        boolean hours = plain.of(Length.class).anyMatch(length -> length.unit() == Unit.HOUR);
        if (last.isEmpty() && hours) {
            return new Found(Times.half(now), null, null, null, null, true);
        }
        return last.map(day -> new Found(today, Times.end(day), null, null, day, true))
                .orElse(new Found(null, null, null, null, null, false));
    }

    /** So many days from the start. */
    private Found lasting(Found edges, double days, Length length, @Nullable LeaveKind kind) {
        Edge start = edges.start;
        if (start == null) {
            return edges;
        }
        if (days == 0.5 && start.part() == Edge.Part.DAY) {
            Edge half = start.part(Edge.Part.UNSPECIFIED);
            return new Found(half, half, days, edges.first, edges.last, false);
        }
        Edge end = days == 0.5 ? sameUnit(start) : durations.last(start, days, durations.isByWorkdays(length, kind));
        return new Found(start, end, days, edges.first, edges.last, false);
    }
}
