package cn.fuban.supervision;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.OutgoingFile;
import cn.fuban.conversation.Reminder;
import cn.fuban.conversation.Reply;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Permission;
import cn.fuban.directory.Person;
import cn.fuban.directory.Role;
import cn.fuban.directory.StaffId;
import cn.fuban.reminder.ReminderOwner;
import cn.fuban.reminder.Saying;
import cn.fuban.store.Records;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The quarterly summary: to mayor and office director of everything, to vice-mayors of what they are in charge of
 * (decision:23). Written when it is due, of what is so then.
 */
final class Summarising implements ReminderOwner {
    private static final String OWNER = "supervision-summary";
    private static final String STAGE = "summary";
    private static final int MOST_LINES = 8;

    private final Settings settings;
    private final ItemWords words;
    private final WorkCalendar calendar;
    private final OfficeHours hours;

    Summarising(Settings settings, ItemWords words, WorkCalendar calendar, OfficeHours hours) {
        this.settings = settings;
        this.words = words;
        this.calendar = calendar;
        this.hours = hours;
    }

    @Override
    public String name() {
        return OWNER;
    }

    /** Sees to it that whoever is entitled gets the summary of the quarter in which an item was assigned. */
    Outcome announced(Matter matter, LocalDate today) {
        Outcome outcome = Outcome.nothing();
        for (String person : recipients(matter)) outcome = outcome.remind(reminder(person, Quarter.of(today)));
        return outcome;
    }

    @Override
    public Optional<Saying> saying(Reminder reminder, ZonedDateTime now, Records records) {
        Directory directory = words.directory();
        Optional<Person> person = directory.person(new StaffId(reminder.person()));
        Optional<Quarter> quarter = Quarter.parse(reminder.subject());
        if (person.isEmpty() || quarter.isEmpty()) return Optional.empty();
        Items own = entitled(person.get(), Items.in(records));
        Summary summary = Summary.of(quarter.get(), own, words.timing(), now.toLocalDate());
        if (summary.items().isEmpty()) return Optional.empty();
        boolean goesOn = own.all().stream().anyMatch(item -> item.state().isOnRecord() && item.state() != State.CLOSED);
        Outcome next = goesOn
                ? Outcome.nothing()
                        .remind(reminder(reminder.person(), quarter.get().next()))
                : Outcome.nothing();
        return Optional.of(new Saying(now.toInstant(), reply(summary), next.and(enclosed(summary, reminder.person()))));
    }

    /** Asked for by somebody who may have it. */
    Outcome now(Turn turn) {
        Person person = turn.person();
        boolean all = Permission.EXPORT_SUPERVISION.isGivenTo(person) || person.is(Role.MAYOR);
        if (!all && !person.isViceMayor()) return Outcome.reply(words.phrases().reply("refused.permission", Map.of()));
        Items items = Items.in(turn.records());
        Quarter quarter = Quarter.in(turn.utterance().text(), turn.today());
        Summary summary = Summary.of(quarter, all ? items : entitled(person, items), words.timing(), turn.today());
        return Outcome.reply(reply(summary)).and(enclosed(summary, person.id().value()));
    }

    /** The same as papers, where there is anything to write. */
    private Outcome enclosed(Summary summary, String person) {
        if (summary.items().isEmpty()) return Outcome.nothing();
        SummaryPapers papers = new SummaryPapers(words);
        String name = papers.text("title", summary);
        return Outcome.nothing()
                .enclose(List.of(person), OutgoingFile.of(name + ".docx", papers.docx(summary)))
                .enclose(List.of(person), OutgoingFile.of(name + ".xlsx", papers.xlsx(summary)));
    }

    private Reply reply(Summary summary) {
        SummaryPapers papers = new SummaryPapers(words);
        List<Item> overdue = summary.overdue(words.timing());
        return new Reply(
                papers.text("title", summary),
                words.phrases()
                        .text(
                                "summary.text",
                                Map.of(
                                        "title", papers.text("title", summary),
                                        "overview", papers.text("overview", summary),
                                        "overdue",
                                                overdue.stream()
                                                        .limit(MOST_LINES)
                                                        .map(item -> words.of(item, summary.until()))
                                                        .toList(),
                                        "more", Math.max(0, overdue.size() - MOST_LINES),
                                        "isMore", overdue.size() > MOST_LINES)));
    }

    private static Items entitled(Person person, Items items) {
        boolean all = person.is(Role.MAYOR) || person.is(Role.OFFICE_DIRECTOR);
        return all
                ? items
                : items.where(item -> item.matter().leader().equals(person.id().value()));
    }

    private List<String> recipients(Matter matter) {
        Directory directory = words.directory();
        Stream<String> all = Stream.concat(
                        directory.withRole(Role.MAYOR).stream(), directory.withRole(Role.OFFICE_DIRECTOR).stream())
                .map(person -> person.id().value());
        return Stream.concat(all, Stream.of(matter.leader()))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private Reminder reminder(String person, Quarter quarter) {
        LocalDate day = calendar.workdaysAfter(quarter.last(), settings.summaryWorkday())
                .target();
        Instant due = hours.openOf(day);
        return new Reminder(OWNER, quarter.key(), STAGE, person, due);
    }
}
