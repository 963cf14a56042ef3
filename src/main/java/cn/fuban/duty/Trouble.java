package cn.fuban.duty;

import java.util.Map;

/**
 * Something that keeps a part of a message from being taken over.
 *
 * @param key of its words, below {@code duty.trouble}
 * @param where the cell of a sheet, such as B3; empty for what was said
 */
record Trouble(String key, Map<String, String> values, String where) {
    Trouble {
        values = Map.copyOf(values);
    }
}
