package cn.fuban.leave;

import cn.fuban.language.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a message says about leave.
 *
 * @param absence what is asked for; for a change the new values only; for everything else what is said of the one meant
 * @param target for a change: which existing leave is meant
 * @param reply what is said beside the absence
 * @param timing what is to be known of its times beside the times
 * @param because by the name of the slot, the words that gave its value
 */
public record SaidLeave(Absence absence, Absence target, Reply reply, Timing timing, Map<String, Words> because) {

    /**
     * What is said in reply to a request or about one.
     *
     * @param comment the opinion beside yes or no
     * @param to to whom it is handed on
     * @param at when the person is back
     * @param date the day that is asked about
     */
    public record Reply(
            @Nullable String comment,
            @Nullable String to,
            @Nullable Edge at,
            @Nullable LocalDate date) {
        static final Reply NONE = new Reply(null, null, null, null);
    }

    /**
     * What is to be known of the times.
     *
     * @param retro whether it is asked for after the fact (补假)
     * @param vague the words that leave the time open
     * @param deltaDays by how many days it is made longer, or put off
     * @param others the other readings of what was said
     */
    public record Timing(
            boolean retro, @Nullable String vague, @Nullable Double deltaDays, List<OtherReading> others) {
        static final Timing PLAIN = new Timing(false, null, null, List.of());
    }

    /** The words that gave a slot its value; empty when it was not said. */
    String words(String slot) {
        return because.containsKey(slot) ? because.get(slot).text() : "";
    }

    /** What still has to be asked for in a request. */
    public List<String> missing() {
        return absence.missing();
    }

    /** What was said for a request, by the names and in the form of the schema. */
    public Map<String, Object> slots() {
        Map<String, Object> slots = absence.slots();
        if (timing.retro) {
            slots.put("retro", true);
        }
        put(slots, "vague", timing.vague);
        if (!timing.others.isEmpty()) {
            slots.put(
                    "ambiguous", timing.others.stream().map(OtherReading::slots).toList());
        }
        putReply(slots);
        return slots;
    }

    /** What was said of an existing leave that is taken back, by the names and in the form of the schema. */
    public Map<String, Object> slotsOfCancel() {
        return new SaidLeave(Absence.NONE, absence, reply, Timing.PLAIN, because).slotsOfChange();
    }

    /** What was said about an existing leave, by the names and in the form of the schema. */
    public Map<String, Object> slotsOfChange() {
        Map<String, Object> slots = new LinkedHashMap<>();
        Map<String, Object> changed = absence.slots();
        put(changed, "deltaDays", timing.deltaDays);
        Absence meant = target.withApplicant(null);
        put(slots, "applicant", target.applicant());
        put(slots, "target", meant.isEmpty() ? null : meant.slots());
        put(slots, "new", changed.isEmpty() ? null : changed);
        putReply(slots);
        return slots;
    }

    private void putReply(Map<String, Object> slots) {
        put(slots, "comment", reply.comment);
        put(slots, "to", reply.to);
        put(slots, "at", reply.at == null ? null : reply.at.asStart());
        put(slots, "date", reply.date == null ? null : reply.date.toString());
    }

    private static void put(Map<String, Object> slots, String name, @Nullable Object value) {
        if (value != null) {
            slots.put(name, value);
        }
    }
}
