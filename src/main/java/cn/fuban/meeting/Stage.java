package cn.fuban.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One of the moments at which somebody is reminded of a duty.
 *
 * @param name as it stands in the reminder
 */
record Stage(String name, Instant moment) {
    private static final String STEP = "step";

    /** When a unit was given something to do. */
    static final String GIVEN = "given";

    private static final String MORNING = "morning";

    /** The morning at which it goes up so many steps. */
    static String up(int step) {
        return STEP + step;
    }

    /** How many steps up it speaks; 0 to those who owe it. */
    int step() {
        return name.startsWith(STEP) ? Integer.parseInt(name.substring(STEP.length())) : 0;
    }

    /** When a date was moved by another calendar, with the date that it had before. */
    static final String RECOUNTED = "recounted";

    /** The date that a duty had before, if this stage tells of another. */
    static Optional<LocalDate> recountedFrom(String name) {
        return name.startsWith(RECOUNTED)
                ? Optional.of(LocalDate.parse(name.substring(RECOUNTED.length())))
                : Optional.empty();
    }

    /** Whether it is a morning more than one working day before the due day. */
    static boolean isEarly(String name) {
        return name.startsWith(MORNING + "-") && !name.equals(morning(-1));
    }

    /** The morning that is so many working days from the due day. */
    static String morning(int workdays) {
        return MORNING + workdays;
    }
}
