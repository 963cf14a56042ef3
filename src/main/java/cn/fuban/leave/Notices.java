package cn.fuban.leave;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import cn.fuban.conversation.Reply;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** When people hear of a leave: at once in office hours or when it cannot wait, otherwise when the office opens. */
final class Notices {
    /** A return in the evening is reminded of before the office closes, and a start at night too. */
    private static final LocalTime BEFORE_CLOSE = LocalTime.of(17, 30);

    private final OfficeHours hours;
    private final WorkCalendar calendar;
    private final ZoneId zone;

    Notices(OfficeHours hours, WorkCalendar calendar, ZoneId zone) {
        this.hours = hours;
        this.calendar = calendar;
        this.zone = zone;
    }

    ZoneId zone() {
        return zone;
    }

    /** Tells these people now, or when the office opens if the leave has not begun by then. */
    Outcome tell(List<String> people, Reply words, Leave leave, String stage, ZonedDateTime now) {
        Instant opens = hours.nextOpen(now.toInstant());
        boolean waits =
                !hours.isOpen(now.toInstant()) && leave.plan().span().from(zone).isAfter(opens);
        if (!waits) return Outcome.nothing().tell(people, words);
        Outcome outcome = Outcome.nothing();
        for (String person : people)
            outcome = outcome.remind(new Reminder(Leave.OWNER, leave.id(), stage, person, now.toInstant()));
        return outcome;
    }

    /** When somebody hears that a leave begins: then, or before the office closes for the last time. */
    Instant ofStart(Leave leave) {
        Instant from = leave.plan().span().from(zone);
        if (hours.isOpen(from)) return from;
        LocalDate day = leave.plan().span().first();
        boolean evening = calendar.isWorkday(day)
                && leave.plan().span().start().toLocalTime().isAfter(BEFORE_CLOSE);
        return at(evening ? day : calendar.previousWorkday(day));
    }

    /** When whoever was away hears what there was: on the day of return. */
    Instant ofReturn(Leave leave) {
        Instant until = leave.plan().span().until(zone);
        Instant evening = at(leave.plan().span().last());
        return until.isBefore(evening) ? until : evening;
    }

    private Instant at(LocalDate day) {
        return day.atTime(BEFORE_CLOSE).atZone(zone).toInstant();
    }
}
