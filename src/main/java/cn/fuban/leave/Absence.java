package cn.fuban.leave;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An absence, so far as it was said. What was not said is null.
 *
 * @param days how many days were said, a multiple of one half
 * @param destination several are joined with 、
 * @param applicant whose absence it is, as said; null for the speaker
 * @param meeting which one, when it is leave from a meeting
 * @param substitute who comes to the meeting instead, as said
 */
public record Absence(
        @Nullable LeaveKind kind,
        @Nullable Edge start,
        @Nullable Edge end,
        @Nullable Double days,
        @Nullable String destination,
        @Nullable String reason,
        @Nullable String applicant,
        @Nullable String meeting,
        @Nullable String substitute) {
    private static final List<String> OF_ANY_KIND = List.of("start", "end", "reason");

    /** Nothing was said. */
    public static final Absence NONE = new Absence(null, null, null, null, null, null, null, null, null);

    /** Whether nothing was said. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** This, with what was said later in its place. */
    public Absence with(Absence later) {
        return new Absence(
                or(later.kind, kind),
                or(later.start, start),
                or(later.end, end),
                or(later.days, days),
                or(later.destination, destination),
                or(later.reason, reason),
                or(later.applicant, applicant),
                or(later.meeting, meeting),
                or(later.substitute, substitute));
    }

    /** The same of another kind. */
    Absence withKind(@Nullable LeaveKind other) {
        return new Absence(other, start, end, days, destination, reason, applicant, meeting, substitute);
    }

    /** The same at another time. */
    Absence withTimes(@Nullable Edge from, @Nullable Edge to) {
        return new Absence(kind, from, to, days, destination, reason, applicant, meeting, substitute);
    }

    /** The same for so many days. */
    Absence withDays(@Nullable Double count) {
        return new Absence(kind, start, end, count, destination, reason, applicant, meeting, substitute);
    }

    /** The same at another place. */
    Absence withDestination(@Nullable String place) {
        return new Absence(kind, start, end, days, place, reason, applicant, meeting, substitute);
    }

    /** The same for another reason. */
    Absence withReason(@Nullable String why) {
        return new Absence(kind, start, end, days, destination, why, applicant, meeting, substitute);
    }

    /** The same of somebody else. */
    Absence withApplicant(@Nullable String who) {
        return new Absence(kind, start, end, days, destination, reason, who, meeting, substitute);
    }

    /** The same from another meeting. */
    Absence withMeeting(@Nullable String name) {
        return new Absence(kind, start, end, days, destination, reason, applicant, name, substitute);
    }

    /** The same with somebody else at the meeting. */
    Absence withSubstitute(@Nullable String person) {
        return new Absence(kind, start, end, days, destination, reason, applicant, meeting, person);
    }

    /** The slots that still have to be asked for, in that order; {@code part} is the half of the day. */
    public List<String> missing() {
        Map<String, Object> said = slots();
        List<String> missing = new ArrayList<>(kind == null ? OF_ANY_KIND : kind.required());
        missing.removeIf(said::containsKey);
        boolean halfUnsaid = kind != LeaveKind.MEETING && (isHalfUnsaid(start) || isHalfUnsaid(end));
        if (halfUnsaid) {
            missing.add("part");
        }
        return List.copyOf(missing);
    }

    private static boolean isHalfUnsaid(@Nullable Edge edge) {
        return edge != null && !edge.isExact();
    }

    /** What was said, by the names and in the form of the schema. */
    public Map<String, Object> slots() {
        Map<String, Object> slots = new LinkedHashMap<>();
        put(slots, "kind", kind == null ? null : kind.label());
        put(slots, "start", start == null ? null : start.asStart());
        put(slots, "startPart", start == null ? null : start.part().label());
        put(slots, "startClock", start == null ? null : text(start.clock()));
        put(slots, "end", end == null ? null : end.asEnd());
        put(slots, "endPart", end == null ? null : end.part().label());
        put(slots, "endClock", end == null ? null : text(end.clock()));
        put(slots, "days", days);
        put(slots, "destination", destination);
        put(slots, "reason", reason);
        put(slots, "applicant", applicant);
        put(slots, "meeting", meeting);
        put(slots, "substitute", substitute);
        return slots;
    }

    /** What {@link #slots} wrote, for example when it was kept in a dialogue. */
    public static Absence of(Map<String, String> slots) {
        return new Absence(
                Optional.ofNullable(slots.get("kind")).flatMap(LeaveKind::of).orElse(null),
                edge(slots, "start"),
                edge(slots, "end"),
                Optional.ofNullable(slots.get("days")).map(Double::valueOf).orElse(null),
                slots.get("destination"),
                slots.get("reason"),
                slots.get("applicant"),
                slots.get("meeting"),
                slots.get("substitute"));
    }

    private static @Nullable Edge edge(Map<String, String> slots, String name) {
        String moment = slots.get(name);
        return moment == null ? null : Edge.of(moment, slots.get(name + "Part"), slots.get(name + "Clock"));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static void put(Map<String, Object> slots, String name, @Nullable Object value) {
        if (value != null) {
            slots.put(name, value);
        }
    }

    private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }
}
