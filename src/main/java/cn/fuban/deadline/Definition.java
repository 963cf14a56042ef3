package cn.fuban.deadline;

import java.util.List;

/**
 * A deadline as the office has written it down in {@code deadlines/*.yaml}.
 *
 * @param id short and ASCII
 * @param name as staff call it
 * @param asked the words by which people speak of it
 */
public record Definition(String id, String name, Rule rule, Offset offset, Care care, List<String> asked) {

    /** How much of a text speaks of this deadline: the characters of its words in the text, each word counted once. */
    int weightIn(String text) {
        return asked.stream().filter(text::contains).mapToInt(String::length).sum();
    }
}
