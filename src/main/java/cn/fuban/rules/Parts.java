package cn.fuban.rules;

import java.util.List;
import java.util.regex.Pattern;

/** Splits a message that may be about several things. */
final class Parts {
    private static final Pattern BETWEEN = Pattern.compile("[,，。;；?？、\\s]+|还有|以及|另外");
    /** Where a message is split that has no clearer joint. */
    private static final Pattern WITHIN = Pattern.compile("一边|两头|同时|和|跟|与|又|及(?!时|其)|再(?=有|说|加|去)");
    /** What a part says that is about nothing by itself. */
    private static final Pattern NOTHING = Pattern.compile(
            "(?:我们|你们)?(?:部门|单位|局里?|镇上)?(?:分别|各自|各).*|(?:说|讲)清楚|一起说|逐[项条个]|(?:规则|文件|规定).{0,3}(?:怎么|咋|如何|啥|哪).*|有没有不.*|一样|不同|区别|矛盾|打架|为准|哪个|听谁");

    private static final int SHORTEST = 4;
    private static final int MOST = 4;

    private Parts() {}

    /** The parts of a message in plain form that may be about something; none when it has only one. */
    static List<String> of(String message) {
        List<String> parts = split(message, BETWEEN);
        if (parts.size() < 2) {
            parts = split(message, WITHIN);
        }
        return parts.size() < 2 ? List.of() : parts;
    }

    private static List<String> split(String message, Pattern joint) {
        return joint.splitAsStream(message)
                .map(String::strip)
                .filter(part -> NOTHING.matcher(part).replaceAll("").length() >= SHORTEST)
                .limit(MOST)
                .toList();
    }
}
