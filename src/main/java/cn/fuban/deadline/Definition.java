package cn.fuban.deadline;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A deadline as the office has written it down in {@code deadlines/*.yaml}.
 *
 * @param id short and ASCII
 * @param name as staff call it
 * @param asked the words by which people speak of it
 */
public record Definition(String id, String name, Rule rule, Offset offset, Care care, List<String> asked) {

    /** What is not asked for: 不用大改的文件. */
    private static final Pattern DENIED = Pattern.compile("(不用|无需|不需要?|没有?|不要|未|不)(要求|需要|作|做)?(大改|重大修改|大幅?修改|改动)");

    /** How much of a text speaks of this deadline: the characters of its words in the text, each word counted once. */
    int weightIn(String text) {
        String meant = DENIED.matcher(text).replaceAll("");
        return asked.stream().filter(meant::contains).mapToInt(String::length).sum();
    }
}
