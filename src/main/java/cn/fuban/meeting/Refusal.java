package cn.fuban.meeting;

import java.util.Map;

/**
 * Why something is not done.
 *
 * @param key of the words below {@code meeting.refused}
 */
record Refusal(String key, Map<String, String> values) {}
