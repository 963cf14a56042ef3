package cn.fuban.deadline;

import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The week, quarter, half-year or year that is named; the present one when none is. */
final class NamedPeriod {
    private static final String YEAR = "(?:(\\d{4})年?|([今去明前本上])年)?";
    private static final Pattern OF_YEAR = Pattern.compile("(\\d{4})年|([今去明前本上])年");
    private static final Pattern QUARTER = Pattern.compile(YEAR + "的?第?([一二三四1-4])个?季度?");
    private static final Pattern OTHER_QUARTER = Pattern.compile("([上下])一?个?季度?");
    private static final Pattern HALF = Pattern.compile(YEAR + "的?([上下])半年");
    private static final Map<String, Integer> YEARS = Map.of("今", 0, "本", 0, "去", -1, "上", -1, "前", -2, "明", 1);
    private static final String NUMBERS = "一二三四";
    private static final int QUARTER_MONTHS = 3;

    private final Utterance said;
    private final LocalDate today;

    NamedPeriod(Utterance said) {
        this.said = said;
        this.today = said.now().toLocalDate();
    }

    /** The last day of the period, of a week its Friday. */
    LocalDate endOf(Event.Takes takes) {
        return switch (takes) {
            case FRIDAY -> anyDay().orElse(today).with(DayOfWeek.MONDAY).with(DayOfWeek.FRIDAY);
            case QUARTER -> quarter();
            case HALF_YEAR -> halfYear();
            case YEAR ->
                year().or(() -> anyDay().map(LocalDate::getYear))
                        .map(NamedPeriod::endOf)
                        .orElseGet(() -> endOf(today.getYear()));
            case NAMED, ARRIVED, FIRST, LAST, HOLIDAY, FIXED ->
                throw new IllegalArgumentException("no period: " + takes);
        };
    }

    /** Without a year the nearest such quarter. */
    private LocalDate quarter() {
        Matcher named = QUARTER.matcher(said.text());
        if (named.find()) {
            int number = number(named.group(3));
            Optional<Integer> year = year(named.group(1), named.group(2));
            return year.map(of -> endOfQuarter(of, number))
                    .orElseGet(() -> Stream.of(-1, 0, 1)
                            .map(away -> endOfQuarter(today.getYear() + away, number))
                            .min(Comparator.comparing(end -> Math.abs(ChronoUnit.DAYS.between(today, end))))
                            .orElseThrow());
        }
        Matcher other = OTHER_QUARTER.matcher(said.text());
        LocalDate in = anyDay().orElse(today);
        if (other.find()) in = today.plusMonths("上".equals(other.group(1)) ? -QUARTER_MONTHS : QUARTER_MONTHS);
        return endOfQuarter(in.getYear(), (in.getMonthValue() - 1) / QUARTER_MONTHS + 1);
    }

    private LocalDate halfYear() {
        Matcher half = HALF.matcher(said.text());
        if (half.find()) {
            int year = year(half.group(1), half.group(2)).orElseGet(today::getYear);
            return "上".equals(half.group(3)) ? MonthDay.of(6, 30).atYear(year) : endOf(year);
        }
        LocalDate in = anyDay().orElse(today);
        return in.getMonthValue() <= 6 ? MonthDay.of(6, 30).atYear(in.getYear()) : endOf(in.getYear());
    }

    private Optional<Integer> year() {
        Matcher named = OF_YEAR.matcher(said.text());
        return named.find() ? year(named.group(1), named.group(2)) : Optional.empty();
    }

    private Optional<Integer> year(@Nullable String number, @Nullable String word) {
        if (number != null) return Optional.of(Integer.valueOf(number));
        return Optional.ofNullable(word).map(spoken -> today.getYear() + YEARS.getOrDefault(spoken, 0));
    }

    /** Any day that is named, or the first one of a period that is. */
    private Optional<LocalDate> anyDay() {
        return said.times().stream().flatMap(time -> first(time).stream()).findFirst();
    }

    private static Optional<LocalDate> first(TimeExpression time) {
        if (time instanceof TimeExpression.Day day) return Optional.of(day.date());
        if (time instanceof TimeExpression.Vague vague) return Optional.ofNullable(vague.earliest());
        if (time instanceof TimeExpression.Span span)
            return Optional.ofNullable(span.from()).map(TimeExpression.Day::date);
        return Optional.empty();
    }

    private static int number(String spoken) {
        int at = NUMBERS.indexOf(spoken);
        return at >= 0 ? at + 1 : Integer.parseInt(spoken);
    }

    private static LocalDate endOfQuarter(int year, int number) {
        return LocalDate.of(year, number * QUARTER_MONTHS, 1).with(TemporalAdjusters.lastDayOfMonth());
    }

    private static LocalDate endOf(int year) {
        return MonthDay.of(12, 31).atYear(year);
    }
}
