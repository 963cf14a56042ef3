package cn.fuban.meeting;

import java.time.Instant;

/**
 * One of the moments at which somebody is reminded of a duty.
 *
 * @param name as it stands in the reminder
 */
record Stage(String name, Instant moment) {
    /** When a unit was given something to do. */
    static final String GIVEN = "given";

    /** The morning that is so many working days from the due day. */
    static String morning(int workdays) {
        return "morning" + workdays;
    }
}
