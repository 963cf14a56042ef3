package cn.fuban.conversation;

import java.util.regex.Pattern;

/**
 * How papers carry their classification (保密法实施条例): the grade with a star, in brackets, or alone on a line. What merely
 * speaks of secrets carries none.
 */
final class ClassificationMarks {
    private static final String GRADE = "(绝密|机密|秘密|涉密)";

    private static final Pattern IN_TEXT =
            Pattern.compile("(绝密|机密|秘密)\\s*[★☆*]|[\\[【(（〔]\\s*" + GRADE + "级?\\s*[\\]】)）〕]");

    /** At the start of the name or after a mark of separation, or at its end. */
    private static final Pattern IN_NAME = Pattern.compile(
            "(^|[-_—\\s.·])" + GRADE + "(级|件|文件)?([-_—\\s.·★☆*]|$)" + "|^(绝密|机密|涉密)|(?<!国家|商业|工作)" + GRADE + "(级|件)?$");

    private static final Pattern LINE =
            Pattern.compile("(?m)^[\\s　]*(密\\s*级\\s*[:：]?\\s*)?" + GRADE + "级?[\\s　]*([★☆*].*|\\d+\\s*[年月天].*|长期.*)?$");

    private ClassificationMarks() {}

    static boolean areIn(String text) {
        return IN_TEXT.matcher(text).find();
    }

    static boolean areInName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String name = (dot < 0 ? fileName : fileName.substring(0, dot)).strip();
        return areIn(name) || IN_NAME.matcher(name).find();
    }

    /** @param page with the paragraphs as lines */
    static boolean areOnPage(String page) {
        return areIn(page) || LINE.matcher(page).find();
    }
}
