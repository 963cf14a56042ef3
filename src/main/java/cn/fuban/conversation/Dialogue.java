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
}
