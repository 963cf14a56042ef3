package cn.fuban.config;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the word that somebody probably meant. */
final class Nearest {
    private Nearest() {}

    /** What to write instead of an unknown word: the word that looks most like it, or else all there are. */
    static String suggestion(String word, Collection<String> known) {
        return to(word, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElseGet(() -> "write one of " + String.join(", ", new TreeSet<>(known)));
    }

    private static Optional<String> to(String word, Collection<String> known) {
        return known.stream()
                .sorted()
                .min(comparingInt(other -> distance(word, other)))
                .filter(near -> distance(word, near) <= Math.max(1, word.length() / 3));
    }

    /** Levenshtein's: how many letters to insert, delete or replace. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
