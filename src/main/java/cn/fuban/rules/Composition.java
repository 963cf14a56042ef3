package cn.fuban.rules;

import java.util.List;

/**
 * An answer that needs several articles: where they complete or contradict each other.
 *
 * @param point what they say together, in one line
 * @param quotes verbatim, the governing one first
 */
record Composition(String id, String point, List<Passage> quotes, List<String> questions) {}
