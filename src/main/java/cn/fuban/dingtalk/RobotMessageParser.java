package cn.fuban.dingtalk;

import cn.fuban.conversation.Chat;
import cn.fuban.conversation.IncomingFile;
import cn.fuban.conversation.IncomingMessage;
import cn.fuban.conversation.ReplyAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns the body of a robot message, as the official documents give it, into our own record; leniently. */
final class RobotMessageParser {
    private final JsonMapper json = new JsonMapper();
    private final Clock clock;

    RobotMessageParser(Clock clock) {
        this.clock = clock;
    }

    IncomingMessage parse(Map<String, Object> body) {
        JsonNode message = json.valueToTree(body);
        boolean group = "2".equals(message.path("conversationType").asString(""));
        IncomingMessage parsed = new IncomingMessage(
                message.path("msgId").asString(""),
                new Chat(group, message.path("conversationId").asString("")),
                message.path("senderStaffId").asString(""),
                kind(message.path("msgtype").asString("")),
                text(message).strip(),
                time(message.path("createAt")).orElseGet(clock::instant),
                replyAddress(message));
        return file(message).map(parsed::with).orElse(parsed);
    }

    private static Optional<IncomingFile> file(JsonNode message) {
        JsonNode content = message.path("content");
        return "file".equals(message.path("msgtype").asString(""))
                ? Optional.of(new IncomingFile(
                        content.path("fileName").asString(""),
                        content.path("downloadCode").asString("")))
                : Optional.empty();
    }

    private static IncomingMessage.Kind kind(String msgtype) {
        return switch (msgtype) {
            case "text", "richText" -> IncomingMessage.Kind.TEXT;
            case "audio" -> IncomingMessage.Kind.VOICE;
            case "file", "video" -> IncomingMessage.Kind.FILE;
            case "picture" -> IncomingMessage.Kind.PICTURE;
            default -> IncomingMessage.Kind.OTHER;
        };
    }

    private static String text(JsonNode message) {
        JsonNode content = message.path("content");
        return switch (message.path("msgtype").asString("")) {
            case "text" ->
                message.path("text")
                        .path("content")
                        .asString(content.path("content").asString(""));
            case "richText" ->
                StreamSupport.stream(content.path("richText").spliterator(), false)
                        .map(part -> part.path("text").asString(""))
                        .collect(Collectors.joining());
            case "audio" -> content.path("recognition").asString("");
            default -> "";
        };
    }

    private static Optional<ReplyAddress> replyAddress(JsonNode message) {
        String webhook = message.path("sessionWebhook").asString("");
        return webhook.isEmpty()
                ? Optional.empty()
                : time(message.path("sessionWebhookExpiredTime")).map(until -> new ReplyAddress(webhook, until));
    }

    /** Milliseconds, which the documents show both as numbers and as text. */
    private static Optional<Instant> time(JsonNode millis) {
        long value = millis.asLong(0);
        return value == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(value));
    }
}
