package cn.fuban.meeting;

import cn.fuban.config.Messages;
import cn.fuban.conversation.Button;
import cn.fuban.conversation.Reply;
import java.util.List;
import java.util.Map;

/** The wording of this module: what stands below {@code meeting} in the messages. */
record Phrases(Messages messages) {
    /** A piece of text. */
    String text(String key, Map<String, ?> values) {
        return messages.say("meeting." + key, values);
    }

    String text(String key) {
        return text(key, Map.of());
    }

    /** A whole message, from the title and text below the key. */
    Reply reply(String key, Map<String, ?> values, Button... buttons) {
        return reply(key, values, List.of(buttons));
    }

    Reply reply(String key, Map<String, ?> values, List<Button> buttons) {
        return new Reply(text(key + ".title", values), text(key + ".text", values), buttons);
    }

    /** A button, from the label and sentence below the key. */
    Button button(String key, Map<String, ?> values) {
        return new Button(text(key + ".label", values), text(key + ".sentence", values));
    }
}
