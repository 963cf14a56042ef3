package cn.fuban.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that stand for other words; where several fit, the longest does. */
final class WordTable {
    private static final String DIGIT = "#";

    private final Map<String, Meaning> meanings = new HashMap<>();
    private int longest;

    /**
     * Adds a word. A {@code #} in both stands for the same digit.
     *
     * @param tell whether the person should hear that the word was read as another
     */
    void add(String typed, String meant, boolean tell) {
        if (!typed.contains(DIGIT)) {
            meanings.put(typed, new Meaning(meant, tell));
            longest = Math.max(longest, typed.length());
            return;
        }
        for (int digit = 0; digit <= 9; digit++) {
            add(typed.replace(DIGIT, "" + digit), meant.replace(DIGIT, "" + digit), tell);
        }
    }

    /** Adds a word that is right as it is, although a shorter one in it is listed. */
    void keep(String word) {
        add(word, word, false);
    }

    /** What the words of the text mean, with what was replaced. */
    Replaced in(NormalText source) {
        String text = source.text();
        NormalText.Rewriting rewriting = source.rewriting();
        List<Correction> corrections = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(text, at);
            String typed = text.substring(at, end);
            Meaning meaning = meanings.getOrDefault(typed, new Meaning(typed, false));
            rewriting.write(meaning.meant, at, end);
            if (!meaning.meant.equals(typed)) {
                corrections.add(new Correction(source.words(at, end), meaning.meant, meaning.tell));
            }
            at = end;
        }
        return new Replaced(rewriting.done(), corrections);
    }

    private int endOfWord(String text, int start) {
        for (int end = Math.min(text.length(), start + longest); end > start + 1; end--) {
            if (meanings.containsKey(text.substring(start, end))) {
                return end;
            }
        }
        return start + 1;
    }

    private record Meaning(String meant, boolean tell) {}

    /** A text with words replaced. */
    record Replaced(NormalText text, List<Correction> corrections) {}
}
