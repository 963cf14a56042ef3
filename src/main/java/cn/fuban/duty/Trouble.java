package cn.fuban.duty;

import java.util.Map;

/**
 * Something that keeps a part of a message from being taken over.
 *
 * @param key of its words, below {@code duty.trouble}
 */
record Trouble(String key, Map<String, String> values) {
    Trouble {
        values = Map.copyOf(values);
    }
}
