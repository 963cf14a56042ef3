package cn.fuban.deadline;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A deadline as the office has written it down in {@code deadlines/*.yaml}.
 *
 * @param id short and ASCII
 * @param name as staff call it
 * @param asked the words by which people speak of it; … between two of them stands for a few others
 */
public record Definition(String id, String name, Rule rule, Offset offset, Care care, List<String> asked) {

    private static final String GAP = "…";
    private static final int FEW = 2;

    /** What is not asked for: 不用大改的文件. */
    private static final Pattern DENIED =
            Pattern.compile("(不用|无需|不需要?|没有?|不要|不必|未|不|无)(啥|什么|多少|怎么)?(要求|需要|作|做)?(大改动?|重大修改|大幅?修改|改动)");

    /** How much of a text speaks of this deadline: the characters of its words in the text, each word counted once. */
    int weightIn(String text) {
        String meant = DENIED.matcher(text).replaceAll("");
        return asked.stream()
                .filter(words -> isIn(meant, words))
                .mapToInt(words -> words.replace(GAP, "").length())
                .sum();
    }

    /** Whether a clause is the words for it, with hardly anything before them. */
    boolean isEndOf(String clause) {
        if (asked.stream().noneMatch(clause::endsWith)) return false;
        String rest = clause;
        for (String words : asked) rest = rest.replace(words, "");
        return rest.length() <= FEW;
    }

    private static boolean isIn(String text, String words) {
        if (!words.contains(GAP)) return text.contains(words);
        String pattern = Stream.of(words.split(GAP, -1)).map(Pattern::quote).collect(Collectors.joining(".{0,24}?"));
        return Pattern.compile(pattern).matcher(text).find();
    }
}
