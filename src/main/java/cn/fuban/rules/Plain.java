package cn.fuban.rules;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which texts are compared: one width, one script, one case, no white space. */
final class Plain {
    private static final Pattern STRAY_SPACE = Pattern.compile("(?<=\\P{ASCII})[ \\t]+|[ \\t]+(?=\\P{ASCII})");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");

    private Plain() {}

    /** For showing: without the stray spaces that a printed text has beside Chinese characters. */
    static String tidy(String text) {
        return STRAY_SPACE.matcher(text).replaceAll("");
    }

    /** For comparing what people write with what the books say. */
    static String of(String text) {
        return ZhConverterUtil.toSimple(width(text)).toLowerCase(Locale.ROOT);
    }

    /** The same for a question, in which a space between clauses counts as a comma. */
    static String question(String text) {
        return of(SPACES.matcher(text.strip()).replaceAll(","));
    }

    /** For comparing quotations: only width and white space are evened out. */
    static String width(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }
}
