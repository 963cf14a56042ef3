package cn.fuban.supervision;

import java.util.Map;

/**
 * Why something is not done.
 *
 * @param key of the words below {@code supervision.refused}
 */
record Refusal(String key, Map<String, String> values) {
    Refusal(String key) {
        this(key, Map.of());
    }
}
