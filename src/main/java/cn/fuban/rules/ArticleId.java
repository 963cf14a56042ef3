package cn.fuban.rules;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article of a rule book, written {@code decision:13}.
 *
 * @param book the id of the book
 * @param number counted from 1
 */
record ArticleId(String book, int number) implements Comparable<ArticleId> {
    private static final Pattern WRITTEN = Pattern.compile("([a-z][a-z0-9-]*):([1-9][0-9]{0,3})");

    /** Reads the written form; empty for anything else. */
    static Optional<ArticleId> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(new ArticleId(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    ArticleId next() {
        return new ArticleId(book, number + 1);
    }

    ArticleId previous() {
        return new ArticleId(book, number - 1);
    }

    @Override
    public int compareTo(ArticleId other) {
        return Comparator.comparing(ArticleId::book)
                .thenComparingInt(ArticleId::number)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return book + ":" + number;
    }
}
