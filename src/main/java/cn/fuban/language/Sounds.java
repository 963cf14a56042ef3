package cn.fuban.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells which words sound alike, as people here speak: without tones, and with no difference between zh and z, ng and n,
 * n and l.
 */
public final class Sounds {
    /** Of pinyin4j, of which only the table is used. */
    private static final String TABLE = "/pinyindb/unicode_to_hanyu_pinyin.txt";

    private final Map<Integer, Set<String>> readings = new HashMap<>();

    /** Reads the table of sounds. */
    public Sounds() {
        try (InputStream table = Sounds.class.getResourceAsStream(TABLE)) {
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

    /** Whether two words sound alike, character by character. */
    public boolean alike(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        for (int i = 0; i < one.length(); i++) {
            boolean same =
                    one.charAt(i) == other.charAt(i) || !Collections.disjoint(of(one.charAt(i)), of(other.charAt(i)));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private Set<String> of(char character) {
        return readings.getOrDefault((int) character, Set.of());
    }

    /** A line such as {@code 55D2 (da1,ta4)}. */
    private void learn(String line) {
        int bracket = line.indexOf('(');
        int end = line.indexOf(')');
        if (bracket > 0 && end > bracket) {
            Set<String> all = Stream.of(line.substring(bracket + 1, end).split(",", -1))
                    .map(Sounds::roughly)
                    .collect(Collectors.toUnmodifiableSet());
            readings.put(Integer.parseInt(line.substring(0, bracket).strip(), 16), all);
        }
    }

    private static String roughly(String reading) {
        return reading.replaceAll("[0-9:]", "")
                .replaceFirst("^([zcs])h", "$1")
                .replaceFirst("^n", "l")
                .replaceFirst("ng$", "n");
    }
}
