package cn.fuban.standing;

import cn.fuban.SettableClock;
import cn.fuban.config.ConfigFolder;
import cn.fuban.config.District;
import cn.fuban.config.Messages;
import cn.fuban.conversation.Delivery;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.TestOutcomes;
import cn.fuban.conversation.TestTalk;
import cn.fuban.directory.Directory;
import cn.fuban.language.Language;
import cn.fuban.reminder.Standing;
import cn.fuban.reminder.TestReminders;
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
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The shipped configuration on a real Redis, with the skills of standing duties and a clock that is moved as the sandbox moves it. */
final class Office {
    /** A secretary. */
    static final String LI = "lisiyuan";

    static final String ZHOU = "zhouzhengming";
    static final String ZHANG = "zhangmingyuan";

    /** The head of the housing bureau (住建局) and its liaison. */
    static final String HEAD = "wanghaitao";

    static final String LIAISON = "xujia";

    static final ConfigFolder FOLDER = new ConfigFolder(Path.of("bot-config"));
    private static final Messages MESSAGES = new Messages(FOLDER);
    static final Directory DIRECTORY = Directory.read(FOLDER);
    static final WorkCalendar CALENDAR = WorkCalendar.read(FOLDER);
    static final Language LANGUAGE = Language.read(FOLDER, CALENDAR);

    private static Optional<Office> shared = Optional.empty();

    private final SettableClock clock = new SettableClock();
    private final TestRedis redis;
    private final Store store;
    private final TestTalk talk;
    private final TestReminders reminders;
    private final List<Standing> standing;
    private LocalDate seeded = LocalDate.EPOCH;
    private final List<Sent> sent = new ArrayList<>();

    private record Sent(LocalDateTime at, List<String> people, String text) {}

    /** One for all tests of this package, as empty as on the first day and at this moment. */
    static synchronized Office on(String now) {
        if (shared.isEmpty()) {
            shared = Optional.of(new Office(folder()));
            Runtime.getRuntime().addShutdownHook(new Thread(shared.get().redis::close));
        }
        Office office = shared.get();
        office.store.clear();
        office.sent.clear();
        office.clock.set(now);
        office.seeded = LocalDate.EPOCH;
        office.seed();
        return office;
    }

    private Office(Path folder) {
        redis = new TestRedis(folder);
        store = redis.store();
        District district = new District("test", "巴州区", clock.getZone());
        OfficeHours hours = OfficeHours.read(FOLDER, district, CALENDAR);
        StandingConfiguration beans = new StandingConfiguration();
        StandingDesk desk = beans.standingDesk(FOLDER, DIRECTORY, MESSAGES);
        DocumentReminders documents = beans.documentReminders(desk, FOLDER, hours, district);
        List<Skill> skills = List.of(
                beans.standingReportSkill(desk, LANGUAGE),
                beans.standingUndoSkill(desk),
                beans.standingQuestionSkill(desk),
                beans.standingListSkill(desk),
                beans.standingImportSkill(desk, documents),
                beans.documentSkill(desk, documents, LANGUAGE),
                beans.documentQuestionSkill(desk));
        StandingReminderOwner owner = beans.standingReminderOwner(desk, hours);
        standing = List.of(owner, documents);
        talk = new TestTalk(store, DIRECTORY, LANGUAGE, skills, clock);
        reminders = new TestReminders(
                store,
                TestOutcomes.on(store),
                List.of(owner, documents),
                hours,
                new TestReminders.Announced(DIRECTORY, MESSAGES),
                clock);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("standing");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Enters what comes by the calendar, as the first tick of a day does. */
    private void seed() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (today.equals(seeded)) return;
        seeded = today;
        Outcome outcome = Outcome.nothing();
        for (Standing one : standing)
            for (Reminder reminder : one.ahead(ZonedDateTime.now(clock)))
                if (reminder.due().isAfter(clock.instant())) outcome = outcome.remind(reminder);
        store.commit(TestOutcomes.on(store).commitOf(outcome, store.records(), "seed-" + today));
    }

    /** What is answered. */
    String say(String who, String intent, String text) {
        return outcome(who, intent, text).reply().orElseThrow().text();
    }

    /** What is answered to a file. */
    String send(String who, String fileName, byte[] bytes) {
        return talk.send(who, fileName, bytes).reply().orElseThrow().text();
    }

    Outcome outcome(String who, String intent, String text) {
        Outcome outcome = talk.say(who, intent, text);
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        outcome.notices()
                .forEach(notice ->
                        sent.add(new Sent(now, notice.people(), notice.reply().text())));
        return outcome;
    }

    /** Moves the clock through every due moment on the way. */
    void until(String local) {
        Instant target = moment(local);
        Optional<Instant> next = store.nextDue();
        while (next.isPresent() && !next.get().isAfter(target)) {
            if (next.get().isAfter(clock.instant())) clock.set(local(next.get()));
            tick();
            next = store.nextDue();
        }
        clock.set(local);
        tick();
    }

    /** All that was sent to this person without having been asked for, as "moment: text". */
    List<String> inbox(String who) {
        return sent.stream()
                .filter(message -> message.people().contains(who))
                .map(message -> message.at() + ": " + message.text())
                .toList();
    }

    private void tick() {
        seed();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        for (Delivery delivery : reminders.tick())
            if (delivery.id().startsWith("reminder"))
                sent.add(new Sent(now, delivery.people(), delivery.reply().text()));
    }

    private String local(Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.getZone()).toString();
    }

    private static Instant moment(String local) {
        SettableClock clock = new SettableClock();
        clock.set(local);
        return clock.instant();
    }
}
