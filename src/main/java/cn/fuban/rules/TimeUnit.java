package cn.fuban.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A unit in which a question wants a length of time. */
enum TimeUnit {
    HOUR("小时|钟头|分钟", "小时|分钟"),
    DAY("工作日|天|日", "工作日|天|日|周"),
    MONTH("个?月", "月"),
    YEAR("年", "年");

    private static final String NUMBER = "(?:[0-9]+|[一二两三四五六七八九十半]+)个?";

    private final Pattern asked;
    private final Pattern given;

    TimeUnit(String asked, String given) {
        this.asked = Pattern.compile("(?:几|多少|好多)个?(?:" + asked + ")");
        this.given = Pattern.compile(NUMBER + "(?:" + given + ")|每" + "(?:" + given + ")");
    }

    /** The unit that a question in plain form names. */
    static Optional<TimeUnit> in(String question) {
        return Arrays.stream(values())
                .filter(unit -> unit.asked.matcher(question).find())
                .findFirst();
    }

    /** Whether a text in plain form has a length of time in this unit. */
    boolean givenBy(String text) {
        return given.matcher(text).find();
    }
}
