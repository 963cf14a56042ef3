package cn.fuban.language;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message in which one sign stands for each time, meeting, name and number that was found, so that a grammar can
 * speak of "a place" or "a day" as of a letter; and what each sign stands for.
 */
public final class Outline {
    private final NormalText source;
    private final String signs;
    private final int[] starts;
    private final @Nullable Object[] values;

    private Outline(NormalText source, String signs, int[] starts, @Nullable Object[] values) {
        this.source = source;
        this.signs = signs;
        this.starts = starts;
        this.values = values;
    }

    /** The characters of the message, and signs of {@link Tag}. */
    public String signs() {
        return signs;
    }

    /** The words behind a stretch of the signs, evened out. */
    public String text(int start, int end) {
        return source.text().substring(starts[start], starts[end]);
    }

    /** The words behind a stretch of the signs, as they were typed. */
    public Words words(int start, int end) {
        return source.words(starts[start], starts[end]);
    }

    /** What the sign here stands for: a time expression or a meeting. */
    public <T> Optional<T> value(int at, Class<T> kind) {
        Object value = values[at];
        return kind.isInstance(value) ? Optional.of(kind.cast(value)) : Optional.empty();
    }

    /** Writes an outline from the beginning of a text to its end. */
    static final class Writer {
        private final NormalText source;
        private final StringBuilder signs = new StringBuilder();
        private final int[] starts;
        private final @Nullable Object[] values;

        Writer(NormalText source) {
            this.source = source;
            this.starts = new int[source.length() + 1];
            this.values = new Object[source.length() + 1];
        }

        /** Writes what stands at this place of the text. */
        void write(char sign, int start, @Nullable Object value) {
            starts[signs.length()] = start;
            values[signs.length()] = value;
            signs.append(sign);
        }

        Outline done() {
            starts[signs.length()] = source.length();
            return new Outline(source, signs.toString(), starts, values);
        }
    }
}
