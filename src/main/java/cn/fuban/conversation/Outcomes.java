package cn.fuban.conversation;

import cn.fuban.store.Commit;
import cn.fuban.store.Records;
import cn.fuban.store.Store;
import java.util.List;
import java.util.Optional;

/** Turns outcomes into commits: every effect of a decision in one transaction. */
public final class Outcomes {
    private static final String AUDIT = "audit";

    private final Store store;

    Outcomes(Store store) {
        this.store = store;
    }

    /**
     * The commit of everything in this outcome except the reply to whoever spoke.
     *
     * @param cause what names the decision: its deliveries are numbered after it, the same at every try
     * @param records the view that the decision read through
     */
    public Commit commitOf(Outcome outcome, Records records, String cause) {
        Commit commit = new Commit().relyingOn(records);
        outcome.saves().forEach(save -> add(commit, save));
        outcome.removals().forEach(removal -> commit.remove(removal.type(), removal.id()));
        outcome.dropped().forEach(reminder -> commit.unschedule(reminder.person(), reminder.reference()));
        outcome.reminders()
                .forEach(reminder -> commit.schedule(reminder.person(), reminder.reference(), reminder.due()));
        outcome.audit().forEach(entry -> record(commit, entry));
        int n = 0;
        for (Notice notice : outcome.notices())
            for (int from = 0; from < notice.people().size(); from += Delivery.MOST_PEOPLE) {
                List<String> people = notice.people()
                        .subList(
                                from,
                                Math.min(
                                        from + Delivery.MOST_PEOPLE,
                                        notice.people().size()));
                send(
                        commit,
                        new Delivery(cause + "/" + ++n, people, Optional.empty(), Optional.empty(), notice.reply(), 1));
            }
        return commit;
    }

    /** Adds a delivery to a commit. */
    public void send(Commit commit, Delivery delivery) {
        commit.append(Delivery.OUTBOX, store.json().write(delivery));
    }

    /** Adds a delivery to a commit that is to be tried after {@code millis} of real time. */
    public void sendLater(Commit commit, Delivery delivery, long millis) {
        commit.appendLater(Delivery.OUTBOX, store.json().write(delivery), millis);
    }

    /** Adds a line of the append-only record to a commit. */
    public void record(Commit commit, AuditEntry entry) {
        commit.append(AUDIT, store.json().write(entry));
    }

    private <T> void add(Commit commit, Outcome.Save<T> save) {
        commit.save(save.type(), save.id(), save.value(), store.json());
    }
}
