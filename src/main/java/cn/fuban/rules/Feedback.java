package cn.fuban.rules;

import cn.fuban.store.RecordType;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer that somebody found wrong. Who it was is not kept.
 *
 * @param question as it was asked
 * @param articles what the answer cited
 * @param why in the person's words, or empty
 */
record Feedback(String question, List<String> articles, String why, Instant at) {
    static final RecordType<Feedback> ALL = new RecordType<>("rules-feedback", Feedback.class);

    private static final Pattern SAID = Pattern.compile("^\\s*没答对[\\s：:]*(.*)$", Pattern.DOTALL);
    private static final int LONGEST = 80;

    /** The question that a message calls wrongly answered; null if the message is no such thing. */
    static java.util.Optional<String> questionIn(String message) {
        Matcher matcher = SAID.matcher(message);
        return matcher.matches() ? java.util.Optional.of(matcher.group(1).strip()) : java.util.Optional.empty();
    }

    /** The sentence of the button, with the question in it so that it stands by itself. */
    static String sentence(String question) {
        String line = question.replaceAll("\\s+", " ").strip();
        return "没答对 " + (line.length() > LONGEST ? line.substring(0, LONGEST) : line);
    }

    Feedback because(String reason) {
        return new Feedback(question, articles, reason, at);
    }
}
