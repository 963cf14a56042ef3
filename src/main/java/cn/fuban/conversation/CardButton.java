package cn.fuban.conversation;

/**
 * A button of a card.
 *
 * @param id what it does within its card (approve, refuse); never used for anything else in the life of the card
 * @param sentence what a tap says in the person's name, by itself (批准 请假17): an exact pattern of an intent, and the
 *     same that the button of a plain message says where interactive cards are not set up
 * @param enabled whether it can be tapped; one that cannot still shows what would have been possible
 */
public record CardButton(String id, String label, String sentence, boolean enabled) {
    public CardButton(String id, String label, String sentence) {
        this(id, label, sentence, true);
    }

    /** The same, visible but not to be tapped. */
    public CardButton disabled() {
        return new CardButton(id, label, sentence, false);
    }
}
