package cn.fuban.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article of a rule book, written {@code decision:13}.
 *
 * @param book the id of the book
 * @param number counted from 1
 */
record ArticleId(String book, int number) {
    private static final Pattern WRITTEN = Pattern.compile("([a-z][a-z0-9-]*):([1-9][0-9]{0,3})");

    /** Reads the written form; empty for anything else. */
    static Optional<ArticleId> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(new ArticleId(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return book + ":" + number;
    }
}
