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
 * @param tap the button of a card that was tapped instead of writing; then the text is what the button says
 * @param file of a message that is a file
 */
public record IncomingMessage(
        String id,
        Chat chat,
        String sender,
        Kind kind,
        String text,
        Instant at,
        Optional<ReplyAddress> replyTo,
        Optional<CardTap> tap,
        Optional<IncomingFile> file) {
    /** How it was said. */
    public enum Kind {
        TEXT,
        VOICE,
        FILE,
        PICTURE,
        /** A tap on a button of a card. */
        TAP,
        /** Something that DingTalk may add tomorrow. */
        OTHER
    }

    public IncomingMessage(
            String id, Chat chat, String sender, Kind kind, String text, Instant at, Optional<ReplyAddress> replyTo) {
        this(id, chat, sender, kind, text, at, replyTo, Optional.empty(), Optional.empty());
    }

    /** A tap on a card, in direct chat. */
    public static IncomingMessage tap(String id, String sender, CardTap tap, Instant at) {
        return new IncomingMessage(
                id,
                Chat.direct(sender),
                sender,
                Kind.TAP,
                "",
                at,
                Optional.empty(),
                Optional.of(tap),
                Optional.empty());
    }

    /** The same with other words. */
    IncomingMessage saying(String other) {
        return new IncomingMessage(id, chat, sender, kind, other, at, replyTo, tap, file);
    }

    /** The same, which is this file. */
    public IncomingMessage with(IncomingFile sent) {
        return new IncomingMessage(id, chat, sender, Kind.FILE, text, at, replyTo, tap, Optional.of(sent));
    }
}
