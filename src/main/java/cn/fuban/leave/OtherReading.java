package cn.fuban.leave;

import java.util.List;
import java.util.Map;

/**
 * Another way in which some words can be read.
 *
 * @param slot the slot whose value is in doubt
 * @param alternatives the other values, in the form of the schema; empty when only the convention is worth a word
 * @param why what makes the words ambiguous, in words for the person
 */
public record OtherReading(String slot, List<String> alternatives, String why) {
    Map<String, Object> slots() {
        return Map.of("slot", slot, "alt", alternatives, "why", why);
    }
}
