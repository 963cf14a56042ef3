package cn.fuban.sandbox;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * What a message of the bot shows.
 *
 * @param title what the conversation list shows; empty for plain text
 * @param text what a person reads, markdown included
 */
record Content(Kind kind, String title, String text, List<Button> buttons) {

    enum Kind {
        TEXT,
        MARKDOWN,
        CARD;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Content text(String text) {
        return new Content(Kind.TEXT, "", text, List.of());
    }

    static Content markdown(String title, String text) {
        return new Content(Kind.MARKDOWN, title, text, List.of());
    }

    static Content card(String title, String text, List<Button> buttons) {
        return new Content(Kind.CARD, title, text, List.copyOf(buttons));
    }
}
