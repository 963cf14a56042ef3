package cn.fuban.presence;

import cn.fuban.store.RecordType;
import java.time.Instant;
import java.util.Optional;

/**
 * A time for which somebody is away with leave, kept until it is over.
 *
 * @param id of what gave the leave
 * @param person the staff id of whoever is away
 * @param from the first moment
 * @param until the moment after the last
 * @param acting the staff id of whoever acts meanwhile (work:11), if anybody does
 */
public record Absence(String id, String person, Instant from, Instant until, Optional<String> acting) {
    public static final RecordType<Absence> TYPE = new RecordType<>("absences", Absence.class);

    public Absence {
        if (!from.isBefore(until)) throw new IllegalArgumentException("Nobody is away from " + from + " to " + until);
    }

    /** Whether it holds at this moment. */
    public boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    /** Whether it has a moment in common with this span. */
    public boolean touches(Instant first, Instant end) {
        return from.isBefore(end) && first.isBefore(until);
    }
}
