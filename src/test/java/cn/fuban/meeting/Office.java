package cn.fuban.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.SettableClock;
import cn.fuban.agenda.TestAgenda;
import cn.fuban.config.ConfigFolder;
import cn.fuban.config.District;
import cn.fuban.config.Messages;
import cn.fuban.conversation.Delivery;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.TestOutcomes;
import cn.fuban.conversation.TestTalk;
import cn.fuban.deadline.Arithmetic;
import cn.fuban.deadline.Deadlines;
import cn.fuban.deadline.NearestReading;
import cn.fuban.deadline.Receipt;
import cn.fuban.deadline.TestDeadlines;
import cn.fuban.directory.Directory;
import cn.fuban.language.Language;
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
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The shipped configuration on a real Redis, with a clock that is moved as the sandbox moves it. */
final class Office {
    /** Two of the secretaries, who plan meetings. */
    static final String LI = "lisiyuan";

    static final String CHEN = "chenyutong";

    static final String VICE_MAYOR = "zhangmingyuan";
    static final String MAYOR = "chenzhiyuan";

    /** The head of the housing bureau (住建局), which has documents to sign in most of these stories. */
    static final String HEAD = "wanghaitao";

    static final String LIAISON = "xujia";

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
    record Sent(LocalDateTime at, List<String> people, String text) {}

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
        Deadlines deadlines = Deadlines.read(FOLDER, CALENDAR, hours);
        Arithmetic arithmetic = TestDeadlines.arithmetic(CALENDAR, MESSAGES);
        MeetingConfiguration beans = new MeetingConfiguration();
        Kinds kinds = beans.kindsOfMeetings(FOLDER);
        Stages stages = beans.stages(deadlines);
        desk = beans.meetingDesk(kinds, beans.duties(deadlines, DIRECTORY, district), stages, MESSAGES, district);
        DutyWords words = beans.dutyWords(desk, DIRECTORY, CALENDAR);
        MeetingRules rules = beans.meetingRules(kinds);
        Warnings warnings = beans.meetingWarnings(desk, CALENDAR, DIRECTORY);
        WhichOne which = beans.whichMeeting(desk, LANGUAGE);
        List<Skill> skills = List.of(
                beans.planningSkill(desk, rules, warnings),
                beans.movingSkill(desk, rules, warnings, which, CALENDAR),
                beans.cancellingSkill(desk, rules, warnings, which),
                beans.endingSkill(desk, rules, which),
                beans.unitsSkill(desk, rules, words, DIRECTORY, which),
                beans.meetingQuerySkill(desk),
                beans.meetingDeadlineSkill(
                        new NearestReading(LANGUAGE),
                        LANGUAGE,
                        beans.wantedDeadlines(deadlines, kinds, DIRECTORY, new Receipt(hours)),
                        beans.anchorsOfQuestions(deadlines, district),
                        beans.deadlineAnswer(desk, arithmetic, CALENDAR),
                        beans.rehearsal(desk, stages, DIRECTORY)),
                beans.doneSkill(desk, deadlines, words, DIRECTORY, LANGUAGE),
                TestAgenda.skill(List.of(beans.meetingAgenda(desk, words, DIRECTORY)), MESSAGES),
                TestDeadlines.counting(LANGUAGE, CALENDAR, MESSAGES));
        talk = new TestTalk(store, DIRECTORY, LANGUAGE, skills, clock);
        reminders = new TestReminders(
                store,
                TestOutcomes.on(store),
                List.of(beans.meetingReminderOwner(desk, stages, words, DIRECTORY)),
                hours,
                new TestReminders.Announced(DIRECTORY, MESSAGES),
                clock);
    }

    private void reset(String now) {
        store.clear();
        sent.clear();
        clock.set(now);
    }

    /** A meeting planned and confirmed by a secretary. */
    void planned(String sentence) {
        say(LI, "meeting.schedule", sentence);
        assertThat(say(LI, "meeting.schedule", "确认")).contains("已安排");
    }

    /** What is answered. */
    String say(String who, String intent, String text) {
        return outcome(who, intent, text).reply().orElseThrow().text();
    }

    Outcome outcome(String who, String intent, String text) {
        return talk.say(who, intent, text);
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
                .map(message -> message.at() + ": " + message.text())
                .toList();
    }

    List<Sent> sent() {
        return List.copyOf(sent);
    }

    private void tick() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        for (Delivery delivery : reminders.tick())
            sent.add(new Sent(now, delivery.people(), delivery.reply().text()));
    }

    private void close() {
        redis.close();
    }
}
