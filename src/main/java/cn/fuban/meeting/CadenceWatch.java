package cn.fuban.meeting;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import cn.fuban.conversation.Reply;
import cn.fuban.reminder.OfficeMornings;
import cn.fuban.reminder.ReminderOwner;
import cn.fuban.reminder.Saying;
import cn.fuban.reminder.Standing;
import cn.fuban.store.RecordType;
import cn.fuban.store.Records;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells one of the operators when a meeting is due by its cadence and none is planned: each time once, never held against anybody. */
final class CadenceWatch implements ReminderOwner, Standing {
    private static final RecordType<Told> TOLD = new RecordType<>("cadence-told", Told.class);

    /** What an operator has been told of last for a kind of meeting. */
    record Told(String what) {}

    /** What there is to tell, once. */
    private record News(String once, String key, long days) {}

    private final List<Cadence> cadences;
    private final WorkCalendar calendar;
    private final OfficeHours hours;
    private final OfficeMornings mornings;
    private final Desk desk;

    CadenceWatch(List<Cadence> cadences, WorkCalendar calendar, OfficeHours hours, OfficeMornings mornings, Desk desk) {
        this.cadences = List.copyOf(cadences);
        this.calendar = calendar;
        this.hours = hours;
        this.mornings = mornings;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "cadence";
    }

    @Override
    public List<Reminder> ahead(ZonedDateTime now) {
        return mornings.ahead(
                name(), cadences.stream().map(Cadence::kind).distinct().toList(), now.toLocalDate());
    }

    @Override
    public boolean isForOffice(Reminder reminder) {
        return true;
    }

    @Override
    public Optional<Saying> saying(Reminder reminder, ZonedDateTime now, Records records) {
        Optional<Cadence> cadence = cadences.stream()
                .filter(one -> one.kind().equals(reminder.subject()))
                .findFirst();
        Meetings meetings = Meetings.in(records)
                .where(meeting -> meeting.id().kind().equals(reminder.subject()))
                .where(meeting -> meeting.state() != Meeting.State.CANCELLED);
        Optional<String> told = records.find(TOLD, reminder.subject()).map(Told::what);
        return cadence.flatMap(one -> news(one, meetings, now)
                .filter(news -> !told.equals(Optional.of(news.once)))
                .map(news -> saying(one, news, now)));
    }

    private Optional<News> news(Cadence cadence, Meetings meetings, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        return switch (cadence.every()) {
            case DAYS -> afterTheLast(cadence, meetings, now);
            case HALF_YEAR -> halfYear(cadence, meetings, today);
            case WEEK -> week(cadence, today);
        };
    }

    /** The seventh day topics are collected, the tenth it is said that none is planned (B1). */
    private Optional<News> afterTheLast(Cadence cadence, Meetings meetings, ZonedDateTime now) {
        if (!meetings.ahead(now.toInstant()).all().isEmpty()) return Optional.empty();
        return last(meetings).flatMap(last -> {
            long days = now.toLocalDate().toEpochDay() - last.toEpochDay();
            if (days >= cadence.days()) return Optional.of(new News("due-" + last, "due", days));
            return days >= cadence.prepare()
                    ? Optional.of(new News("prepare-" + last, "prepare", days))
                    : Optional.empty();
        });
    }

    private Optional<LocalDate> last(Meetings meetings) {
        return meetings.all().stream().map(meeting -> meeting.day(desk.zone())).reduce((earlier, later) -> later);
    }

    /** In May and November, when the half-year has had none and none is planned (B2). */
    private Optional<News> halfYear(Cadence cadence, Meetings meetings, LocalDate today) {
        if (!cadence.months().contains(today.getMonthValue())) return Optional.empty();
        LocalDate first = LocalDate.of(today.getYear(), today.getMonthValue() <= 6 ? Month.JANUARY : Month.JULY, 1);
        boolean held = meetings.all().stream()
                .map(meeting -> meeting.day(desk.zone()))
                .anyMatch(day -> !day.isBefore(first) && day.isBefore(first.plusMonths(6)));
        return held ? Optional.empty() : Optional.of(new News("half-" + first, "half", 0));
    }

    /** The weekday is off: nothing is moved by itself, the mayor decides (B3). */
    private Optional<News> week(Cadence cadence, LocalDate today) {
        LocalDate day =
                today.with(TemporalAdjusters.nextOrSame(cadence.weekday().orElseThrow()));
        boolean lastBefore =
                !calendar.isWorkday(day) && calendar.previousWorkday(day).equals(today);
        return lastBefore ? Optional.of(new News("week-" + day, "week", 0)) : Optional.empty();
    }

    private Saying saying(Cadence cadence, News news, ZonedDateTime now) {
        Map<String, Object> values = new HashMap<>();
        values.put("kind", desk.kinds().find(cadence.kind()).map(Kind::name).orElse(""));
        values.put("days", news.days);
        values.put("rule", cadence.rule().words());
        values.put("citation", cadence.rule().citation());
        Reply words = desk.phrases().reply("cadence." + news.key, values);
        Outcome told = Outcome.nothing().save(TOLD, cadence.kind(), new Told(news.once));
        return new Saying(hours.closeOf(now.toLocalDate()), words, told);
    }
}
