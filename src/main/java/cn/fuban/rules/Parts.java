package cn.fuban.rules;

import java.util.List;
import java.util.regex.Pattern;

/** Splits a message that asks for several things. */
final class Parts {
    private static final Pattern BETWEEN = Pattern.compile("[,，。;；?？、\\s]+|还有|以及|另外|分别");
    private static final Pattern ASKS = Pattern.compile("什么|啥|撒|哪|几|咋|怎|谁|吗|[不么]$|没得$|呢$|多");
    private static final int SHORTEST = 4;
    private static final int MOST = 4;

    private Parts() {}

    /** The parts of a message in plain form that ask for something; one when it asks for one thing. */
    static List<String> of(String message) {
        List<String> parts = BETWEEN.splitAsStream(message)
                .map(String::strip)
                .filter(part -> part.length() >= SHORTEST
                        && (ASKS.matcher(part).find() || !Asked.in(part).isEmpty()))
                .limit(MOST)
                .toList();
        return parts.size() < 2 ? List.of(message) : parts;
    }
}
