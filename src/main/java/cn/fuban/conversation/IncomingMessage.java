package cn.fuban.conversation;

import java.time.Instant;
import java.util.Optional;

/**
 * One message of a person to the bot, parsed at the edge; nothing of DingTalk's types goes further.
 *
 * @param id DingTalk's message id; the same id again is the same message
 * @param sender the staff id, or empty for somebody outside the organisation
 * @param text what was written or recognised; empty for a picture or a file without words
 * @param replyTo the session webhook, when DingTalk gave one
 */
public record IncomingMessage(
        String id, Chat chat, String sender, Kind kind, String text, Instant at, Optional<ReplyAddress> replyTo) {
    /** How it was said. */
    public enum Kind {
        TEXT,
        VOICE,
        FILE,
        PICTURE,
        /** Something that DingTalk may add tomorrow. */
        OTHER
    }
}
