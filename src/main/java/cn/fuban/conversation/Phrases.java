package cn.fuban.conversation;

import cn.fuban.config.Messages;
import java.util.List;
import java.util.Map;

/**
 * The wording of one module.
 *
 * @param root the key below which its messages stand
 */
public record Phrases(Messages messages, String root) {
    /** A piece of text. */
    public String text(String key, Map<String, ?> values) {
        return messages.say(root + "." + key, values);
    }

    /** A piece of text that needs no values. */
    public String text(String key) {
        return text(key, Map.of());
    }

    /** A whole message, from the title and text below the key. */
    public Reply reply(String key, Map<String, ?> values, Button... buttons) {
        return reply(key, values, List.of(buttons));
    }

    /** A whole message, from the title and text below the key. */
    public Reply reply(String key, Map<String, ?> values, List<Button> buttons) {
        return new Reply(text(key + ".title", values), text(key + ".text", values), buttons);
    }

    /** A button, from the label and sentence below the key. */
    public Button button(String key, Map<String, ?> values) {
        return new Button(text(key + ".label", values), text(key + ".sentence", values));
    }
}
