package cn.fuban.reminder;

import cn.fuban.conversation.Reminder;
import cn.fuban.store.Records;
import java.time.ZonedDateTime;
import java.util.Optional;

/** A feature that reminds. It is asked when a reminder has come due, so it speaks of what is so then, not when it was set. */
public interface ReminderOwner {
    /** The name that its reminders carry. */
    String name();

    /**
     * What is to be said now; empty when nothing is any more, because the thing is done, cancelled or moved.
     *
     * @param now the moment of the decision in the office's zone
     */
    Optional<Saying> saying(Reminder reminder, ZonedDateTime now, Records records);

    /** Whether this is for that very person: it is not handed over to whoever acts while the person is away. */
    default boolean isPersonal(Reminder reminder) {
        return false;
    }

    /** Whether this may be left out when little of DingTalk's quota is left. */
    default boolean isMinor(Reminder reminder) {
        return false;
    }

    /** Whether this is for the office: when the operator whom it was set for is away, the next one on hand gets it. */
    default boolean isForOffice(Reminder reminder) {
        return false;
    }

    /** Whether a reminder is said at its moment even when the office is closed. */
    default boolean isUrgent(Reminder reminder) {
        return false;
    }
}
