package cn.fuban.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.SettableClock;
import cn.fuban.config.ConfigFolder;
import cn.fuban.config.District;
import cn.fuban.config.Messages;
import cn.fuban.conversation.Button;
import cn.fuban.conversation.Delivery;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reply;
import cn.fuban.conversation.TestOutcomes;
import cn.fuban.conversation.TestTalk;
import cn.fuban.directory.Directory;
import cn.fuban.language.Language;
import cn.fuban.presence.Absence;
import cn.fuban.reminder.TestReminders;
import cn.fuban.store.Commit;
import cn.fuban.store.Store;
import cn.fuban.store.TestRedis;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The shipped configuration on a real Redis, with a clock that is moved as the sandbox moves it. */
final class Office {
    static final String LI = "lisiyuan";
    static final String DIRECTOR = "wuxiaofeng";
    static final String PERFORMANCE = "tianfang";
    static final String MAYOR = "chenzhiyuan";

    /** The vice-mayor in charge of the housing bureau, and one who is not. */
    static final String VICE_MAYOR = "zhangmingyuan";

    static final String OTHER_VICE_MAYOR = "wanglixin";

    /** Head, liaison and staff of the housing bureau (住建局), and the head of the finance bureau. */
    static final String HEAD = "wanghaitao";

    static final String LIAISON = "xujia";
    static final String FINANCE = "huangdesheng";

    static final ConfigFolder FOLDER = new ConfigFolder(Path.of("bot-config"));
    static final Messages MESSAGES = new Messages(FOLDER);
    static final Directory DIRECTORY = Directory.read(FOLDER);
    static final WorkCalendar CALENDAR = WorkCalendar.read(FOLDER);
    static final Language LANGUAGE = Language.read(FOLDER, CALENDAR);

    /** The directory of the district that this office is in: the shipped one, unless a test makes a bigger one. */
    final Directory directory;

    final SettableClock clock = new SettableClock();
    final Store store;
    final Desk desk;

    private final TestRedis redis;
    private final TestTalk talk;
    private final TestReminders reminders;
    private final List<Sent> sent = new ArrayList<>();

    /** Something that was sent to people who had not asked. */
    record Sent(LocalDateTime at, List<String> people, Reply reply) {}

    private static Optional<Office> shared = Optional.empty();

    /** One for all tests of this package, as empty as on the first day and at this moment. */
    static synchronized Office on(String now) {
        if (shared.isEmpty()) {
            shared = Optional.of(new Office(FOLDER, folder()));
            Runtime.getRuntime().addShutdownHook(new Thread(shared.get()::close));
        }
        shared.get().reset(now);
        return shared.get();
    }

    /** One of its own, in another district. */
    static Office in(ConfigFolder district, Path folder, String now) {
        Office office = new Office(district, folder);
        office.clock.set(now);
        return office;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("office");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Office(ConfigFolder config, Path folder) {
        directory = Directory.read(config);
        redis = new TestRedis(folder);
        store = redis.store();
        District district = new District("test", "巴州区", clock.getZone());
        OfficeHours hours = OfficeHours.read(FOLDER, district, CALENDAR);
        SupervisionConfiguration beans = new SupervisionConfiguration();
        Settings settings = beans.supervisionSettings(config);
        Timing timing = beans.supervisionTiming(settings, CALENDAR, district);
        ItemWords words = beans.itemWords(MESSAGES, timing, directory);
        desk = beans.supervisionDesk(settings, timing, words, directory, hours);
        Summarising summarising = beans.summarising(settings, words, CALENDAR, hours);
        DraftReader reader = beans.draftReader(directory, LANGUAGE, CALENDAR, settings);
        talk = new TestTalk(
                store,
                directory,
                LANGUAGE,
                List.of(beans.supervisionSkill(desk, reader, summarising, beans.itemSheet(words, LANGUAGE, CALENDAR))),
                clock);
        reminders = new TestReminders(
                store,
                TestOutcomes.on(store),
                List.of(beans.supervisionReminderOwner(desk, words), summarising),
                hours,
                new TestReminders.Announced(directory, MESSAGES),
                clock);
    }

    private void reset(String now) {
        store.clear();
        sent.clear();
        clock.set(now);
    }

    /** What is answered. */
    String say(String who, String text) {
        return outcome(who, text).reply().orElseThrow().text();
    }

    Outcome outcome(String who, String text) {
        return talk.say(who, "supervision.progress", text);
    }

    /** What is answered to a file. */
    String send(String who, String name, byte[] content) {
        return talk.send(who, name, content).reply().orElseThrow().text();
    }

    /** An item set up and assigned by a secretary, as 督办1 if it is the first. */
    void assigned(String sentence) {
        say(LI, sentence);
        assertThat(say(LI, "确认")).contains("已交办");
    }

    /** Somebody is away for a time, and another acts. */
    void away(String who, String acting, String from, String until) {
        Absence absence = new Absence("absence-" + who, who, instant(from), instant(until), Optional.of(acting));
        store.commit(new Commit().save(Absence.TYPE, absence.id(), absence, store.json()));
    }

    private Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(clock.getZone()).toInstant();
    }

    /** An executive meeting that has ended. */
    void ended(int number) {
        Sitting sitting = new Sitting("executive", number, "第" + number + "次常务会议", LocalDate.of(2026, 11, 24));
        store.commit(new Commit().save(Sitting.TYPE, Sitting.id("executive", number), sitting, store.json()));
    }

    Item item(int number) {
        return Items.in(store.records()).find(number).orElseThrow();
    }

    /** Moves the clock through every due moment on the way. */
    void until(String local) {
        SettableClock target = new SettableClock();
        target.set(local);
        Optional<Instant> next = store.nextDue();
        while (next.isPresent() && !next.get().isAfter(target.instant())) {
            if (next.get().isAfter(clock.instant())) clock.set(next.get());
            tick();
            next = store.nextDue();
        }
        clock.set(local);
        tick();
    }

    /** Moves the clock at once, as if nothing had been running meanwhile. */
    void leap(String local) {
        clock.set(local);
        tick();
    }

    /** All that was sent to this person, as "moment: text". */
    List<String> inbox(String who) {
        return sent.stream()
                .filter(message -> message.people().contains(who))
                .map(message -> message.at() + ": " + message.reply().text())
                .toList();
    }

    /** When something was sent to this person, to the minute. */
    List<String> moments(String who) {
        return sent.stream()
                .filter(message -> message.people().contains(who))
                .map(message -> message.at().toString())
                .toList();
    }

    /** The sentences of all buttons that this person was sent. */
    List<String> buttons(String who) {
        return sent.stream()
                .filter(message -> message.people().contains(who))
                .flatMap(message -> message.reply().buttons().stream())
                .map(Button::sentence)
                .toList();
    }

    List<Sent> sent() {
        return List.copyOf(sent);
    }

    private void tick() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        for (Delivery delivery : reminders.tick()) sent.add(new Sent(now, delivery.people(), delivery.reply()));
    }

    void close() {
        redis.close();
    }
}
