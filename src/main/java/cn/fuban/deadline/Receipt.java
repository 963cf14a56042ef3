package cn.fuban.deadline;

import cn.fuban.language.DayPart;
import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import cn.fuban.workcalendar.OfficeHours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When something counts as received: what comes after office hours is received on the next day (A7). */
public final class Receipt {
    private static final Pattern AFTER_HOURS = Pattern.compile("下了?班(以|之|过)?后|下了?班才");
    private static final Pattern JUST_NOW = Pattern.compile("刚刚?才?(收到|接到|送)");

    private final OfficeHours hours;

    public Receipt(OfficeHours hours) {
        this.hours = hours;
    }

    /** The day that counts for what is said to have come on this day. */
    public LocalDate on(LocalDate day, Utterance said) {
        boolean justNow = day.equals(said.now().toLocalDate())
                && JUST_NOW.matcher(said.text()).find();
        boolean late = justNow
                ? isLate(said.now().toLocalTime(), DayPart.WHOLE)
                : AFTER_HOURS.matcher(said.text()).find()
                        || said.times().stream().anyMatch(this::isLate);
        return late ? day.plusDays(1) : day;
    }

    private boolean isLate(TimeExpression time) {
        if (time instanceof TimeExpression.Day day) return isLate(day.clock(), day.part());
        if (time instanceof TimeExpression.Span span)
            return Stream.of(span.to(), span.from()).anyMatch(edge -> edge != null && isLate(edge));
        return time instanceof TimeExpression.TimeOfDay of && isLate(of.clock(), of.part());
    }

    private boolean isLate(@Nullable LocalTime clock, DayPart part) {
        return clock == null ? part == DayPart.EVENING : !clock.isBefore(hours.close());
    }
}
