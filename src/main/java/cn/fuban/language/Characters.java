package cn.fuban.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Evens out single characters: width and other compatibility forms, traditional script, what is not seen. */
final class Characters {
    /** OpenCC's table, out of opencc4j; the library itself would segment every text for phrases that we do not need. */
    private static final String TABLE = "/data/dictionary/TSCharacters.txt";

    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63";

    private final Map<Integer, String> simplified = new HashMap<>();

    Characters() {
        try (InputStream table = Characters.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException(TABLE + " is missing");
            }
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(this::learn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void learn(String line) {
        String[] parts = line.split("[\t ]", -1);
        if (parts.length >= 2) {
            simplified.put(parts[0].codePointAt(0), parts[1]);
        }
    }

    NormalText even(NormalText source) {
        NormalText.Rewriting rewriting = source.rewriting();
        String text = source.text();
        int at = 0;
        while (at < text.length()) {
            int end = endOfCharacter(text, at);
            rewriting.write(even(text.substring(at, end)), at, end);
            at = end;
        }
        return rewriting.done();
    }

    private static int endOfCharacter(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    private String even(String character) {
        if (character.length() == 1 && isPlain(character.charAt(0))) {
            return simplified.getOrDefault((int) character.charAt(0), character);
        }
        StringBuilder even = new StringBuilder();
        Normalizer.normalize(character, Normalizer.Form.NFKC).codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                even.append(' ');
            } else if (isDash(point)) {
                even.append('-');
            } else if (isSeen(point)) {
                even.append(simplified.getOrDefault(point, Character.toString(point)));
            }
        });
        return even.toString();
    }

    /** A Chinese character or a visible ASCII one, which has no other form. */
    private static boolean isPlain(char c) {
        return (c >= '\u4E00' && c <= '\u9FFF') || (c > ' ' && c < '\u007F');
    }

    private static boolean isDash(int point) {
        return point < Character.MAX_VALUE && DASHES.indexOf(point) >= 0;
    }

    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK -> false;
            default -> true;
        };
    }
}
