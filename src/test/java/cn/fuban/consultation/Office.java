package cn.fuban.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.SettableClock;
import cn.fuban.config.ConfigFolder;
import cn.fuban.config.District;
import cn.fuban.config.Messages;
import cn.fuban.conversation.Delivery;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reply;
import cn.fuban.conversation.TestOutcomes;
import cn.fuban.conversation.TestTalk;
import cn.fuban.deadline.Deadlines;
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
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The shipped configuration on a real Redis, with a clock that is moved as the sandbox moves it. */
final class Office {
    /** The housing bureau (住建局) asks; finance (财政局) and planning (发改局) are asked. */
    static final String ASKER = "xujia";

    static final String ASKER_HEAD = "wanghaitao";
    static final String FINANCE_HEAD = "huangdesheng";
    static final String FINANCE_DEPUTY = "huangting";
    static final String FINANCE = "lina";
    static final String PLANNING_HEAD = "luoyongqiang";
    static final String PLANNING = "xieting";
    static final String LI = "lisiyuan";

    /** The deputy director who liaises with the vice-mayor in charge of the housing bureau. */
    static final String DEPUTY = "liujing";

    static final ConfigFolder FOLDER = new ConfigFolder(Path.of("bot-config"));
    static final Messages MESSAGES = new Messages(FOLDER);
    static final Directory DIRECTORY = Directory.read(FOLDER);
    static final WorkCalendar CALENDAR = WorkCalendar.read(FOLDER);
    static final Language LANGUAGE = Language.read(FOLDER, CALENDAR);

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
            shared = Optional.of(new Office(folder()));
            Runtime.getRuntime().addShutdownHook(new Thread(shared.get()::close));
        }
        shared.get().reset(now);
        return shared.get();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("office");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Office(Path folder) {
        redis = new TestRedis(folder);
        store = redis.store();
        District district = new District("test", "巴州区", clock.getZone());
        OfficeHours hours = OfficeHours.read(FOLDER, district, CALENDAR);
        ConsultationConfiguration beans = new ConsultationConfiguration();
        Terms terms = beans.consultationTerms(Deadlines.read(FOLDER, CALENDAR, hours), CALENDAR, hours, district);
        desk = beans.consultationDesk(terms, MESSAGES, DIRECTORY, district);
        talk = new TestTalk(
                store,
                DIRECTORY,
                LANGUAGE,
                List.of(beans.consultationSkill(desk, DIRECTORY, LANGUAGE, CALENDAR)),
                clock);
        reminders = new TestReminders(
                store,
                TestOutcomes.on(store),
                List.of(beans.consultationReminderOwner(desk)),
                hours,
                new TestReminders.Announced(DIRECTORY, MESSAGES),
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

    /** What is answered when the words are taken for this intent. */
    String sayAs(String intent, String who, String text) {
        return talk.say(who, intent, text).reply().orElseThrow().text();
    }

    Outcome outcome(String who, String text) {
        return talk.say(who, "consultation", text);
    }

    /** Asked and sent, as 意见1 if it is the first. */
    void asked(String sentence) {
        say(ASKER, sentence);
        assertThat(say(ASKER, "发出")).contains("发给");
        tick();
    }

    Consultation consultation(int number) {
        return Desk.all(store.records()).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** Somebody is away for a time, and another acts. */
    void away(String who, String acting, String from, String until) {
        Absence absence = new Absence("absence-" + who, who, instant(from), instant(until), Optional.of(acting));
        store.commit(new Commit().save(Absence.TYPE, absence.id(), absence, store.json()));
    }

    private Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(clock.getZone()).toInstant();
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

    /** All that was sent to this person, as "moment: text". */
    List<String> inbox(String who) {
        return sent.stream()
                .filter(message -> message.people().contains(who))
                .map(message -> message.at() + ": " + message.reply().text())
                .toList();
    }

    private void tick() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        for (Delivery delivery : reminders.tick()) sent.add(new Sent(now, delivery.people(), delivery.reply()));
    }

    private void close() {
        redis.close();
    }
}
