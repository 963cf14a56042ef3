package cn.fuban.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An interactive card as DingTalk keeps it.
 *
 * @param track the id that the bot gave it
 * @param viewers on whose phones it is
 * @param common the template's variables for everybody
 * @param personal the variables that are one person's own, by userId
 */
record CardInstance(
        String track, List<String> viewers, Map<String, String> common, Map<String, Map<String, String>> personal) {

    /** With other values; by key what is not named stays, else it is gone. */
    CardInstance with(
            Map<String, String> newCommon,
            boolean commonByKey,
            Map<String, Map<String, String>> newPersonal,
            boolean personalByKey) {
        Map<String, Map<String, String>> merged = new LinkedHashMap<>(personal);
        newPersonal.forEach((person, values) ->
                merged.merge(person, values, (before, now) -> personalByKey ? merged(before, now) : now));
        boolean keepsCommon = commonByKey || newCommon.isEmpty();
        return new CardInstance(track, viewers, keepsCommon ? merged(common, newCommon) : newCommon, merged);
    }

    private static Map<String, String> merged(Map<String, String> before, Map<String, String> now) {
        Map<String, String> both = new LinkedHashMap<>(before);
        both.putAll(now);
        return both;
    }
}
