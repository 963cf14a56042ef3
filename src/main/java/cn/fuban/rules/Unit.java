package cn.fuban.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A unit in which a question wants to be told how long or how many. */
enum Unit {
    CLOCK(Pattern.compile("几点"), Pattern.compile("[0-9]+(?:点|:[0-9])")),
    HOUR("小时|钟头|分钟", "小时|分钟"),
    DAY("工作日|天|日", "工作日|天|日|周"),
    MONTH("个?月", "月"),
    YEAR("年", "年"),
    PERSON("个?人|名|位", "个?人|名|位"),
    COPY("份|页|张|本", "份|页|张|本"),
    HOUSE("家|个(?:单位|部门|企业)", "家|个(?:单位|部门|企业)"),
    TIMES("次|回|轮", "次"),
    WORD("字", "字"),
    LEVEL("级|档|等", "级|档|等"),
    FLOOR("楼|层", "楼|层");

    private final Pattern asked;
    private final Pattern given;

    Unit(String asked, String given) {
        this(
                Pattern.compile("(?<!哪)(?:几|多少|好多)个?(?:" + asked + ")"),
                Pattern.compile("(?:[0-9]+|[一二两三四五六七八九十半]+)个?(?:" + given + ")|每(?:" + given + ")"));
    }

    Unit(Pattern asked, Pattern given) {
        this.asked = asked;
        this.given = given;
    }

    /** The unit that a question in plain form names. */
    static Optional<Unit> in(String question) {
        return Arrays.stream(values())
                .filter(unit -> unit.asked.matcher(question).find())
                .findFirst();
    }

    /** Whether a text in plain form tells so much in this unit. */
    boolean givenBy(String text) {
        return given.matcher(text).find();
    }
}
