package cn.fuban;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.District;
import cn.fuban.config.Messages;
import cn.fuban.conversation.Delivery;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reaction;
import cn.fuban.conversation.Reminder;
import cn.fuban.conversation.Reply;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.TestOutcomes;
import cn.fuban.conversation.TestTalk;
import cn.fuban.directory.Directory;
import cn.fuban.language.Language;
import cn.fuban.presence.Absence;
import cn.fuban.reminder.ReminderOwner;
import cn.fuban.reminder.Standing;
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
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The shipped configuration on a real Redis, with one feature's skills and a clock that is moved as the sandbox moves it. */
public abstract class FeatureOffice {
    public static final ConfigFolder FOLDER = new ConfigFolder(Path.of("bot-config"));
    public static final Messages MESSAGES = new Messages(FOLDER);
    public static final Directory DIRECTORY = Directory.read(FOLDER);
    public static final WorkCalendar CALENDAR = WorkCalendar.read(FOLDER);
    public static final Language LANGUAGE = Language.read(FOLDER, CALENDAR);
    protected static final District DISTRICT = new District("test", "巴州区", new SettableClock().getZone());
    protected static final OfficeHours HOURS = OfficeHours.read(FOLDER, DISTRICT, CALENDAR);

    /** The directory of the district that this office is in: the shipped one, unless a test makes a bigger one. */
    public final Directory directory;

    public final SettableClock clock = new SettableClock();
    public final Store store;

    private final TestRedis redis;
    private final List<Sent> sent = new ArrayList<>();
    private List<Standing> standing = List.of();
    private LocalDate seeded = LocalDate.EPOCH;
    private Optional<TestTalk> talk = Optional.empty();
    private Optional<TestReminders> reminders = Optional.empty();

    /** Something that was sent to people who had not asked. */
    public record Sent(LocalDateTime at, List<String> people, Reply reply) {
        public String text() {
            return reply.text();
        }
    }

    /** One office for all tests of a package. */
    public static final class Shared<T extends FeatureOffice> {
        private final Supplier<T> opening;
        private Optional<T> opened = Optional.empty();

        public Shared(Supplier<T> opening) {
            this.opening = opening;
        }

        /** As empty as on the first day, at this local moment. */
        public synchronized T on(String now) {
            T office = opened.orElseGet(opening);
            if (opened.isEmpty()) Runtime.getRuntime().addShutdownHook(new Thread(office::close));
            opened = Optional.of(office);
            ((FeatureOffice) office).reset(now);
            return office;
        }
    }

    protected FeatureOffice() {
        this(DIRECTORY, folder());
    }

    protected FeatureOffice(Directory directory, Path data) {
        this.directory = directory;
        redis = new TestRedis(data);
        store = redis.store();
    }

    /** Takes the feature's skills, and what reminds for it, some of it by the calendar. */
    protected final void open(List<? extends Skill> skills, List<? extends ReminderOwner> owners) {
        open(skills, List.of(), owners);
    }

    /** Takes also what the feature does when something happens in another. */
    protected final void open(
            List<? extends Skill> skills, List<Reaction> reactions, List<? extends ReminderOwner> owners) {
        talk = Optional.of(new TestTalk(store, directory, LANGUAGE, List.copyOf(skills), reactions, clock));
        standing = owners.stream()
                .flatMap(owner -> owner instanceof Standing one ? Stream.of(one) : Stream.empty())
                .toList();
        reminders = Optional.of(new TestReminders(
                store,
                TestOutcomes.on(store),
                List.copyOf(owners),
                HOURS,
                new TestReminders.Announced(directory, MESSAGES),
                clock));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("office");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void reset(String now) {
        store.clear();
        sent.clear();
        clock.set(now);
        seeded = LocalDate.EPOCH;
        seed();
    }

    /** Enters what comes by the calendar, as the first tick of a day does. */
    private void seed() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (standing.isEmpty() || today.equals(seeded)) return;
        seeded = today;
        Outcome outcome = Outcome.nothing();
        for (Standing one : standing)
            for (Reminder reminder : one.ahead(ZonedDateTime.now(clock)))
                if (reminder.due().isAfter(clock.instant())) outcome = outcome.remind(reminder);
        store.commit(TestOutcomes.on(store).commitOf(outcome, store.records(), "seed-" + today));
    }

    /** What is answered. */
    public final String say(String who, String intent, String text) {
        return outcome(who, intent, text).reply().orElseThrow().text();
    }

    /** What comes of it; those whom it tells have it at once. */
    public final Outcome outcome(String who, String intent, String text) {
        return told(talk.orElseThrow().say(who, intent, text));
    }

    /** What is answered as the shell finds what is meant, where nothing is open. */
    public Outcome hears(String who, String text) {
        return talk.orElseThrow().hear(who, text);
    }

    /** What is answered to a file. */
    public final String send(String who, String fileName, byte[] bytes) {
        return told(talk.orElseThrow().send(who, fileName, bytes))
                .reply()
                .orElseThrow()
                .text();
    }

    /** Something happens in another feature while this person acts. */
    public final void happens(String who, Object event) {
        told(talk.orElseThrow().happens(who, event));
    }

    private Outcome told(Outcome outcome) {
        outcome.notices().forEach(notice -> sent.add(new Sent(now(), notice.people(), notice.reply())));
        return outcome;
    }

    /** Something is sent to people who had not asked, in another way than by a notice. */
    protected final void deliver(List<String> people, Reply reply) {
        sent.add(new Sent(now(), people, reply));
    }

    /** Somebody is away for a time, and perhaps another acts. */
    public final void away(String who, Optional<String> acting, String from, String until) {
        Absence absence = new Absence("absence-" + who, who, moment(from), moment(until), acting);
        store.commit(new Commit().save(Absence.TYPE, absence.id(), absence, store.json()));
    }

    /** Moves the clock through every due moment on the way. */
    public final void until(String local) {
        Instant target = moment(local);
        Optional<Instant> next = store.nextDue();
        while (next.isPresent() && !next.get().isAfter(target)) {
            if (next.get().isAfter(clock.instant())) clock.set(next.get());
            tick();
            next = store.nextDue();
        }
        leap(local);
    }

    /** Moves the clock at once, as if nothing had been running meanwhile. */
    public final void leap(String local) {
        clock.set(local);
        tick();
    }

    /** Does what is due now. */
    protected final void tick() {
        seed();
        for (Delivery delivery : reminders.orElseThrow().tick())
            if (delivery.id().startsWith("reminder")) sent.add(new Sent(now(), delivery.people(), delivery.reply()));
    }

    /** All that was sent to this person without having been asked for, as "moment: text". */
    public final List<String> inbox(String who) {
        return sentTo(who).map(message -> message.at() + ": " + message.text()).toList();
    }

    /** What was sent to this person without having been asked for. */
    protected final Stream<Sent> sentTo(String who) {
        return sent.stream().filter(message -> message.people().contains(who));
    }

    /** All that was sent without having been asked for. */
    public final List<Sent> sent() {
        return List.copyOf(sent);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), clock.getZone());
    }

    protected final Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(clock.getZone()).toInstant();
    }

    /** Stops its Redis. */
    public final void close() {
        redis.close();
    }
}
