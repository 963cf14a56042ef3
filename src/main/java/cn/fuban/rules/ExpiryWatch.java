package cn.fuban.rules;

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
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
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
                        .flatMap(book -> DAYS_BEFORE.stream()
                                .map(days -> new Reminder(
                                        name(),
                                        book.id() + "/" + end(book),
                                        String.valueOf(days),
                                        person.id().value(),
                                        hours.openOf(workday(end(book).minusDays(days)))))))
                .toList();
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
        return expiring()
                .filter(book -> reminder.subject().equals(book.id() + "/" + end(book)))
                .filter(book -> !Validity.isPast(end(book), now.toLocalDate()))
                .findFirst()
                .map(book -> new Saying(hours.closeOf(end(book)), words(book, now.toLocalDate()), Outcome.nothing()));
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
