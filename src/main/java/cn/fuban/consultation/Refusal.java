package cn.fuban.consultation;

import java.util.Map;

/**
 * Why something is not done.
 *
 * @param key of the words below {@code consultation.refused}
 */
record Refusal(String key, Map<String, String> values) {
    Refusal(String key, String tag) {
        this(key, Map.of("tag", tag));
    }
}
