package cn.fuban.deadline;

import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The last day that somebody names for something: by a date, the end of a span, or how long from today. */
public final class Until {
    private static final int LONGEST = 1000;

    private final WorkCalendar calendar;

    public Until(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** The first last day in what was said. */
    public Optional<LocalDate> in(Utterance said) {
        return said.times().stream()
                .flatMap(time -> of(time, said.now().toLocalDate()).stream())
                .findFirst();
    }

    /** The last day that these words name; a length of time counts from this day, which itself is not counted. */
    public Optional<LocalDate> of(TimeExpression time, LocalDate from) {
        if (time instanceof TimeExpression.Day day) return Optional.of(day.date());
        if (time instanceof TimeExpression.Span span)
            return Stream.of(Optional.ofNullable(span.to()), Optional.ofNullable(span.from()))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(TimeExpression.Day::date);
        if (time instanceof TimeExpression.Vague vague) return Optional.ofNullable(vague.latest());
        if (time instanceof TimeExpression.Length length) return Optional.of(after(from, length));
        return Optional.empty();
    }

    private LocalDate after(LocalDate day, TimeExpression.Length length) {
        int n = (int) Math.round(Math.min(length.amount(), LONGEST));
        return switch (length.unit()) {
            case MINUTE, HOUR -> day;
            case DAY -> day.plusDays(n);
            case WORKING_DAY -> calendar.workdaysAfter(day, n).target();
            case WEEK -> day.plusWeeks(n);
            case MONTH -> day.plusMonths(n);
            case YEAR -> day.plusYears(n);
        };
    }
}
