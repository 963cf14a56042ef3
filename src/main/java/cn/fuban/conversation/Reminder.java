package cn.fuban.conversation;

import java.time.Instant;

/**
 * A reference to something that may have to be said, never the words: when it is due its owner is asked what, if
 * anything, to say now.
 *
 * @param owner the name of the {@code ReminderOwner}
 * @param subject what it is about, in the owner's own key
 * @param stage which of the subject's moments this is
 * @param person the staff id of whoever is to be reminded
 */
public record Reminder(String owner, String subject, String stage, String person, Instant due) {
    private static final String BAR = "|";

    public Reminder {
        if ((owner + subject + stage).contains(BAR)) throw new IllegalArgumentException("No \"|\" in " + subject);
    }

    /** What stands for it among everything of this person in the due set. */
    public String reference() {
        return String.join(BAR, owner, subject, stage);
    }

    /** The same while it waits for the office to open: it keeps the moment at which it was due. */
    public String waitingReference() {
        return reference() + BAR + due.toEpochMilli();
    }

    /** The reminder behind a reference of this person, which left the due set at {@code fired}. */
    public static Reminder of(String person, String reference, Instant fired) {
        String[] parts = reference.split("\\|", -1);
        Instant due = parts.length > 3 ? Instant.ofEpochMilli(Long.parseLong(parts[3])) : fired;
        return new Reminder(parts[0], parts[1], parts[2], person, due);
    }
}
