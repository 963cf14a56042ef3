package cn.fuban.supervision;

import java.util.regex.Pattern;

/** What people said, as it is kept and shown again. */
final class Sentences {
    private static final int LONGEST = 200;
    private static final Pattern PERCENT = Pattern.compile(
            "[,;\uFF0C\uFF1B。\\s]*(?:目前|总体|总)?(?:进度|完成率?)?(?:为|达到?|到|约|是|:)?\\s*(?:\\d{1,3}\\s*%|百分之\\s*\\d{1,3})");

    private static final Pattern QUESTION = Pattern.compile("[几哪谁?]|吗|什么|多久|多少|怎么|怎样|为何|呢$");

    private Sentences() {}

    /** Whether something is asked rather than said. */
    static boolean isQuestion(String text) {
        return QUESTION.matcher(text).find();
    }

    /** With Chinese punctuation, and no longer than a phone shows. */
    static String tidied(String text) {
        String chinese = text.strip()
                .replace(',', '\uFF0C')
                .replace(';', '\uFF1B')
                .replace('?', '\uFF1F')
                .replaceAll("(?<!\\d):", "\uFF1A")
                .replaceAll("[\uFF0C\u3002\uFF1B\u3001\\s]+$", "");
        return chinese.length() <= LONGEST ? chinese : chinese.substring(0, LONGEST) + "…";
    }

    /** Without the number that is shown beside it; the whole when nothing else was said. */
    static String withoutPercent(String text) {
        String rest = PERCENT.matcher(text).replaceAll("").replaceAll("^[,\uFF0C\u3001\\s]+", "");
        return rest.length() < 2 ? text : rest;
    }
}
