package cn.fuban.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How a message was understood, beside the words of the answer: for the trial endpoint, for logs without message
 * text, and for follow-ups.
 *
 * @param articles article ids, the governing one first
 * @param dates the dates that the answer gives, the asked one first
 * @param provisional whether a date rests on a year without an arrangement (暂按)
 * @param abstained whether the rules are silent on what was asked
 */
public record Understanding(
        Map<String, Object> slots,
        List<String> missing,
        List<String> articles,
        List<LocalDate> dates,
        boolean provisional,
        boolean abstained) {
    /** Nothing to say beside the words. */
    public static final Understanding NONE = new Understanding(Map.of(), List.of(), List.of(), List.of(), false, false);

    /** An answer from the rules that cites these articles. */
    public static Understanding citing(List<String> articles, boolean abstained) {
        return new Understanding(Map.of(), List.of(), articles, List.of(), false, abstained);
    }

    /** An answer that gives dates. */
    public static Understanding dating(List<String> articles, List<LocalDate> dates, boolean provisional) {
        return new Understanding(Map.of(), List.of(), articles, dates, provisional, false);
    }
}
