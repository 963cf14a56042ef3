package cn.fuban.language;

import java.util.List;

/** Ways of writing a number below one hundred. */
final class SaidNumbers {
    private static final String DIGITS = "零一二三四五六七八九";

    private SaidNumbers() {}

    static List<String> of(int number) {
        return List.of(String.valueOf(number), chinese(number));
    }

    static String of(int number, int way) {
        return of(number).get(Math.floorMod(way, 2));
    }

    static String chinese(int number) {
        String tens = number < 10 ? "" : number < 20 ? "十" : DIGITS.charAt(number / 10) + "十";
        String ones = number % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(number % 10));
        return tens + ones;
    }
}
