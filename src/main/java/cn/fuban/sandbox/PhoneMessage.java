package cn.fuban.sandbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message of the bot as one phone shows it.
 *
 * @param seq counted over all phones
 * @param change counted over all phones, once for each message that appears or changes
 * @param conversation {@link Speech#DIRECT} or a group's id
 * @param replyTo the person's message that it answers through its session
 * @param cardId of an interactive card
 * @param updatedAt when a card last changed
 */
record PhoneMessage(
        long seq,
        long change,
        Instant at,
        String conversation,
        Content content,
        @Nullable String replyTo,
        @Nullable String cardId,
        @Nullable Instant updatedAt) {

    /** The same card with what it shows from now on. */
    PhoneMessage showing(Content other, long newChange, Instant when) {
        return new PhoneMessage(seq, newChange, at, conversation, other, replyTo, cardId, when);
    }
}
