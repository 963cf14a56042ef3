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

    /** What somebody says who is about to pass on a classified paper in words: 这份机密文件的内容是. */
    private static final Pattern HANDED_IN = Pattern.compile("(绝密|机密|秘密|涉密)级?的?(文件|材料|电报|件|纪要|通知)"
            + "(的?(主要|具体)?(内容|原文|全文)(是|为|如下|[:：])|(里面?|中|上面?)(说|写|提到|要求|讲)(?!什么|啥|的?吗)|如下|[:：]"
            + "|我?(先|现在)?(转|发|传|念|拍)给你(?!.*(吗|[?？]))|帮我(改|看|整理|摘|写|总结|校对|翻译))");

    private ClassificationMarks() {}

    /** Whether a message passes on a classified paper, or carries its marks. */
    static boolean areHandedIn(String text) {
        return areIn(text) || HANDED_IN.matcher(text).find();
    }

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
