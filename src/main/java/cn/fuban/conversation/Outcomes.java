package cn.fuban.conversation;

import cn.fuban.store.Commit;
import cn.fuban.store.Lanes;
import cn.fuban.store.Records;
import cn.fuban.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns outcomes into commits: every effect of a decision in one transaction. */
public final class Outcomes {
    private static final String AUDIT = "audit";

    private final Store store;
    private final Clock clock;
    private final Lanes cardLanes;

    Outcomes(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.cardLanes = store.lanes(CardUpdate.STREAM, CardUpdate.LANES, "");
    }

    /**
     * The commit of everything in this outcome except the reply to whoever spoke.
     *
     * @param cause what names the decision: its deliveries are numbered after it, the same at every try
     * @param records the view that the decision read through
     */
    public Commit commitOf(Outcome outcome, Records records, String cause) {
        Commit commit = new Commit();
        show(commit, outcome.cards(), records);
        commit.relyingOn(records);
        outcome.saves().forEach(save -> add(commit, save));
        outcome.removals().forEach(removal -> commit.remove(removal.type(), removal.id()));
        outcome.dropped().forEach(reminder -> commit.unschedule(reminder.person(), reminder.reference()));
        outcome.reminders()
                .forEach(reminder -> commit.schedule(reminder.person(), reminder.reference(), reminder.due()));
        outcome.audit().forEach(entry -> record(commit, entry));
        notices(outcome, cause).forEach(delivery -> send(commit, delivery));
        enclose(commit, outcome, cause);
        return commit;
    }

    private static List<Delivery> notices(Outcome outcome, String cause) {
        List<Delivery> deliveries = new ArrayList<>();
        for (Notice notice : outcome.notices())
            for (List<String> people : calls(notice.people()))
                deliveries.add(new Delivery(
                        cause + "/" + (deliveries.size() + 1),
                        people,
                        Optional.empty(),
                        Optional.empty(),
                        notice.reply(),
                        1));
        return deliveries;
    }

    private void enclose(Commit commit, Outcome outcome, String cause) {
        int n = 0;
        for (Outcome.Enclosure enclosure : outcome.files())
            for (List<String> people : calls(enclosure.people())) {
                String id = cause + "/file" + ++n;
                commit.keepFile(id, enclosure.file().base64());
                send(commit, Delivery.file(id, people, enclosure.file().name()));
            }
    }

    private static List<List<String>> calls(List<String> people) {
        List<List<String>> calls = new ArrayList<>();
        for (int from = 0; from < people.size(); from += Delivery.MOST_PEOPLE)
            calls.add(people.subList(from, Math.min(from + Delivery.MOST_PEOPLE, people.size())));
        return calls;
    }

    /** Adds a delivery to a commit. */
    public void send(Commit commit, Delivery delivery) {
        commit.append(Delivery.OUTBOX, store.json().write(delivery));
    }

    /** Adds a delivery to a commit that is to be tried after {@code millis} of real time. */
    public void sendLater(Commit commit, Delivery delivery, long millis) {
        commit.appendLater(Delivery.OUTBOX, store.json().write(delivery), millis);
    }

    /** Adds a change of a card to a commit that is to be tried again after {@code millis} of real time. */
    public void showLater(Commit commit, CardUpdate update, long millis) {
        commit.appendLater(cardLanes.streamFor(update.card()), store.json().write(update), millis);
    }

    /** Adds a line of the append-only record to a commit. */
    public void record(Commit commit, AuditEntry entry) {
        commit.append(AUDIT, store.json().write(entry));
    }

    private void show(Commit commit, List<Card> cards, Records records) {
        Map<String, Card> newest = new LinkedHashMap<>();
        cards.forEach(card -> newest.put(card.id(), card));
        for (Card card : newest.values()) {
            Optional<ShownCard> before = records.find(ShownCard.CARDS, card.id());
            ShownCard now = ShownCard.after(before, card, clock.instant());
            if (before.filter(now::equals).isPresent()) continue;
            commit.save(ShownCard.CARDS, card.id(), now, store.json());
            CardUpdate update = new CardUpdate(card.id(), 1, false);
            commit.append(cardLanes.streamFor(card.id()), store.json().write(update));
        }
    }

    /** Forgets cards that have not changed since {@code limit}; a tap on one says that it is no longer valid. */
    void forgetCards(Instant limit) {
        store.records().all(ShownCard.CARDS).keySet().forEach(id -> {
            Records records = store.records();
            Optional<ShownCard> old = records.find(ShownCard.CARDS, id)
                    .filter(card -> card.since().isBefore(limit));
            if (old.isEmpty()) return;
            Commit commit = new Commit().relyingOn(records).remove(ShownCard.CARDS, id);
            commit.append(cardLanes.streamFor(id), store.json().write(new CardUpdate(id, 1, false)));
            store.commit(commit);
        });
    }

    private <T> void add(Commit commit, Outcome.Save<T> save) {
        commit.save(save.type(), save.id(), save.value(), store.json());
    }
}
