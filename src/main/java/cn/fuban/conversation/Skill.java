package cn.fuban.conversation;

import java.util.Optional;
import java.util.Set;

/**
 * A feature's way into the conversation: words in, words out. It reads what it needs through the turn, decides with
 * plain functions, and returns everything that is to happen; it sends nothing, stores nothing and asks no clock.
 */
public interface Skill {
    /** The name used in the configured order of skills and in dialogues. */
    String name();

    /** The intents that this skill answers, as declared in {@code bot-config/intents}. */
    Set<String> intents();

    /** The answer to a turn whose intent is one of {@link #intents()}. */
    Outcome answer(Turn turn);

    /**
     * Whether the form of what was said leaves no doubt that it is for this skill: then it is asked, unless the words are
     * clearly meant to change something.
     */
    default boolean isPlainlyFor(Turn turn) {
        return false;
    }

    /**
     * Whether the words say nothing else, whatever other words like them are usually for: then it is asked even where they
     * seem clearly meant to change something.
     */
    default boolean isOnlyFor(Turn turn) {
        return false;
    }

    /**
     * The person speaks while a dialogue of this skill is open. Empty when the words do not belong to the dialogue: it
     * stays open and the words are answered as if it were not there.
     */
    default Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        return Optional.empty();
    }

    /**
     * Words that this skill may be waiting for from this person although no dialogue is open, such as an opinion that
     * somebody has asked for. Empty unless they may well be meant so; then the best ranked intent is not asked.
     */
    default Optional<Outcome> expecting(Turn turn) {
        return Optional.empty();
    }

    /**
     * The person has sent a file, of the kinds .docx and .xlsx. Empty when it is not for this skill; then the next is asked.
     *
     * @param dialogue the open dialogue, if it is one of this skill; whose it is gets the file first
     */
    default Optional<Outcome> receive(Turn turn, Attachment file, Optional<Dialogue> dialogue) {
        return Optional.empty();
    }

    /** Whether an open dialogue of it is gone back to after another has come between. */
    default boolean isWorthGoingBackTo() {
        return false;
    }
}
