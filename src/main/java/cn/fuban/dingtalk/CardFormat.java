package cn.fuban.dingtalk;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Card;
import cn.fuban.conversation.CardButton;
import cn.fuban.conversation.Reply;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A card as the values of our card template's variables: {@code title}, {@code text} and {@code state} for everybody,
 * {@code button1Id}, {@code button1Label}, {@code button1Enabled} and the same of {@code button2} for each person. And,
 * where there is no template, as the message that stands in for it.
 */
final class CardFormat {
    /** DingTalk takes a kilobyte for each variable. */
    private static final int MOST_BYTES = 1_000;

    private static final int BUTTONS = 2;

    private static final String SEPARATOR = "~";

    private CardFormat() {}

    /** The id under which DingTalk knows what the n-th audience (from 0) was given. */
    static String track(String card, int n) {
        return n == 0 ? card : card + SEPARATOR + (n + 1);
    }

    /** The card behind such an id. */
    static String card(String track) {
        int end = track.indexOf(SEPARATOR);
        return end < 0 ? track : track.substring(0, end);
    }

    static CardFace face(Card card, List<String> audience) {
        Map<String, Map<String, String>> personal = new TreeMap<>();
        for (String person : audience) personal.put(person, buttons(card.buttonsOf(person)));
        Map<String, String> common =
                Map.of("title", fitting(card.title()), "text", fitting(card.text()), "state", fitting(card.state()));
        return new CardFace(common, personal);
    }

    /** The message for somebody with these buttons. */
    static Reply plain(Card card, List<CardButton> buttons) {
        String text = card.state().isBlank() ? card.text() : card.text() + "\n\n" + card.state();
        List<Button> saying = buttons.stream()
                .filter(CardButton::enabled)
                .map(button -> new Button(button.label(), button.sentence()))
                .toList();
        return new Reply(card.title(), text, saying);
    }

    /** The button that a person could tap by this face, by id. */
    static boolean enables(CardFace face, String person, String button) {
        Map<String, String> values = face.personal().getOrDefault(person, Map.of());
        for (int i = 1; i <= BUTTONS; i++)
            if (button.equals(values.get(name(i, "Id")))) return "true".equals(values.get(name(i, "Enabled")));
        return false;
    }

    /** All variables every time, so that a button that is gone leaves nothing behind. */
    private static Map<String, String> buttons(List<CardButton> buttons) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 1; i <= BUTTONS; i++) {
            boolean there = i <= buttons.size();
            values.put(name(i, "Id"), there ? buttons.get(i - 1).id() : "");
            values.put(name(i, "Label"), there ? buttons.get(i - 1).label() : "");
            values.put(
                    name(i, "Enabled"),
                    String.valueOf(there && buttons.get(i - 1).enabled()));
        }
        return values;
    }

    private static String name(int button, String what) {
        return "button" + button + what;
    }

    private static String fitting(String text) {
        if (bytes(text) <= MOST_BYTES) return text;
        String cut = text;
        while (bytes(cut) > MOST_BYTES) cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        return cut + "…";
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
