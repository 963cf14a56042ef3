package cn.fuban.conversation;

import java.util.List;
import java.util.stream.Stream;

/**
 * Words for one person or group, free of any channel's format.
 *
 * @param title the line shown in the conversation list
 * @param text DingTalk's markdown subset; the point first, short, dates with weekdays
 * @param buttons at most two; the rest is done by word
 */
public record Reply(String title, String text, List<Button> buttons) {
    private static final int MOST_BUTTONS = 2;

    public Reply {
        if (text.isBlank() || title.isBlank()) throw new IllegalArgumentException("A reply has a title and words");
        if (buttons.size() > MOST_BUTTONS) throw new IllegalArgumentException("At most two buttons: " + buttons);
        buttons = List.copyOf(buttons);
    }

    public Reply(String title, String text, Button... buttons) {
        this(title, text, List.of(buttons));
    }

    /** The same reply with the words of another below its own, and as many of that one's buttons as there is room for. */
    public Reply followedBy(Reply other) {
        List<Button> both = Stream.concat(buttons.stream(), other.buttons.stream())
                .limit(MOST_BUTTONS)
                .toList();
        return new Reply(title, text + "\n\n" + other.text, both);
    }

    /** The same reply under another title. */
    public Reply withTitle(String other) {
        return new Reply(other, text, buttons);
    }

    /** The same reply with other words. */
    public Reply withText(String other) {
        return new Reply(title, other, buttons);
    }
}
