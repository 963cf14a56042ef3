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
public record Reminder(String owner, String subject, String stage, String person, Instant due) {}
