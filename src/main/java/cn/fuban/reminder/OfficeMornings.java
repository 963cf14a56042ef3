package cn.fuban.reminder;

import cn.fuban.conversation.Reminder;
import cn.fuban.directory.Directory;
import cn.fuban.workcalendar.Day;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.util.List;

/** The mornings of the working days to come, at which one of the operators may have something to hear. */
public final class OfficeMornings {
    private static final int DAYS = 14;

    private final WorkCalendar calendar;
    private final OfficeHours hours;
    private final Directory directory;

    public OfficeMornings(WorkCalendar calendar, OfficeHours hours, Directory directory) {
        this.calendar = calendar;
        this.hours = hours;
        this.directory = directory;
    }

    /** A reminder of each subject for each of these mornings; a second operator would only be told the same. */
    public List<Reminder> ahead(String owner, List<String> subjects, LocalDate today) {
        return directory.operators().stream()
                .limit(1)
                .flatMap(person -> calendar.between(today, today.plusDays(DAYS)).stream()
                        .filter(Day::isWorkday)
                        .flatMap(day -> subjects.stream()
                                .map(subject -> new Reminder(
                                        owner,
                                        subject,
                                        day.date().toString(),
                                        person.id().value(),
                                        hours.openOf(day.date())))))
                .toList();
    }
}
