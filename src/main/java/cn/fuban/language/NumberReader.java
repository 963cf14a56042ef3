package cn.fuban.language;

import java.util.ArrayList;
import java.util.List;

/** Finds the numbers that are no part of something else. */
final class NumberReader {
    private NumberReader() {}

    static List<Match<NumberMention>> read(NormalText text, List<Match<Tag>> taken) {
        List<Match<NumberMention>> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            int here = at;
            boolean free = taken.stream().noneMatch(other -> other.start() <= here && here < other.end());
            if (free) {
                Numbers.NUMBER.longest(text.text(), at).ifPresent(number -> found.add(mention(text, number)));
            }
        }
        return List.copyOf(found);
    }

    private static Match<NumberMention> mention(NormalText text, Match<Integer> number) {
        boolean ordinal = text.text().startsWith("第", number.start() - 1);
        return number.with(new NumberMention(text.words(number.start(), number.end()), number.value(), ordinal));
    }
}
