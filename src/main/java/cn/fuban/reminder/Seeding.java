package cn.fuban.reminder;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Outcomes;
import cn.fuban.conversation.Reminder;
import cn.fuban.store.RecordType;
import cn.fuban.store.Records;
import cn.fuban.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/** Enters standing reminders into the due set, once a day by the office's clock, whichever instance comes first. */
final class Seeding {
    private static final RecordType<Seeded> SEEDED = new RecordType<>("seeded", Seeded.class);
    private static final String STANDING = "standing";

    /** When standing reminders were last entered. */
    record Seeded(LocalDate on) {}

    private final Store store;
    private final Outcomes outcomes;
    private final List<Standing> standing;
    private final Clock clock;

    Seeding(Store store, Outcomes outcomes, List<Standing> standing, Clock clock) {
        this.store = store;
        this.outcomes = outcomes;
        this.standing = standing;
        this.clock = clock;
    }

    /** @throws cn.fuban.store.StoreUnavailable if Redis is away */
    void seed() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Records records = store.records();
        LocalDate today = now.toLocalDate();
        if (records.find(SEEDED, STANDING)
                .filter(last -> last.on().equals(today))
                .isPresent()) return;
        Outcome outcome = Outcome.nothing().save(SEEDED, STANDING, new Seeded(today));
        for (Standing one : standing)
            for (Reminder reminder : one.ahead(now))
                if (reminder.due().isAfter(now.toInstant())) outcome = outcome.remind(reminder);
        store.commit(outcomes.commitOf(outcome, records, "standing:" + today)); // on a conflict another has done it
    }
}
