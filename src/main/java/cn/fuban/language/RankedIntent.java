package cn.fuban.language;

import java.util.Map;

/**
 * One thing that a message may want.
 *
 * @param name as declared in the configuration, such as {@code meeting.move}
 * @param reportedAs the name of the public schema, such as {@code meeting.schedule}
 * @param confidence the calibrated probability, between 0 and 1
 * @param slots the values of an exact pattern, by name; empty when the intent was ranked by its words
 */
public record RankedIntent(String name, String reportedAs, double confidence, Map<String, String> slots) {}
