package cn.fuban.reminder;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import cn.fuban.conversation.Reply;
import cn.fuban.store.RecordType;
import cn.fuban.store.Records;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** In the morning one of the operators hears of a threshold of the quota, and of what could not be delivered since. */
final class UpkeepWatch implements ReminderOwner, Standing {
    private static final RecordType<Warned> WARNED = new RecordType<>("quota-warned", Warned.class);
    private static final String QUOTA = "quota";
    private static final String UNDELIVERED = "undelivered";

    /** The highest threshold of a month that the office has been told of. */
    record Warned(int percent) {}

    private final WorkCalendar calendar;
    private final OfficeHours hours;
    private final OfficeMornings mornings;
    private final UpkeepWords words;

    UpkeepWatch(WorkCalendar calendar, OfficeHours hours, OfficeMornings mornings, UpkeepWords words) {
        this.calendar = calendar;
        this.hours = hours;
        this.mornings = mornings;
        this.words = words;
    }

    @Override
    public String name() {
        return "upkeep";
    }

    @Override
    public List<Reminder> ahead(ZonedDateTime now) {
        return mornings.ahead(name(), List.of(QUOTA, UNDELIVERED), now.toLocalDate());
    }

    @Override
    public boolean isForOffice(Reminder reminder) {
        return true;
    }

    @Override
    public Optional<Saying> saying(Reminder reminder, ZonedDateTime now, Records records) {
        return reminder.subject().equals(QUOTA) ? quota(now, records) : undelivered(now, records);
    }

    /** Each threshold once in a month. */
    private Optional<Saying> quota(ZonedDateTime now, Records records) {
        String month = YearMonth.from(now).toString();
        int reached = words.warningFor(now.toLocalDate());
        int told = records.find(WARNED, month).map(Warned::percent).orElse(0);
        if (reached <= told) return Optional.empty();
        return Optional.of(saying(
                words.warning(now.toLocalDate()), now, Outcome.nothing().save(WARNED, month, new Warned(reached))));
    }

    private Optional<Saying> undelivered(ZonedDateTime now, Records records) {
        LocalDate before = calendar.previousWorkday(now.toLocalDate());
        boolean none = UpkeepWords.since(hours.openOf(before), records).isEmpty();
        return none ? Optional.empty() : Optional.of(saying(words.undelivered(now, records), now, Outcome.nothing()));
    }

    private Saying saying(Reply reply, ZonedDateTime now, Outcome effects) {
        return new Saying(hours.closeOf(now.toLocalDate()), reply, effects);
    }
}
