package cn.fuban.standing;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import cn.fuban.conversation.Reply;
import cn.fuban.directory.Person;
import cn.fuban.directory.Unit;
import cn.fuban.directory.UnitId;
import cn.fuban.reminder.ReminderOwner;
import cn.fuban.reminder.Saying;
import cn.fuban.reminder.Standing;
import cn.fuban.store.Records;
import cn.fuban.workcalendar.ChineseDates;
import cn.fuban.workcalendar.OfficeHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reminds units of documents that expire, and of looking through them every half-year. */
final class DocumentReminders implements ReminderOwner, Standing {
    private static final String OWNER = "documents";
    private static final String CLEAN_UP = "clean-up";

    private final StandingDesk desk;
    private final DocumentSettings settings;
    private final OfficeHours hours;
    private final ZoneId zone;

    DocumentReminders(StandingDesk desk, DocumentSettings settings, OfficeHours hours, ZoneId zone) {
        this.desk = desk;
        this.settings = settings;
        this.hours = hours;
        this.zone = zone;
    }

    @Override
    public String name() {
        return OWNER;
    }

    /** Saves the document, with the reminders of its last day as it is now. */
    Outcome kept(NormativeDocument document, Instant now) {
        Outcome outcome = Outcome.nothing().save(NormativeDocument.TYPE, document.id(), document);
        for (Person person : people(document.unit()))
            for (int days : settings.daysBefore()) {
                Reminder reminder = new Reminder(
                        OWNER,
                        document.id(),
                        "days-" + days,
                        person.id().value(),
                        morning(document.expires().minusDays(days)));
                boolean wanted = !document.repealed() && reminder.due().isAfter(now);
                outcome = wanted ? outcome.remind(reminder) : outcome.forget(reminder);
            }
        return outcome;
    }

    @Override
    public List<Reminder> ahead(ZonedDateTime now) {
        List<Reminder> all = new ArrayList<>();
        for (Unit unit : desk.directory().units())
            for (Person person : people(unit.id().value()))
                for (MonthDay day : settings.cleanUp())
                    for (int year = now.getYear(); year <= now.getYear() + 1; year++)
                        all.add(new Reminder(
                                OWNER,
                                unit.id().value(),
                                CLEAN_UP + day.atYear(year),
                                person.id().value(),
                                morning(day.atYear(year))));
        return all;
    }

    @Override
    public Optional<Saying> saying(Reminder reminder, ZonedDateTime now, Records records) {
        if (reminder.stage().startsWith(CLEAN_UP)) return cleanUp(reminder, now, records);
        Optional<NormativeDocument> document = records.find(NormativeDocument.TYPE, reminder.subject());
        return document.filter(found -> !found.repealed())
                .filter(found -> reminder.due().equals(morning(found.expires().minusDays(days(reminder)))))
                .map(found -> saying(found.expires(), desk.phrases().reply("document.expires", values(found, now))));
    }

    private Optional<Saying> cleanUp(Reminder reminder, ZonedDateTime now, Records records) {
        int documents = Documents.in(records).of(reminder.subject()).size();
        if (documents == 0) return Optional.empty();
        Reply words = desk.phrases().reply("document.cleanup", Map.of("n", documents));
        return Optional.of(saying(now.toLocalDate().plusDays(14), words));
    }

    private static Map<String, Object> values(NormativeDocument document, ZonedDateTime now) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", document.title());
        values.put("n", document.number());
        values.put("expires", ChineseDates.format(document.expires(), now.toLocalDate()));
        values.put("left", ChronoUnit.DAYS.between(now.toLocalDate(), document.expires()));
        values.put("over", !document.expires().isAfter(now.toLocalDate()));
        return values;
    }

    private static int days(Reminder reminder) {
        return Integer.parseInt(reminder.stage().substring("days-".length()));
    }

    private Saying saying(LocalDate until, Reply words) {
        return new Saying(until.atStartOfDay(zone).toInstant(), words, Outcome.nothing());
    }

    private List<Person> people(String unit) {
        return desk.directory().unit(new UnitId(unit)).stream()
                .flatMap(known -> Owner.of(known).reminded(desk.directory()).stream())
                .toList();
    }

    private Instant morning(LocalDate day) {
        return hours.nextOpen(day.atStartOfDay(zone).toInstant());
    }
}
