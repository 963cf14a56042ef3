package cn.fuban.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentence that a button says, such as {@code 确认 {meeting}}: it leaves no doubt about what is wanted.
 *
 * @param slots the names in braces, in their order
 */
record ButtonSentence(Pattern sentence, List<String> slots) {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    static ButtonSentence of(String pattern) {
        List<String> slots =
                SLOT.matcher(pattern).results().map(slot -> slot.group(1)).toList();
        StringBuilder regex = new StringBuilder();
        int at = 0;
        for (MatchResult slot : SLOT.matcher(pattern).results().toList()) {
            regex.append(literal(pattern.substring(at, slot.start()))).append("(.+)");
            at = slot.end();
        }
        regex.append(literal(pattern.substring(at)));
        return new ButtonSentence(Pattern.compile(regex.toString()), slots);
    }

    /** The values of the slots, if the text is this sentence. */
    Optional<Map<String, String>> in(String text) {
        Matcher matcher = sentence.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < slots.size(); i++) {
            values.put(slots.get(i), matcher.group(i + 1).strip());
        }
        return Optional.of(values);
    }

    private static String literal(String words) {
        return words.isEmpty() ? "" : "\\Q" + words.replace(" ", "\\E\\s\\Q") + "\\E";
    }
}
