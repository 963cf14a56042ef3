package cn.fuban.language;

import java.util.List;

/**
 * Something that a message may want, as declared in {@code intents}.
 *
 * @param name which skill is asked
 * @param reportedAs the name of the public schema
 * @param patterns the sentences of buttons, with slots in braces
 * @param examples how people say it
 */
record Intent(String name, String reportedAs, List<String> patterns, List<String> examples) {}
