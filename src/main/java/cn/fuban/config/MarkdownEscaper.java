package cn.fuban.config;

import com.samskivert.mustache.Mustache;

/**
 * Makes somebody else's text harmless in DingTalk's markdown: no link, heading, mention, emphasis, quote or line break.
 *
 * <p>The client does not honour backslashes reliably, so each special character becomes its full-width twin, which
 * reads the same among Chinese characters.
 */
final class MarkdownEscaper implements Mustache.Escaper {
    private static final String SPECIAL = "[]()<>#*_`~|\\!@&";

    @Override
    public String escape(String raw) {
        StringBuilder safe = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> {
            if (SPECIAL.indexOf(c) >= 0) {
                safe.appendCodePoint(c - '!' + 0xFF01);
            } else if (Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                safe.append(' ');
            } else if (Character.getType(c) != Character.FORMAT) {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString().replace("://", "\uFF1A//").strip();
    }
}
