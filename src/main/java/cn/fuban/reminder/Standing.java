package cn.fuban.reminder;

import cn.fuban.conversation.Reminder;
import java.time.ZonedDateTime;
import java.util.List;

/** What is reminded of whether or not anybody has set it: at times of the year, for as long as the owner has something to say. */
public interface Standing {
    /** The reminders of the months to come; the same at every call until their moment has gone by. */
    List<Reminder> ahead(ZonedDateTime now);
}
