package cn.fuban.leave;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A leave that is being put together in a dialogue: what was said, and what else was settled.
 *
 * @param slots those of {@link Absence#slots} and the ones below
 */
record Request(Map<String, String> slots) {
    /** The slot that was asked for last. */
    static final String ASKED = "asked";

    /** The staff id of whoever goes. */
    static final String WHO = "who";

    /** The staff id of whoever acts meanwhile. */
    static final String ACTING = "acting";

    /** Why it comes so late. */
    static final String LATE = "late";

    /** Whether it leads out of the district: yes or no. */
    static final String OUTSIDE = "outside";

    /** Whether it is on duty, where the words leave that open: open until it is said, then private. */
    static final String DUTY = "duty";

    static final String OPEN = "open";
    static final String PRIVATE = "private";
    /** That no such meeting is planned for that day, and which comes next, in words. */
    static final String UNPLANNED = "unplanned";
    /** The staff id of whoever chairs the meeting, or {@link #NOBODY}. */
    static final String CHAIR = "chair";

    /** The number of the leave that this changes. */
    static final String REPLACES = "replaces";

    /** What makes the words ambiguous. */
    static final String DOUBT = "doubt";

    /** The words that leave the time open. */
    static final String VAGUE = "vague";

    static final String NOBODY = "-";

    Request {
        slots = Map.copyOf(slots);
    }

    static Request of(Absence said, String who) {
        return new Request(Map.of(WHO, who)).with(said);
    }

    Absence said() {
        return Absence.of(slots);
    }

    Optional<String> get(String slot) {
        return Optional.ofNullable(slots.get(slot));
    }

    String who() {
        return slots.getOrDefault(WHO, "");
    }

    String asked() {
        return slots.getOrDefault(ASKED, "");
    }

    /** With what was said now in the place of what was said before. */
    Request with(Absence said) {
        Map<String, String> all = new HashMap<>(slots);
        all.keySet().removeAll(Absence.of(slots).slots().keySet());
        said.slots().forEach((slot, value) -> all.put(slot, value.toString()));
        return new Request(all);
    }

    Request with(String slot, String value) {
        Map<String, String> all = new HashMap<>(slots);
        all.put(slot, value);
        return new Request(all);
    }

    Request without(String slot) {
        Map<String, String> all = new HashMap<>(slots);
        all.remove(slot);
        return new Request(all);
    }

    /** From when to when, once both are known and in order. */
    Optional<Span> span() {
        Absence said = said();
        Edge start = said.start();
        Edge end = said.end() == null && said.kind() == LeaveKind.MEETING ? start : said.end();
        if (start == null || end == null || !start.begins().isBefore(end.ends())) return Optional.empty();
        return Optional.of(new Span(start.begins(), end.ends()));
    }
}
