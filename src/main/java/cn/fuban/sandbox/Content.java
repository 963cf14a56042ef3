package cn.fuban.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a message of the bot shows.
 *
 * @param title what the conversation list shows; empty for plain text
 * @param text what a person reads, markdown included
 * @param file of a file its content in Base64
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Content(
        Kind kind,
        String title,
        String text,
        List<Button> buttons,
        @Nullable String fileName,
        @Nullable String file) {

    enum Kind {
        TEXT,
        MARKDOWN,
        CARD,
        FILE;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Content text(String text) {
        return new Content(Kind.TEXT, "", text, List.of(), null, null);
    }

    static Content markdown(String title, String text) {
        return new Content(Kind.MARKDOWN, title, text, List.of(), null, null);
    }

    static Content card(String title, String text, List<Button> buttons) {
        return new Content(Kind.CARD, title, text, List.copyOf(buttons), null, null);
    }

    static Content file(String name, String base64) {
        return new Content(Kind.FILE, name, "", List.of(), name, base64);
    }
}
