package cn.fuban.leave;

import cn.fuban.language.DayPart;
import cn.fuban.language.TimeExpression.Day;
import cn.fuban.language.TimeExpression.Length;
import cn.fuban.language.TimeExpression.Span;
import cn.fuban.language.TimeExpression.Unit;
import cn.fuban.language.Utterance;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads from when to when somebody is away. */
record SpanReader(WorkCalendar calendar) {

    Absence in(Utterance utterance, @Nullable LeaveKind kind) {
        Double days = utterance
                .first(Length.class)
                .filter(length -> length.unit() == Unit.DAY)
                .map(Length::amount)
                .orElse(null);
        Optional<Span> span = utterance.first(Span.class);
        Edge start = span.map(Span::from)
                .or(() -> utterance.first(Day.class))
                .map(SpanReader::edge)
                .orElse(null);
        Edge end = span.isPresent()
                ? span.map(Span::to).map(SpanReader::edge).orElse(null)
                : utterance.first(Day.class).map(SpanReader::edge).orElse(null);
        if (start != null && days != null && (end == null || end.equals(start))) {
            end = lastOf(start, days, kind);
        }
        return new Absence(kind, start, end, days, null, null, null, null, null);
    }

    /** The end of so many days, the first of which is the start; halves are counted strictly. */
    Edge lastOf(Edge start, double days, @Nullable LeaveKind kind) {
        boolean workdays = kind != null && kind.countsWorkdays();
        int halves = (int) Math.round(days * 2);
        LocalDate date = start.date();
        boolean morning = start.part() != Edge.Part.AFTERNOON && start.part() != Edge.Part.NOON;
        for (int left = halves - (morning ? 2 : 1); left > 0; left -= 2) {
            date = workdays ? calendar.nextWorkday(date) : date.plusDays(1);
        }
        boolean endsAtNoon = (halves % 2 == 0) != morning;
        return new Edge(date, endsAtNoon ? Edge.Part.MORNING : Edge.Part.DAY, null);
    }

    private static Edge edge(Day day) {
        return new Edge(day.date(), part(day.part()), day.clock());
    }

    private static Edge.Part part(DayPart part) {
        return switch (part) {
            case WHOLE -> Edge.Part.DAY;
            case MORNING -> Edge.Part.MORNING;
            case NOON -> Edge.Part.NOON;
            case AFTERNOON -> Edge.Part.AFTERNOON;
            case EVENING -> Edge.Part.EVENING;
        };
    }
}
