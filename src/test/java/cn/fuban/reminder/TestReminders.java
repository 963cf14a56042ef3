package cn.fuban.reminder;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.Messages;
import cn.fuban.conversation.Delivery;
import cn.fuban.conversation.Outcomes;
import cn.fuban.conversation.TestOutcomes;
import cn.fuban.directory.Directory;
import cn.fuban.store.Entry;
import cn.fuban.store.Store;
import cn.fuban.store.WorkQueue;
import cn.fuban.workcalendar.OfficeHours;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ticks and works once, and shows what goes out, for tests of the features that remind. */
public final class TestReminders {
    /** Whom reminders go to, and in which words. */
    public record Announced(Directory directory, Messages messages) {}

    private final Store store;
    private final Clock clock;
    private final DueReminders due;
    private final Map<String, WorkQueue> queues = new HashMap<>();

    public TestReminders(
            Store store,
            Outcomes outcomes,
            List<ReminderOwner> owners,
            OfficeHours hours,
            Announced announced,
            Clock clock) {
        this.store = store;
        this.clock = clock;
        this.due = new DueReminders(
                store,
                outcomes,
                new Announcements(
                        new Remarks(owners, hours, thrift(store, clock)),
                        hours,
                        announced.directory(),
                        announced.messages()),
                hours,
                clock);
    }

    static Thrift thrift(Store store, Clock clock) {
        return new Thrift(TestOutcomes.usage(store, clock), Quota.read(new ConfigFolder(Path.of("bot-config"))));
    }

    /** Deals with everything that is due by now, and shows what has gone into the outbox. */
    public List<Delivery> tick() {
        boolean fired = false;
        while (store.fireDue(clock.instant()) > 0) {
            due.take(read(Store.FIRED));
            fired = true;
        }
        if (!fired) return List.of();
        return read(Delivery.OUTBOX).stream()
                .map(entry -> store.json().read(entry.payload(), Delivery.class))
                .toList();
    }

    private List<Entry> read(String stream) {
        WorkQueue queue = queues.computeIfAbsent(stream, name -> store.queue(name, "reminders", "test"));
        List<Entry> first = queue.read(1000);
        return first.isEmpty() ? queue.read(1000) : first;
    }
}
