package cn.fuban.rules;

import cn.fuban.config.Messages;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import cn.fuban.conversation.Reply;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.reminder.ReminderOwner;
import cn.fuban.reminder.Saying;
import cn.fuban.reminder.Standing;
import cn.fuban.store.Records;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reminds the office 90, 30 and 7 days before a rule book's term ends, until a newer edition is there (work:86). */
final class ExpiryWatch implements ReminderOwner, Standing {
    private static final List<Integer> DAYS_BEFORE = List.of(90, 30, 7);

    private final RuleBooks books;
    private final Directory directory;
    private final WorkCalendar calendar;
    private final OfficeHours hours;
    private final Messages messages;

    ExpiryWatch(RuleBooks books, Directory directory, WorkCalendar calendar, OfficeHours hours, Messages messages) {
        this.books = books;
        this.directory = directory;
        this.calendar = calendar;
        this.hours = hours;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "rules-expiry";
    }

    /** To one of the operators; a second one would only be told the same. */
    @Override
    public List<Reminder> ahead(ZonedDateTime now) {
        return directory.operators().stream()
                .limit(1)
                .flatMap(person -> expiring()
                        .flatMap(book -> Stream.concat(
                                DAYS_BEFORE.stream().map(days -> reminder(book, days, moment(book, days), person)),
                                missed(book, now.toInstant())
                                        .map(days -> reminder(book, days, nextMorning(now), person)))))
                .toList();
    }

    private Reminder reminder(Book book, int days, Instant due, Person person) {
        return new Reminder(
                name(), subject(book), String.valueOf(days), person.id().value(), due);
    }

    /** The last stage whose moment has gone by while nobody was there to be reminded by; it is said unless it was. */
    private Stream<Integer> missed(Book book, Instant now) {
        return DAYS_BEFORE.stream()
                .filter(days -> moment(book, days).isBefore(now))
                .min(Comparator.naturalOrder())
                .stream();
    }

    /** What was missed is made up with whatever else that morning brings. */
    private Instant nextMorning(ZonedDateTime now) {
        return hours.openOf(calendar.nextWorkday(now.toLocalDate()));
    }

    private Instant moment(Book book, int days) {
        return hours.openOf(workday(end(book).minusDays(days)));
    }

    private static String subject(Book book) {
        return book.id() + "/" + end(book);
    }

    /** A day off is reminded of on the working day before. */
    private LocalDate workday(LocalDate day) {
        return calendar.isWorkday(day) ? day : calendar.workdaysBefore(day, 1).target();
    }

    /** The books of the newest edition that have a term. */
    private Stream<Book> expiring() {
        return books.editions().get(books.editions().size() - 1).books().stream()
                .filter(book -> book.expires().isPresent());
    }

    private static LocalDate end(Book book) {
        return book.expires().orElseThrow();
    }

    @Override
    public boolean isForOffice(Reminder reminder) {
        return true;
    }

    @Override
    public Optional<Saying> saying(Reminder reminder, ZonedDateTime now, Records records) {
        int stage = Integer.parseInt(reminder.stage());
        return expiring()
                .filter(book -> reminder.subject().equals(subject(book)))
                .filter(book -> !Validity.isPast(end(book), now.toLocalDate()))
                .filter(book -> records.find(RemindedOfExpiry.ALL, subject(book))
                        .filter(last -> last.daysBefore() <= stage)
                        .isEmpty())
                .findFirst()
                .map(book -> new Saying(
                        hours.closeOf(end(book)),
                        words(book, now.toLocalDate()),
                        Outcome.nothing().save(RemindedOfExpiry.ALL, subject(book), new RemindedOfExpiry(stage))));
    }

    private Reply words(Book book, LocalDate today) {
        Map<String, Object> values = Map.of(
                "book", "《" + book.name() + "》",
                "date", Wording.DAY.format(end(book)),
                "days", ChronoUnit.DAYS.between(today, end(book)));
        return new Reply(
                messages.say("rules.expiry-watch.title", values), messages.say("rules.expiry-watch.text", values));
    }
}
