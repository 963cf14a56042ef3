package cn.fuban.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message on a phone as a caller of the control API sees it.
 *
 * @param seq whole for a message of the bot, in between for what a person said
 * @param updatedAt when an interactive card last changed
 * @param replyTo the msgId that a message of the bot answers
 * @param cardId of an interactive card
 * @param from who said it; null for the bot
 */
record MessageView(
        Number seq,
        long change,
        OffsetDateTime at,
        @JsonInclude(Include.NON_NULL) @Nullable OffsetDateTime updatedAt,
        String conversation,
        String kind,
        String title,
        String text,
        List<ButtonView> buttons,
        @Nullable String replyTo,
        @JsonInclude(Include.NON_NULL) @Nullable String cardId,
        @JsonInclude(Include.NON_NULL) @Nullable String from,
        @JsonInclude(Include.NON_NULL) @Nullable String msgId,
        @JsonInclude(Include.NON_NULL) @Nullable String fileName,
        @JsonInclude(Include.NON_NULL) @Nullable String content) {

    /** @param opens the page that a tap opens; null when it says something to the bot */
    record ButtonView(
            String id,
            String label,
            boolean enabled,
            @JsonInclude(Include.NON_NULL) @Nullable String opens) {}

    static MessageView of(PhoneMessage message, ZoneId zone) {
        Content content = message.content();
        return new MessageView(
                message.seq(),
                message.change(),
                time(message.at(), zone),
                message.updatedAt() == null ? null : time(message.updatedAt(), zone),
                message.conversation(),
                content.kind().word(),
                content.title(),
                content.text(),
                content.buttons().stream().map(MessageView::view).toList(),
                message.replyTo(),
                message.cardId(),
                null,
                null,
                content.fileName(),
                content.file());
    }

    static MessageView of(Utterance utterance, ZoneId zone) {
        Speech speech = utterance.said().speech();
        return new MessageView(
                utterance.place(),
                utterance.change(),
                time(utterance.said().at(), zone),
                null,
                speech.conversation(),
                speech.kind().word(),
                "",
                speech.text(),
                List.of(),
                null,
                null,
                speech.from(),
                utterance.said().msgId(),
                speech.fileName(),
                speech.content());
    }

    static OffsetDateTime time(Instant instant, ZoneId zone) {
        return OffsetDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MILLIS), zone);
    }

    private static ButtonView view(Button button) {
        return new ButtonView(
                button.id(), button.label(), button.enabled(), button.opens().orElse(null));
    }
}
