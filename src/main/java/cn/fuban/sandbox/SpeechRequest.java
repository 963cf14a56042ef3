package cn.fuban.sandbox;

import org.jspecify.annotations.Nullable;

/**
 * What a caller of the control API lets a person say; see {@link Speech}.
 *
 * @param kind text if not given
 * @param conversation direct if not given
 * @param content of a file, in Base64
 * @param msgId one that was used before means the first message with it, delivered once more
 * @param mention whether the bot is mentioned in a group; it is if not given
 */
record SpeechRequest(
        @Nullable String from,
        @Nullable String text,
        @Nullable String conversation,
        @Nullable String kind,
        @Nullable String fileName,
        @Nullable String content,
        @Nullable String msgId,
        @Nullable Boolean mention) {

    /** What is said, given that {@link SpeechCheck} found nothing wrong. */
    Speech speech() {
        return new Speech(
                String.valueOf(from),
                conversationOrDirect(),
                Speech.Kind.named(kindOrText()).orElseThrow(),
                text == null ? "" : text,
                fileName,
                content);
    }

    String kindOrText() {
        return kind == null ? Speech.Kind.TEXT.word() : kind;
    }

    String conversationOrDirect() {
        return conversation == null ? Speech.DIRECT : conversation;
    }

    boolean isForBot() {
        return conversationOrDirect().equals(Speech.DIRECT) || mention == null || mention;
    }

    boolean isFile() {
        return kindOrText().equals(Speech.Kind.FILE.word());
    }
}
