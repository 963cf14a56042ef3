package cn.fuban.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chinese and Arabic numbers below 1000, as articles and chapters are numbered. */
final class Numerals {
    /** A number in either writing, for use in larger patterns. */
    static final String NUMBER = "(?:[0-9]{1,4}|[零〇一二两三四五六七八九十百]{1,7})";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern CHINESE =
            Pattern.compile("(?:([一二两三四五六七八九])百)?[零〇]?(?:([一二两三四五六七八九])?(十))?([一二两三四五六七八九])?");

    private Numerals() {}

    /** The value of a number in either writing; also of figures read out one by one, such as 八三. */
    static Optional<Integer> value(String text) {
        if (text.matches("[0-9]{1,4}")) {
            return Optional.of(Integer.parseInt(text));
        }
        Matcher matcher = CHINESE.matcher(text);
        if (!text.isEmpty() && matcher.matches()) {
            int tens = matcher.group(3) == null ? 0 : Math.max(1, digit(matcher.group(2)));
            return Optional.of(digit(matcher.group(1)) * 100 + tens * 10 + digit(matcher.group(4)));
        }
        return text.matches("[零〇一二两三四五六七八九]{2,4}") ? Optional.of(figures(text)) : Optional.empty();
    }

    /** The number of a label such as 第八章. */
    static Optional<Integer> ordinal(String label, String unit) {
        Matcher matcher = Pattern.compile("第(" + NUMBER + ")" + unit).matcher(label);
        return matcher.matches() ? value(matcher.group(1)) : Optional.empty();
    }

    /** The way it stands in a document: 83 is 八十三. */
    static String chinese(int number) {
        StringBuilder text = new StringBuilder();
        if (number >= 100) {
            text.append(DIGITS.charAt(number / 100)).append('百');
        }
        int tens = number / 10 % 10;
        int ones = number % 10;
        if (tens > 0) {
            text.append(tens == 1 && number < 100 ? "" : String.valueOf(DIGITS.charAt(tens)))
                    .append('十');
        } else if (number >= 100 && ones > 0) {
            text.append('零');
        }
        if (ones > 0 || number == 0) {
            text.append(DIGITS.charAt(ones));
        }
        return text.toString();
    }

    private static int figures(String text) {
        return text.chars().reduce(0, (sum, figure) -> sum * 10 + digit(String.valueOf((char) figure)));
    }

    private static int digit(@org.jspecify.annotations.Nullable String figure) {
        if (figure == null) {
            return 0;
        }
        return switch (figure) {
            case "〇" -> 0;
            case "两" -> 2;
            default -> DIGITS.indexOf(figure);
        };
    }
}
