package cn.fuban.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The message templates of the robot API: which keys each needs, and what it shows. */
final class Templates {
    /** The template of a file that was uploaded before; what it shows is the file itself. */
    static final String FILE = "sampleFile";

    private static final Map<String, List<String>> KEYS = keys();

    private Templates() {}

    static boolean isKnown(String msgKey) {
        return KEYS.containsKey(msgKey);
    }

    static List<String> keys(String msgKey) {
        return KEYS.getOrDefault(msgKey, List.of());
    }

    /** What the template shows with these values; nothing when one is missing, empty or no string. */
    static Optional<Content> content(String msgKey, JsonNode param) {
        List<String> keys = keys(msgKey);
        boolean complete = !keys.isEmpty()
                && keys.stream()
                        .map(param::path)
                        .allMatch(value -> value.isString() && !value.asString().isBlank());
        return complete ? Optional.of(show(msgKey, keys, param)) : Optional.empty();
    }

    private static Content show(String msgKey, List<String> keys, JsonNode param) {
        if (msgKey.equals("sampleText")) {
            return Content.text(param.path("content").asString());
        }
        String title = param.path("title").asString();
        String text = param.path("text").asString();
        if (msgKey.equals("sampleMarkdown")) {
            return Content.markdown(title, text);
        }
        if (msgKey.equals("sampleLink")) {
            return Content.card(
                    title,
                    text,
                    List.of(new Button("1", title, param.path("messageUrl").asString())));
        }
        return Content.card(title, text, buttons(keys.subList(2, keys.size()), param));
    }

    /** @param keys of label and address in turn */
    private static List<Button> buttons(List<String> keys, JsonNode param) {
        List<Button> buttons = new ArrayList<>();
        for (int i = 0; i < keys.size(); i += 2) {
            buttons.add(new Button(
                    String.valueOf(i / 2 + 1),
                    param.path(keys.get(i)).asString(),
                    param.path(keys.get(i + 1)).asString()));
        }
        return buttons;
    }

    private static Map<String, List<String>> keys() {
        Map<String, List<String>> keys = new HashMap<>();
        keys.put("sampleText", List.of("content"));
        keys.put("sampleMarkdown", List.of("title", "text"));
        keys.put(FILE, List.of("mediaId", "fileName", "fileType"));
        keys.put("sampleLink", List.of("title", "text", "picUrl", "messageUrl"));
        keys.put("sampleActionCard", List.of("title", "text", "singleTitle", "singleURL"));
        keys.put(
                "sampleActionCard6",
                List.of("title", "text", "buttonTitle1", "buttonUrl1", "buttonTitle2", "buttonUrl2"));
        for (int buttons = 2; buttons <= 5; buttons++) {
            List<String> names = new ArrayList<>(List.of("title", "text"));
            for (int i = 1; i <= buttons; i++) {
                names.add("actionTitle" + i);
                names.add("actionURL" + i);
            }
            keys.put("sampleActionCard" + buttons, List.copyOf(names));
        }
        return Map.copyOf(keys);
    }
}
