package cn.fuban.duty;

import cn.fuban.language.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The days that a message speaks of. */
final class SaidDays {
    private static final Pattern ONE_OF_ITS_DAYS = Pattern.compile("[0-9初除夕第当首头最前后天日号周礼]|星期");
    private static final Pattern DAY_NUMBER = Pattern.compile("\\d{1,2}[日号]?");
    private static final int LONGEST = 60;

    private SaidDays() {}

    /** What names a holiday as a whole: 国庆, not 国庆第一天. */
    static boolean namesHoliday(TimeExpression time) {
        return !ONE_OF_ITS_DAYS.matcher(time.words().text()).find();
    }

    /** The days of one expression; a bare number is the day of the holiday, where one is known. */
    static List<LocalDate> of(TimeExpression time, Optional<Block> block) {
        if (time instanceof TimeExpression.Day day) return List.of(within(block, day));
        if (!(time instanceof TimeExpression.Span span) || span.from() == null || span.to() == null) return List.of();
        LocalDate first = within(block, Objects.requireNonNull(span.from()));
        LocalDate last = within(block, Objects.requireNonNull(span.to()));
        boolean sound = !last.isBefore(first) && last.isBefore(first.plusDays(LONGEST));
        return sound ? first.datesUntil(last.plusDays(1)).toList() : List.of();
    }

    /** The first day that an expression can mean. */
    static Optional<LocalDate> firstDay(TimeExpression time) {
        if (time instanceof TimeExpression.Vague vague) return Optional.ofNullable(vague.earliest());
        return of(time, Optional.empty()).stream().findFirst();
    }

    private static LocalDate within(Optional<Block> block, TimeExpression.Day day) {
        boolean bare = DAY_NUMBER.matcher(day.words().text()).matches();
        return block.filter(known -> bare && !known.holds(day.date())).stream()
                .flatMap(known -> known.days().stream())
                .filter(date -> date.getDayOfMonth() == day.date().getDayOfMonth())
                .findFirst()
                .orElse(day.date());
    }
}
