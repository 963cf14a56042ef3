package cn.fuban.meeting;

import cn.fuban.conversation.Outcome;
import cn.fuban.deadline.CalendarFollower;
import cn.fuban.store.Records;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.Instant;

/** When a year's holidays are added, what hangs on meetings moves, and only those whose dates change are told. */
final class MeetingsFollowTheCalendar implements CalendarFollower {
    private final MeetingReminders reminders;

    MeetingsFollowTheCalendar(MeetingReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public Outcome follow(WorkCalendar after, Records records, Instant now) {
        Outcome outcome = Outcome.nothing();
        for (Meeting meeting : Meetings.in(records).all())
            outcome = outcome.and(reminders.recount(meeting, after, now));
        return outcome;
    }
}
