package cn.fuban.rules;

import java.util.List;
import java.util.regex.Pattern;

/** Splits a message that asks for several things. */
final class Parts {
    private static final Pattern BETWEEN = Pattern.compile("[,，。;；?？、\\s]+|还有|以及|另外|分别");
    private static final int SHORTEST = 4;
    private static final int MOST = 5;

    private Parts() {}

    /** The parts of a message as it was typed; one when it asks for one thing. */
    static List<String> of(String message) {
        List<String> parts = BETWEEN.splitAsStream(message)
                .map(String::strip)
                .filter(part -> part.length() >= SHORTEST)
                .limit(MOST)
                .toList();
        return parts.isEmpty() ? List.of(message) : parts;
    }
}
