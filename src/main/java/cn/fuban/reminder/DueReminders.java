package cn.fuban.reminder;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Outcomes;
import cn.fuban.conversation.Reminder;
import cn.fuban.store.Commit;
import cn.fuban.store.Entry;
import cn.fuban.store.Fired;
import cn.fuban.store.QueueWorker;
import cn.fuban.store.Records;
import cn.fuban.store.Store;
import cn.fuban.store.StoreUnavailable;
import cn.fuban.workcalendar.OfficeHours;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deals with what has come due: asks what to say now and commits the messages together with the removal of the entries.
 *
 * <p>That one person gets one message for one moment, however many instances tick and work, rests on the due set: the
 * script that fires takes everything that one person has due in one step and puts it into one entry. That it is sent
 * once rests on the commit, which removes the entry and puts the message into the outbox together or not at all.
 */
final class DueReminders {
    private static final Logger log = LoggerFactory.getLogger(DueReminders.class);
    private static final int MOST_ATTEMPTS = 20;
    private static final int BATCH = 200;

    private final Store store;
    private final Outcomes outcomes;
    private final Announcements announcements;
    private final OfficeHours hours;
    private final Clock clock;

    DueReminders(Store store, Outcomes outcomes, Announcements announcements, OfficeHours hours, Clock clock) {
        this.store = store;
        this.outcomes = outcomes;
        this.announcements = announcements;
        this.hours = hours;
        this.clock = clock;
    }

    /**
     * Takes what has fired, also what another instance took and did not finish.
     *
     * @param name one that no other running instance has
     */
    QueueWorker worker(String name) {
        QueueWorker.Source fired = new QueueWorker.Source(Store.FIRED, "reminders", 1, BATCH);
        return new QueueWorker(store, fired, (entries, running) -> take(entries), name);
    }

    /**
     * Deals with these entries: in one commit, so that the same words to several people are one call; one by one if
     * another worker has taken any of them over or any of them meets a defect. What meets one is left as it is, for a
     * later start, and holds up nothing else.
     *
     * @throws StoreUnavailable if Redis is away: the entries are still there
     */
    void take(List<Entry> entries) {
        if (!committed(entries) && entries.size() > 1) entries.forEach(entry -> committed(List.of(entry)));
    }

    private boolean committed(List<Entry> entries) {
        try {
            return commit(entries) == Commit.Result.DONE;
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            log.error(
                    "Of {} due entries, from {} on, one meets a defect",
                    entries.size(),
                    entries.get(0).id(),
                    e);
            return false;
        }
    }

    private Commit.Result commit(List<Entry> entries) {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            Commit.Result result = store.commit(decide(entries));
            if (result != Commit.Result.CONFLICT) return result;
        }
        throw new IllegalStateException("Too many conflicts");
    }

    private Commit decide(List<Entry> entries) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Records records = store.records();
        List<List<Reminder>> due = entries.stream().map(this::reminders).toList();
        boolean open = hours.isOpen(now.toInstant());
        Outcome outcome =
                announcements.of(part(due, reminder -> open || announcements.isUrgent(reminder)), now, records);
        Commit commit =
                outcomes.commitOf(outcome, records, "reminder:" + entries.get(0).id());
        if (!open)
            wait(commit, part(due, reminder -> !announcements.isUrgent(reminder)), hours.nextOpen(now.toInstant()));
        entries.forEach(commit::consume);
        return commit;
    }

    private List<Reminder> reminders(Entry entry) {
        Fired fired = store.json().read(entry.payload(), Fired.class);
        return fired.moments().stream()
                .map(moment -> Reminder.of(fired.whose(), moment.what(), moment.due()))
                .toList();
    }

    /** What of everybody's is so; nobody of whom nothing is. */
    private static List<List<Reminder>> part(List<List<Reminder>> due, Predicate<Reminder> is) {
        return due.stream()
                .map(ofOne -> ofOne.stream().filter(is).toList())
                .filter(ofOne -> !ofOne.isEmpty())
                .toList();
    }

    /** Outside office hours only what is urgent is said; what waits is due again, together, when the office opens. */
    private static void wait(Commit commit, List<List<Reminder>> due, Instant next) {
        due.stream()
                .flatMap(List::stream)
                .forEach(reminder -> commit.schedule(reminder.person(), reminder.waitingReference(), next));
    }
}
