package cn.fuban.rules;

import java.util.ArrayList;
import java.util.List;

/** Splits a text in plain form into what a lexical index counts: characters, pairs of characters, figures and words. */
final class Grams {
    private Grams() {}

    static List<String> of(String plain) {
        List<String> grams = new ArrayList<>();
        int i = 0;
        while (i < plain.length()) {
            int end = i + 1;
            if (isWord(plain.charAt(i))) {
                while (end < plain.length() && isWord(plain.charAt(end))) {
                    end++;
                }
                grams.add(plain.substring(i, end));
            } else if (isHan(plain.charAt(i))) {
                grams.add(plain.substring(i, end));
                if (end < plain.length() && isHan(plain.charAt(end))) {
                    grams.add(plain.substring(i, end + 1));
                }
            }
            i = end;
        }
        return grams;
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static boolean isWord(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }
}
