package cn.fuban.reminder;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.District;
import cn.fuban.config.Messages;
import cn.fuban.conversation.Delivery;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Outcomes;
import cn.fuban.conversation.Reminder;
import cn.fuban.conversation.Reply;
import cn.fuban.conversation.TestOutcomes;
import cn.fuban.directory.Directory;
import cn.fuban.store.Commit;
import cn.fuban.store.QueueWorker;
import cn.fuban.store.Records;
import cn.fuban.store.Store;
import cn.fuban.store.TestRedis;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The product's own path: due set, tick, work stream, decision and commit to the outbox, with merging on. */
final class Fuban implements Contestant {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int BATCH = 500;
    private static final long TICK_MS = 300;

    private final TestRedis redis;
    private final Store store;
    private final Outcomes outcomes;
    private final Clock clock;
    private final Duration ahead;
    private final DueReminders due;
    private ScheduledExecutorService ticking = Executors.newSingleThreadScheduledExecutor();
    private Optional<QueueWorker> worker = Optional.empty();

    /** @param folder where its Redis keeps what it has */
    Fuban(Path folder) {
        redis = new TestRedis(folder);
        store = redis.store();
        outcomes = TestOutcomes.on(store);
        // the office is open at the moment at which the clock starts
        ahead = Duration.between(
                Instant.now(), ZonedDateTime.of(2026, 11, 24, 8, 30, 0, 0, ZONE).toInstant());
        clock = Clock.offset(Clock.system(ZONE), ahead);
        ConfigFolder folderOfDistrict = new ConfigFolder(Path.of("bot-config"));
        OfficeHours hours = OfficeHours.read(
                folderOfDistrict, new District("test", "巴州区", ZONE), WorkCalendar.read(folderOfDistrict));
        due = new DueReminders(
                store,
                outcomes,
                new Announcements(
                        new Remarks(List.of(new Numbered()), hours, TestReminders.thrift(store, clock)),
                        hours,
                        Directory.read(folderOfDistrict),
                        new Messages(folderOfDistrict)),
                hours,
                clock);
    }

    /** Has other words for everybody, which no two messages can share. */
    private static final class Numbered implements ReminderOwner {
        @Override
        public String name() {
            return "numbered";
        }

        @Override
        public Optional<Saying> saying(Reminder reminder, ZonedDateTime now, Records records) {
            String words =
                    "**纪要初稿**：" + reminder.person() + "，" + reminder.due().toEpochMilli();
            return Optional.of(new Saying(reminder.due(), new Reply("纪要初稿", words), Outcome.nothing()));
        }
    }

    @Override
    public String name() {
        return "Fuban";
    }

    @Override
    public void add(String person, Instant moment) {
        Reminder reminder = new Reminder("numbered", "n", "s", person, moment.plus(ahead));
        store.commit(outcomes.commitOf(Outcome.nothing().remind(reminder), store.records(), person));
    }

    @Override
    public void fill(int count, Instant first, Duration apart) {
        for (int from = 0; from < count; from += BATCH) {
            Commit commit = new Commit();
            for (int n = from; n < Math.min(count, from + BATCH); n++)
                commit.schedule(
                        "p" + n,
                        "numbered|n|s",
                        first.plus(apart.multipliedBy(n)).plus(ahead));
            store.commit(commit);
        }
    }

    @Override
    public void start() {
        ticking = Executors.newSingleThreadScheduledExecutor();
        ticking.scheduleAtFixedRate(() -> store.fireDue(clock.instant()), TICK_MS, TICK_MS, TimeUnit.MILLISECONDS);
        worker = Optional.of(due.worker("benchmark"));
        worker.get().start();
    }

    @Override
    public void stop() {
        ticking.shutdownNow();
        worker.ifPresent(QueueWorker::stop);
    }

    @Override
    public long sent() {
        return redis.length(Delivery.OUTBOX);
    }

    @Override
    public List<Long> lags() {
        return redis.entries(Delivery.OUTBOX).stream().map(this::lag).toList();
    }

    private long lag(Map.Entry<Long, String> entry) {
        String words =
                store.json().read(entry.getValue(), Delivery.class).reply().text();
        long moment = Long.parseLong(words.substring(words.indexOf('，') + 1));
        return entry.getKey() + ahead.toMillis() - moment;
    }

    @Override
    public void clear() {
        store.clear();
    }

    @Override
    public void close() {
        stop();
        redis.close();
    }
}
