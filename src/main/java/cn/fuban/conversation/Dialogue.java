package cn.fuban.conversation;

import java.time.Instant;
import java.util.Map;

/**
 * What a skill keeps between two messages of one person in one chat: what was said so far, and what was asked.
 *
 * @param skill the name of the skill that asked
 * @param step what it waits for, in the skill's own words
 * @param slots what was said so far
 */
public record Dialogue(String skill, String step, Map<String, String> slots, Instant since) {
    public Dialogue {
        slots = Map.copyOf(slots);
    }

    /** The same after another has come between: it has to be confirmed by its own button, no plain yes is meant for it. */
    Dialogue setAside() {
        return new Dialogue(skill, step, slots, Instant.EPOCH);
    }
}
