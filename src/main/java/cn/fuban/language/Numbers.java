package cn.fuban.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whole numbers in digits and in Chinese. */
final class Numbers {
    private static final String NUMERALS = "零〇一二两三四五六七八九十百千万廿卅";
    private static final Map<Character, Integer> UNITS = Map.of('十', 10, '百', 100, '千', 1_000, '万', 10_000);
    private static final int MOST_DIGITS = 9;

    /** A number, always up to its last numeral, so that 25 is never read as 2. */
    static final Phrase<Integer> NUMBER = Phrase.of("0123456789" + NUMERALS, Numbers::read);

    private Numbers() {}

    /** A number between two bounds, both included. */
    static Phrase<Integer> between(int least, int most) {
        return NUMBER.where(number -> number >= least && number <= most);
    }

    /** Whether a number goes on from the character before this place to the one at it. */
    static boolean isInside(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char here = text.charAt(at);
        if (isWeekday(text, at - 1)) {
            return false;
        }
        return (isDigit(before) && isDigit(here)) || (isNumeral(before) && isNumeral(here));
    }

    /** The numeral in 周五 ends there: 周五两点 is no number. */
    private static boolean isWeekday(String text, int at) {
        return at > 0 && "周期拜".indexOf(text.charAt(at - 1)) >= 0 && isNumeral(text.charAt(at));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isNumeral(char c) {
        return NUMERALS.indexOf(c) >= 0;
    }

    private static List<Match<Integer>> read(String text, int start) {
        if (isInside(text, start)) {
            return List.of();
        }
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        if (end > start) {
            return end - start > MOST_DIGITS
                    ? List.of()
                    : List.of(new Match<>(Integer.valueOf(text.substring(start, end)), start, end));
        }
        while (end < text.length() && isNumeral(text.charAt(end))) {
            end++;
        }
        int last = end;
        return value(text.substring(start, end))
                .map(value -> List.of(new Match<>(value, start, last)))
                .orElse(List.of());
    }

    /** What the numerals mean; nothing when they are no single number, as in 三四天. */
    private static Optional<Integer> value(String numerals) {
        if (numerals.isEmpty() || numerals.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        boolean spelled = numerals.chars().allMatch(c -> digit((char) c) >= 0);
        return spelled ? spelled(numerals) : counted(numerals);
    }

    /** Digit by digit, as years are said: 二〇二六. */
    private static Optional<Integer> spelled(String numerals) {
        if (numerals.length() > 1 && numerals.length() < 4 && !hasZero(numerals)) {
            return Optional.empty();
        }
        int value = 0;
        for (int i = 0; i < numerals.length(); i++) {
            value = 10 * value + digit(numerals.charAt(i));
        }
        return Optional.of(value);
    }

    /** With the words for ten and more: 二十三、一百零五、廿六. */
    private static Optional<Integer> counted(String numerals) {
        int total = 0;
        int pending = -1;
        int smallest = Integer.MAX_VALUE;
        String all = numerals.replace("廿", "二十").replace("卅", "三十");
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            Integer unit = UNITS.get(c);
            if (unit == null) {
                if (pending > 0) {
                    return Optional.empty();
                }
                pending = digit(c);
            } else {
                if (unit >= smallest) {
                    return Optional.empty();
                }
                total += (pending <= 0 ? 1 : pending) * unit;
                smallest = unit;
                pending = -1;
            }
        }
        return Optional.of(total + tail(pending, smallest, hasZero(numerals)));
    }

    /** The last digit; after a hundred without a zero it stands for tens, as in 一百二. */
    private static int tail(int digit, int unit, boolean zero) {
        if (digit < 0) {
            return 0;
        }
        return unit > 10 && !zero ? digit * unit / 10 : digit;
    }

    private static boolean hasZero(String numerals) {
        return numerals.indexOf('零') >= 0 || numerals.indexOf('〇') >= 0;
    }

    private static int digit(char c) {
        return c == '两' ? 2 : c == '〇' ? 0 : "零一二三四五六七八九".indexOf(c);
    }
}
