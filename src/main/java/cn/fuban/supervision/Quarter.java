package cn.fuban.supervision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a year (decision:23, B4).
 *
 * @param number 1 to 4
 */
record Quarter(int year, int number) {
    private static final Pattern SAID = Pattern.compile("(?:第)?([一二三四1-4])季度");
    private static final String DIGITS = "一二三四";
    private static final int MONTHS = 3;

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** The quarter that a sentence names, the last of that number that has begun; otherwise the one of today. */
    static Quarter in(String text, LocalDate today) {
        Matcher matcher = SAID.matcher(text);
        if (matcher.find()) {
            int index = DIGITS.indexOf(matcher.group(1));
            int number = index >= 0 ? index + 1 : Integer.parseInt(matcher.group(1));
            Quarter named = new Quarter(today.getYear(), number);
            return named.first().isAfter(today) ? new Quarter(today.getYear() - 1, number) : named;
        }
        Quarter current = of(today);
        return text.contains("上季度") || text.contains("上个季度")
                ? of(current.first().minusDays(1))
                : current;
    }

    static Optional<Quarter> parse(String key) {
        return key.matches("\\d{4}Q[1-4]")
                ? Optional.of(new Quarter(Integer.parseInt(key.substring(0, 4)), key.charAt(5) - '0'))
                : Optional.empty();
    }

    String key() {
        return year + "Q" + number;
    }

    LocalDate first() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    Quarter next() {
        return of(last().plusDays(1));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }
}
