package cn.fuban.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads what a robot says through a webhook. */
@Component
@InSandbox
class WebhookMessages {
    private static final Map<String, List<String>> NEEDED = Map.of(
            "text", List.of("content"),
            "markdown", List.of("title", "text"),
            "link", List.of("title", "text", "messageUrl"),
            "actionCard", List.of("title", "text"));

    private final Organisation organisation;

    WebhookMessages(Organisation organisation) {
        this.organisation = organisation;
    }

    /** What this body shows; nothing when it is not as it must be. */
    Optional<Content> content(JsonNode body) {
        if (missing(body).isPresent()) {
            return Optional.empty();
        }
        String type = type(body);
        JsonNode message = body.path(type);
        String title = message.path("title").asString("");
        String text = mentions(message.path("text").asString(""), body);
        return switch (type) {
            case "text" ->
                Optional.of(Content.text(mentions(message.path("content").asString(), body)));
            case "markdown" -> Optional.of(Content.markdown(title, text));
            case "link" -> Optional.of(Content.card(title, text, List.of(button(1, title, message, "messageUrl"))));
            default -> Optional.of(Content.card(title, text, buttons(message)));
        };
    }

    /** What DingTalk answers to a body that shows nothing. */
    ResponseEntity<Object> refused(JsonNode body) {
        return NEEDED.containsKey(type(body))
                ? FaceAnswer.legacy(40035, "缺少参数 " + missing(body).orElse("json"))
                : FaceAnswer.legacy(400105, "不支持的消息类型 " + type(body));
    }

    private static Optional<String> missing(JsonNode body) {
        String type = type(body);
        JsonNode message = body.path(type);
        if (!NEEDED.containsKey(type)) {
            return Optional.of("msgtype");
        }
        Optional<String> field = NEEDED.getOrDefault(type, List.of()).stream()
                .filter(name -> message.path(name).asString("").isBlank())
                .findFirst();
        return type.equals("actionCard") ? field.or(() -> missingButton(message)) : field;
    }

    private static Optional<String> missingButton(JsonNode card) {
        List<Button> buttons = buttons(card);
        boolean whole = !buttons.isEmpty()
                && buttons.stream()
                        .noneMatch(button ->
                                button.label().isBlank() || button.url().isBlank());
        return whole ? Optional.empty() : Optional.of("btns");
    }

    private static List<Button> buttons(JsonNode card) {
        if (card.has("singleTitle")) {
            return List.of(button(1, card.path("singleTitle").asString(""), card, "singleURL"));
        }
        List<Button> buttons = new ArrayList<>();
        for (JsonNode button : card.path("btns")) {
            buttons.add(button(buttons.size() + 1, button.path("title").asString(""), button, "actionURL"));
        }
        return buttons;
    }

    private static Button button(int number, String label, JsonNode holder, String url) {
        return new Button(String.valueOf(number), label, holder.path(url).asString(""));
    }

    private static String type(JsonNode body) {
        return body.path("msgtype").asString("");
    }

    /** A mention is written with the userId and shown with the name, if the body also lists it. */
    private String mentions(String text, JsonNode body) {
        String shown = text;
        for (JsonNode id : body.path("at").path("atUserIds")) {
            String userId = id.asString("");
            shown = shown.replace("@" + userId, "@" + organisation.nameOf(userId));
        }
        return shown;
    }
}
