package cn.fuban.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message on a phone as a caller of the control API sees it. */
record MessageView(
        long seq,
        long change,
        OffsetDateTime at,
        String conversation,
        Content.Kind kind,
        String title,
        String text,
        List<ButtonView> buttons,
        @Nullable String replyTo) {

    /** @param opens the page that a tap opens; null when it says something to the bot */
    record ButtonView(
            String id,
            String label,
            boolean enabled,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String opens) {}

    static MessageView of(PhoneMessage message, ZoneId zone) {
        Content content = message.content();
        return new MessageView(
                message.seq(),
                message.change(),
                OffsetDateTime.ofInstant(message.at().truncatedTo(ChronoUnit.MILLIS), zone),
                message.conversation(),
                content.kind(),
                content.title(),
                content.text(),
                content.buttons().stream().map(MessageView::view).toList(),
                message.replyTo());
    }

    private static ButtonView view(Button button) {
        return new ButtonView(button.id(), button.label(), true, button.says().isPresent() ? null : button.url());
    }
}
