package cn.fuban.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person says to the bot.
 *
 * @param from the person's userId
 * @param conversation {@link #DIRECT} or a group's id
 * @param text what is written, or what DingTalk has understood of a voice message
 * @param fileName of a file
 * @param content of a file, in Base64
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Speech(
        String from,
        String conversation,
        Kind kind,
        String text,
        @Nullable String fileName,
        @Nullable String content) {
    static final String DIRECT = "direct";

    enum Kind {
        TEXT,
        VOICE,
        FILE;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> named(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }
    }

    static Speech text(String from, String conversation, String text) {
        return new Speech(from, conversation, Kind.TEXT, text, null, null);
    }

    boolean inGroup() {
        return !conversation.equals(DIRECT);
    }
}
