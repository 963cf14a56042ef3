package cn.fuban.conversation;

/** A feature that adds its own part when something has happened in another: one commit holds both. */
public interface Reaction {
    /**
     * What this feature does about it; nothing when it is not concerned. The words of a reply stand below those of the
     * feature in which it happened.
     *
     * @param event a record in the past tense
     */
    Outcome to(Object event, Turn turn);
}
