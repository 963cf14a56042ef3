package cn.fuban.deadline;

import cn.fuban.conversation.Outcome;
import cn.fuban.store.Records;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.Instant;

/** A feature whose dates hang on the calendar: it moves them when a year's arrangement is added, in the same commit. */
public interface CalendarFollower {
    /**
     * What moves, and who hears of it; nothing when no date changes.
     *
     * @param after the calendar that is to hold instead
     */
    Outcome follow(WorkCalendar after, Records records, Instant now);
}
