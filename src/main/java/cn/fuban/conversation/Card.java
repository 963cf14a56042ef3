package cn.fuban.conversation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One matter that several people see in the same state at the same time. A feature describes how the card looks now, whole,
 * whenever something about it changes; see {@link Outcome#show}.
 *
 * @param id of the matter, for example {@code leave-17}: at most 80 letters, digits, hyphens, dots and colons
 * @param title the line in the conversation list
 * @param text what it is about, in DingTalk's markdown subset; up to about 330 characters are shown
 * @param state how it stands, in words (等王区长审批), up to about 330 characters; may be empty
 * @param viewers the staff ids of everybody who sees it, each with at most two buttons
 */
public record Card(String id, String title, String text, String state, Map<String, List<CardButton>> viewers) {
    private static final int MOST_BUTTONS = 2;

    /** @throws IllegalArgumentException if it cannot be a card: a defect of the feature */
    public Card {
        if (!id.matches("[A-Za-z0-9.:-]{1,80}")) throw new IllegalArgumentException("No id of a card: " + id);
        if (title.isBlank() || text.isBlank()) throw new IllegalArgumentException("A card has a title and words");
        for (List<CardButton> buttons : viewers.values())
            if (buttons.size() > MOST_BUTTONS) throw new IllegalArgumentException("At most two buttons: " + buttons);
        viewers = Map.copyOf(viewers);
    }

    /** A card that nobody sees yet. */
    public Card(String id, String title, String text, String state) {
        this(id, title, text, state, Map.of());
    }

    /** The same, seen by this person with these buttons. */
    public Card seenBy(String person, List<CardButton> buttons) {
        Map<String, List<CardButton>> more = new TreeMap<>(viewers);
        more.put(person, List.copyOf(buttons));
        return new Card(id, title, text, state, more);
    }

    /** The buttons that this person sees. */
    public List<CardButton> buttonsOf(String person) {
        return viewers.getOrDefault(person, List.of());
    }
}
