package cn.fuban.store;

import java.time.Instant;
import java.util.List;

/**
 * Everything that was due to one at the moment of firing. One script takes it all out of the due set and puts it into one
 * entry, so whoever takes the entry has all of it, whatever the number of instances.
 */
public record Fired(String whose, List<Moment> moments) {
    /**
     * One moment that was due.
     *
     * @param what as it was scheduled
     * @param at when it was due, in milliseconds since the epoch
     */
    public record Moment(String what, long at) {
        /** When it was due. */
        public Instant due() {
            return Instant.ofEpochMilli(at);
        }
    }
}
