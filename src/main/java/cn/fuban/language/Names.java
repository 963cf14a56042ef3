package cn.fuban.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds names that nobody listed by how they end: 第一会议室、经济运行分析会.
 *
 * @param endings how such a name ends
 * @param beginAfter the words behind which one begins
 * @param endingSuffices whether the ending alone is a name too
 */
record Names(Phrase<String> endings, List<String> beginAfter, boolean endingSuffices) {
    private static final int LONGEST = 14;

    /** All names, in the order of the text. */
    List<Match<String>> in(String text) {
        List<Match<String>> names = new ArrayList<>();
        int free = 0;
        for (int at = 0; at < text.length(); at++) {
            Optional<Match<String>> ending = endings.longest(text, at);
            if (ending.isPresent() && at >= free) {
                int start = beginning(text, at, free);
                int end = ending.get().end();
                if (endingSuffices || start < at) {
                    names.add(new Match<>(text.substring(start, end), start, end));
                }
                free = end;
            }
        }
        return names;
    }

    private int beginning(String text, int ending, int free) {
        int start = ending;
        while (start > free && ending - start < LONGEST && belongs(text, start)) {
            start--;
        }
        return start;
    }

    private boolean belongs(String text, int start) {
        return Character.isLetterOrDigit(text.charAt(start - 1))
                && beginAfter.stream().noneMatch(word -> text.startsWith(word, start - word.length()));
    }
}
