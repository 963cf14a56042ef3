package cn.fuban.conversation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * What a skill keeps between two messages of one person in one chat: what was said so far, and what was asked.
 *
 * @param skill the name of the skill that asked
 * @param step what it waits for, in the skill's own words
 * @param slots what was said so far
 * @param since when it was asked
 * @param hold how much of what the person says next is meant for it
 * @param asked the question or the card, to be shown again
 */
public record Dialogue(
        String skill, String step, Map<String, String> slots, Instant since, Hold hold, Optional<Reply> asked) {
    /** How much of what the person says next is meant for a dialogue. */
    public enum Hold {
        /** It waits for an answer. */
        ASKS,
        /** It waits for an answer, and the person knows that something else has come between. */
        INTERRUPTED,
        /** Another has come between: it is confirmed by its own button, no plain yes is meant for it. */
        ASIDE,
        /** It has asked nothing and hears only what leans on what was said before. */
        LISTENS
    }

    public Dialogue {
        slots = Map.copyOf(slots);
    }

    public Dialogue(String skill, String step, Map<String, String> slots, Instant since) {
        this(skill, step, slots, since, Hold.ASKS, Optional.empty());
    }

    /** Whether a plain yes is meant for it: on the day on which it was asked, when nothing else has been open since. */
    public boolean isFresh(ZonedDateTime now) {
        return hold != Hold.ASIDE && since.atZone(now.getZone()).toLocalDate().equals(now.toLocalDate());
    }

    boolean asks() {
        return hold != Hold.LISTENS;
    }

    Dialogue held(Hold other) {
        return new Dialogue(skill, step, slots, since, other, asked);
    }

    Dialogue asking(Optional<Reply> question) {
        return new Dialogue(skill, step, slots, since, hold, question);
    }

    /** The same, asked again at this moment. */
    Dialogue again(Instant now) {
        return new Dialogue(skill, step, slots, now, Hold.ASKS, asked);
    }
}
