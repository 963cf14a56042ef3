package cn.fuban.language;

import java.util.Optional;

/** Drops the spaces that phones and voice put inside Chinese words and between numbers and their units. */
final class Spaces {
    private Spaces() {}

    static NormalText even(NormalText source) {
        String text = source.text();
        NormalText.Rewriting rewriting = source.rewriting();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) == ' ') {
                end++;
            }
            if (end == at) {
                rewriting.write(text.substring(at, at + 1), at, at + 1);
                at++;
            } else {
                if (separates(text, at, end)) {
                    rewriting.write(" ", at, at + 1);
                }
                at = end;
            }
        }
        return rewriting.done();
    }

    private static boolean separates(String text, int start, int end) {
        if (start == 0 || end == text.length()) {
            return false;
        }
        char before = text.charAt(start - 1);
        char after = text.charAt(end);
        if (isChinese(before) && isChinese(after)) {
            return !standsAlone(text, start - 1) && !standsAlone(text, end);
        }
        return isAscii(before) && isAscii(after);
    }

    private static boolean standsAlone(String text, int at) {
        return !isChinese(neighbour(text, at - 1)) && !isChinese(neighbour(text, at + 1));
    }

    private static char neighbour(String text, int at) {
        return Optional.of(at)
                .filter(i -> i >= 0 && i < text.length())
                .map(text::charAt)
                .orElse(' ');
    }

    private static boolean isAscii(char c) {
        return c < 0x80;
    }

    static boolean isChinese(char c) {
        return Character.isIdeographic(c);
    }
}
