package cn.fuban.sandbox;

/**
 * Something on its way to the bot.
 *
 * @param id the {@code messageId} of its frame, the same however often it is pushed
 * @param cause a {@link Fact.Said} or a {@link Fact.Tapped}
 */
record Delivery(String id, Fact cause) {
    /** By which topic of the stream it goes. */
    String topic() {
        return cause instanceof Fact.Tapped ? Frames.CARD_TAPS : Frames.ROBOT_MESSAGES;
    }
}
