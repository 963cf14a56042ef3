package cn.fuban.meeting;

import cn.fuban.deadline.Care.Owes;
import java.time.Instant;

/**
 * What a meeting has given a unit to do: to have a document signed, to revise and then have it signed (decision:21), or
 * to report an item to the district committee (decision:22).
 *
 * @param unit the unit's id
 * @param since when it was given
 */
record Assignment(Owes as, String unit, Instant since) {
    /** Whether this stands for the other: a document is signed with major revision or without, not both. */
    boolean replaces(Assignment other) {
        return unit.equals(other.unit) && (as == Owes.REPORTING_UNITS) == (other.as == Owes.REPORTING_UNITS);
    }
}
