package cn.fuban.language;

/**
 * A value that was read from a stretch of a text.
 *
 * @param start where the stretch begins
 * @param end where it ends, exclusive
 */
public record Match<T>(T value, int start, int end) {
    /** Another value from the same stretch. */
    public <R> Match<R> with(R other) {
        return new Match<>(other, start, end);
    }
}
