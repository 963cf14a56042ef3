package cn.fuban.leave;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of absence, by the names that the office gives them. */
public enum LeaveKind {
    /** Out of the district, on duty or on days off: 外出报备 (work:83). */
    OUT("外出", "start end destination reason"),
    /** Not at a meeting: a road of its own (work:42, decision:28). */
    MEETING("会议请假", "meeting start reason"),
    ANNUAL("休假", "start end"),
    SICK("病假", "start end"),
    PERSONAL("事假", "start end reason"),
    MARRIAGE("婚假", "start end"),
    MATERNITY("产假", "start end"),
    NURSING("护理假", "start end"),
    FUNERAL("丧假", "start end");

    private final String label;
    private final String required;

    LeaveKind(String label, String required) {
        this.label = label;
        this.required = required;
    }

    /** As the office writes it. */
    public String label() {
        return label;
    }

    /** The slots without which it cannot be asked for, in the order in which they are asked. */
    public List<String> required() {
        return List.of(required.split(" "));
    }

    /** Whether its days are working days, rather than days of the calendar. */
    public boolean countsWorkdays() {
        return this == ANNUAL || this == PERSONAL;
    }

    /** The kind with this label. */
    public static Optional<LeaveKind> of(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}
