package cn.fuban.dingtalk;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A reply as DingTalk takes it: markdown, or with buttons an action card whose buttons say a sentence. */
final class MessageFormat {
    /** A message for the robot API. */
    record RobotMessage(String msgKey, String msgParam) {}

    /** Of 15,000 bytes that the robot API takes, what is left for the text. */
    private static final int MOST_CHARACTERS = 4_000;

    private static final String SAY = "dtmd://dingtalkclient/sendMessage?content=";

    private final JsonMapper json = new JsonMapper();

    /** The body of a post to a session webhook. */
    String webhook(Reply reply) {
        String text = fitting(reply.text());
        if (reply.buttons().isEmpty())
            return json.writeValueAsString(
                    Map.of("msgtype", "markdown", "markdown", Map.of("title", reply.title(), "text", text)));
        List<Map<String, String>> buttons = reply.buttons().stream()
                .map(button -> Map.of("title", button.label(), "actionURL", url(button)))
                .toList();
        return json.writeValueAsString(Map.of(
                "msgtype",
                "actionCard",
                "actionCard",
                Map.of("title", reply.title(), "text", text, "btnOrientation", "0", "btns", buttons)));
    }

    /** The message key and parameter of a robot send. */
    RobotMessage robot(Reply reply) {
        Map<String, String> param = new LinkedHashMap<>();
        param.put("title", reply.title());
        param.put("text", fitting(reply.text()));
        List<Button> buttons = reply.buttons();
        if (buttons.isEmpty()) return message("sampleMarkdown", param);
        if (buttons.size() == 1) {
            param.put("singleTitle", buttons.get(0).label());
            param.put("singleURL", url(buttons.get(0)));
            return message("sampleActionCard", param);
        }
        for (int i = 0; i < buttons.size(); i++) {
            param.put("actionTitle" + (i + 1), buttons.get(i).label());
            param.put("actionURL" + (i + 1), url(buttons.get(i)));
        }
        return message("sampleActionCard" + buttons.size(), param);
    }

    /** The message key and parameter of a file that has been uploaded. */
    RobotMessage file(String mediaId, String name) {
        Map<String, String> param = new LinkedHashMap<>();
        param.put("mediaId", mediaId);
        param.put("fileName", name);
        param.put("fileType", name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        return message("sampleFile", param);
    }

    private RobotMessage message(String key, Map<String, String> param) {
        return new RobotMessage(key, json.writeValueAsString(param));
    }

    private static String url(Button button) {
        return SAY
                + URLEncoder.encode(button.sentence(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String fitting(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - 1) + "…";
    }
}
