package cn.fuban.rules;

import java.util.List;
import java.util.Optional;

/**
 * An answer that needs several passages: where they complete or contradict each other, or leave something open.
 *
 * @param point what they say together, in one line
 * @param quotes verbatim, the governing one first
 * @param reading how the office takes what they leave open
 */
record Composition(String id, String point, List<Passage> quotes, Optional<Reading> reading, List<String> questions) {
    /**
     * The office's own way of taking what the rules leave open; never said to be in them.
     *
     * @param id by which the office knows it, such as A11
     */
    record Reading(String id, String text) {}
}
