package cn.fuban.rules;

import cn.fuban.language.TimeExpression;
import cn.fuban.language.TimeExpression.Day;
import cn.fuban.language.TimeExpression.Length;
import cn.fuban.language.TimeExpression.Span;
import cn.fuban.language.Utterance;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How long an absence is that somebody speaks of: all calendar dates that it touches (reading A11). */
final class Absence {
    private static final Pattern SAME_DAY = Pattern.compile("当天(?:去|来|就)?(?:当天)?(?:回|往返|来回)|当日往返|打来回|一天来回|半天");
    private static final int DAYS_OF_A_WEEK = 7;

    private Absence() {}

    /** In days, a multiple of one half; empty when it is not said. */
    static OptionalDouble daysIn(Utterance said) {
        if (SAME_DAY.matcher(said.text()).find()) {
            return OptionalDouble.of(1);
        }
        OptionalDouble length = said.times().stream()
                .filter(Length.class::isInstance)
                .map(Length.class::cast)
                .filter(one -> one.unit() == TimeExpression.Unit.DAY || one.unit() == TimeExpression.Unit.WEEK)
                .mapToDouble(one -> one.amount() * (one.unit() == TimeExpression.Unit.WEEK ? DAYS_OF_A_WEEK : 1))
                .findFirst();
        return length.isPresent() ? length : betweenDates(said);
    }

    private static OptionalDouble betweenDates(Utterance said) {
        List<LocalDate> dates =
                said.times().stream().flatMap(Absence::dates).sorted().toList();
        if (dates.size() < 2) {
            return OptionalDouble.empty();
        }
        long between = ChronoUnit.DAYS.between(dates.get(0), dates.get(dates.size() - 1));
        return OptionalDouble.of((double) between + 1);
    }

    private static Stream<LocalDate> dates(TimeExpression time) {
        if (time instanceof Day day) {
            return Stream.of(day.date());
        }
        return time instanceof Span span
                ? Stream.of(span.from(), span.to()).filter(edge -> edge != null).map(Day::date)
                : Stream.empty();
    }
}
