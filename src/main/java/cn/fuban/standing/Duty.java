package cn.fuban.standing;

import java.util.List;

/**
 * Something that is owed every year, as the office has written it down in {@code duty/standing.yaml}.
 *
 * @param id short and ASCII
 * @param name as staff call it
 * @param checks when it is reminded of, and how much there should be by then
 */
record Duty(String id, String name, Rule rule, Owes owes, Measure measure, Speech speech, List<Check> checks) {
    Duty {
        checks = List.copyOf(checks);
    }

    /** How much of a text speaks of it: the characters of its words in the text. */
    int weightIn(String text) {
        return speech.said().stream()
                .filter(text::contains)
                .mapToInt(String::length)
                .sum();
    }
}
