package cn.fuban.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The one published template of this DingTalk, built as the bot's documentation asks for it. */
final class CardTemplate {
    private static final int BUTTONS = 2;

    private CardTemplate() {}

    /** What this person sees. */
    static Content content(CardInstance card, String person) {
        return show(card, buttons(card.personal().getOrDefault(person, Map.of())));
    }

    /** What everybody sees. */
    static Content common(CardInstance card) {
        return show(card, List.of());
    }

    private static Content show(CardInstance card, List<Button> buttons) {
        String text = card.common().getOrDefault("text", "");
        String state = card.common().getOrDefault("state", "");
        return Content.card(
                card.common().getOrDefault("title", ""), state.isBlank() ? text : text + "\n\n" + state, buttons);
    }

    private static List<Button> buttons(Map<String, String> values) {
        List<Button> buttons = new ArrayList<>();
        for (int i = 1; i <= BUTTONS; i++) {
            String label = values.getOrDefault("button" + i + "Label", "");
            if (!label.isBlank()) {
                boolean enabled = "true".equals(values.get("button" + i + "Enabled"));
                buttons.add(Button.callingBack(values.getOrDefault("button" + i + "Id", ""), label, enabled));
            }
        }
        return buttons;
    }
}
