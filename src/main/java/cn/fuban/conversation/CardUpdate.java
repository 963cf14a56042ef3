package cn.fuban.conversation;

/**
 * That a card has changed. It does not say how: whoever takes it shows the newest state, so that an earlier one can never
 * overwrite a later.
 *
 * @param attempt 1 for the first try
 * @param whole whether everything is shown again, also what should be there already
 */
public record CardUpdate(String card, int attempt, boolean whole) {
    /** The streams of changes: a fixed number, by card, each read by one worker at a time. */
    public static final String STREAM = "cards";

    public static final int LANES = 16;

    /** The same for its next try. */
    public CardUpdate again() {
        return new CardUpdate(card, attempt + 1, whole);
    }
}
