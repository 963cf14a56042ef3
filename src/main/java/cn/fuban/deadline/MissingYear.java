package cn.fuban.deadline;

import cn.fuban.config.Messages;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import cn.fuban.conversation.Reply;
import cn.fuban.directory.Directory;
import cn.fuban.reminder.ReminderOwner;
import cn.fuban.reminder.Saying;
import cn.fuban.reminder.Standing;
import cn.fuban.store.Records;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** From 1 November on the office is reminded once a week to add next year's arrangement, until it is in. */
final class MissingYear implements ReminderOwner, Standing {
    private static final int WEEKS = 9;

    private final WorkCalendar calendar;
    private final OfficeHours hours;
    private final Directory directory;
    private final Messages messages;

    MissingYear(WorkCalendar calendar, OfficeHours hours, Directory directory, Messages messages) {
        this.calendar = calendar;
        this.hours = hours;
        this.directory = directory;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "missing-year";
    }

    /** To one of the operators; a second one would only be told the same. */
    @Override
    public List<Reminder> ahead(ZonedDateTime now) {
        int next = now.getYear() + 1;
        LocalDate first = LocalDate.of(now.getYear(), Month.NOVEMBER, 1);
        return directory.operators().stream()
                .limit(1)
                .flatMap(person -> Stream.iterate(first, day -> day.plusWeeks(1))
                        .limit(WEEKS)
                        .map(this::workday)
                        .distinct()
                        .map(day -> new Reminder(
                                name(),
                                String.valueOf(next),
                                day.toString(),
                                person.id().value(),
                                hours.openOf(day))))
                .toList();
    }

    private LocalDate workday(LocalDate day) {
        return calendar.isWorkday(day) ? day : calendar.nextWorkday(day);
    }

    @Override
    public boolean isForOffice(Reminder reminder) {
        return true;
    }

    @Override
    public Optional<Saying> saying(Reminder reminder, ZonedDateTime now, Records records) {
        int year = Integer.parseInt(reminder.subject());
        boolean known =
                calendar.knows(year) || AddedYears.notices(records).stream().anyMatch(notice -> notice.year() == year);
        if (known) return Optional.empty();
        Map<String, String> values = Map.of("year", reminder.subject());
        Reply words = new Reply(
                messages.say("deadline.notice.missing.title", values),
                messages.say("deadline.notice.missing.text", values));
        return Optional.of(new Saying(
                hours.closeOf(LocalDate.of(year - 1, Month.DECEMBER, 31)), words, Outcome.nothing(), words.title()));
    }
}
