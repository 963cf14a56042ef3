package cn.fuban.config;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;

/** Finds the word that somebody probably meant. */
final class Nearest {
    private static final int SHOWN = 12;

    private Nearest() {}

    /** What to write instead of an unknown word: what looks most like it, or else what there is, if that is few. */
    static String suggestion(String word, Collection<String> known) {
        List<String> byLikeness = known.stream()
                .sorted(comparingInt((String other) -> distance(word, other)).thenComparing(naturalOrder()))
                .toList();
        if (!byLikeness.isEmpty() && distance(word, byLikeness.get(0)) <= typingErrors(word)) {
            return "did you mean \"" + byLikeness.get(0) + "\"?";
        }
        return byLikeness.size() <= SHOWN
                ? "write one of " + byLikeness.stream().sorted().collect(joining(", "))
                : "write one that exists, such as " + String.join(", ", byLikeness.subList(0, 3));
    }

    private static int typingErrors(String word) {
        return word.length() < 4 ? 1 : Math.max(2, word.length() / 3);
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
