package cn.fuban.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.SettableClock;
import cn.fuban.config.ConfigFolder;
import cn.fuban.config.District;
import cn.fuban.config.Messages;
import cn.fuban.conversation.Button;
import cn.fuban.conversation.Delivery;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Outcomes;
import cn.fuban.conversation.Reminder;
import cn.fuban.conversation.Reply;
import cn.fuban.conversation.TestOutcomes;
import cn.fuban.conversation.TestTalk;
import cn.fuban.directory.Directory;
import cn.fuban.language.Language;
import cn.fuban.presence.Absence;
import cn.fuban.store.Commit;
import cn.fuban.store.Entry;
import cn.fuban.store.Records;
import cn.fuban.store.Store;
import cn.fuban.store.TestRedis;
import cn.fuban.store.WorkQueue;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueRemindersTests {
    private static final ConfigFolder FOLDER = new ConfigFolder(Path.of("bot-config"));
    private static final SettableClock CLOCK = new SettableClock();
    private static final OfficeHours HOURS =
            OfficeHours.read(FOLDER, new District("test", "巴州区", CLOCK.getZone()), WorkCalendar.read(FOLDER));

    private static TestRedis redis;
    private static Store store;
    private static Outcomes outcomes;

    private final Errands errands = new Errands();
    private final DueReminders due = new DueReminders(
            store,
            outcomes,
            new Announcements(
                    new Remarks(List.of(errands), HOURS, TestReminders.thrift(store, CLOCK)),
                    HOURS,
                    Directory.read(FOLDER),
                    new Messages(FOLDER)),
            HOURS,
            CLOCK);

    private final TestTalk talk = new TestTalk(
            store,
            Directory.read(FOLDER),
            Language.read(FOLDER, WorkCalendar.read(FOLDER)),
            List.of(new LaterSkill(new LaterTime(HOURS), new Messages(FOLDER))),
            CLOCK);

    @BeforeAll
    static void start(@TempDir Path folder) {
        redis = new TestRedis(folder);
        store = redis.store();
        outcomes = TestOutcomes.on(store);
    }

    @AfterAll
    static void stop() {
        redis.close();
    }

    @BeforeEach
    void empty() {
        store.clear();
    }

    @Test
    void whatIsDueIsSaidOnce() {
        set("tea", "li", "2026-12-08T08:30");

        at("2026-12-08T08:29");
        assertThat(sent()).isEmpty();
        at("2026-12-08T08:30");
        at("2026-12-08T08:31");
        assertThat(sent()).containsExactly("li: tea");
    }

    @Test
    void whatIsDoneIsNotSaid() {
        set("tea", "li", "2026-12-08T08:30");
        errands.done.add("tea");

        at("2026-12-08T08:30");

        assertThat(sent()).isEmpty();
        assertThat(store.pending(CLOCK.instant(), List.of(Store.FIRED, Delivery.OUTBOX)))
                .isZero();
    }

    @Test
    void whatFallsToOnePersonOnOneMorningIsOneMessageTheMostUrgentFirst() {
        set("tea", "li", "2026-12-08T08:30");
        set("bread", "li", "2026-12-08T08:30");
        errands.until.put("bread", "2026-12-08T12:00");

        at("2026-12-08T08:30");

        assertThat(sent()).hasSize(1).first().asString().startsWith("li: 有2件事").containsSubsequence("bread", "tea");
    }

    @Test
    void theSameWordsToSeveralPeopleAreOneCall() {
        set("tea", "li", "2026-12-08T08:30");
        set("tea", "wang", "2026-12-08T08:30");

        at("2026-12-08T08:30");

        assertThat(sent()).containsExactly("li,wang: tea");
    }

    @Test
    void nothingIsSaidAtNightOrOnADayOff() {
        set("tea", "li", "2026-12-11T20:00");
        set("bread", "li", "2026-12-12T09:00");

        at("2026-12-11T20:00");
        at("2026-12-12T09:00");
        assertThat(sent()).isEmpty();
        at("2026-12-14T08:29");
        assertThat(sent()).isEmpty();
        at("2026-12-14T08:30");
        assertThat(sent())
                .hasSize(1)
                .first()
                .asString()
                .contains("tea", "bread")
                .doesNotContain("迟到");
    }

    @Test
    void whatWasMissedIsSaidOnceMergedAndMarkedLate() {
        set("tea", "li", "2026-12-08T08:30");
        set("bread", "li", "2026-12-09T08:30");

        at("2026-12-09T15:00");

        assertThat(sent()).hasSize(1).first().asString().contains("本应12月8日 周二 08:30发出", "本应12月9日 周三 08:30发出");
    }

    @Test
    void whatWasMissedAndIsFoundAtNightIsStillMarkedLateInTheMorning() {
        set("tea", "li", "2026-12-08T08:30");

        at("2026-12-08T22:00");
        at("2026-12-09T08:30");

        assertThat(sent()).hasSize(1).first().asString().contains("本应12月8日 周二 08:30发出");
    }

    @Test
    void whatIsUrgentIsSaidAtNight() {
        set("alarm", "li", "2026-12-08T22:00");
        set("tea", "li", "2026-12-08T22:00");

        at("2026-12-08T22:00");

        assertThat(sent()).containsExactly("li: alarm");
    }

    @Test
    void whatIsPutOffIsSaidAgainAndNotInTheSameWords() {
        set("tea", "lisiyuan", "2026-12-08T08:30");
        at("2026-12-08T08:30");
        CLOCK.set("2026-12-08T08:35");
        talk.say("lisiyuan", "reminder.later", "稍后提醒");

        at("2026-12-08T13:59");
        at("2026-12-08T14:00");

        assertThat(sent()).containsExactly("lisiyuan: tea", "lisiyuan: （14:00再次提醒）\n\ntea");
    }

    @Test
    void whatIsDoneMeanwhileIsNotSaidAgain() {
        set("tea", "lisiyuan", "2026-12-08T08:30");
        at("2026-12-08T08:30");
        CLOCK.set("2026-12-08T08:35");
        talk.say("lisiyuan", "reminder.later", "稍后提醒");
        errands.done.add("tea");

        at("2026-12-08T14:00");

        assertThat(sent()).containsExactly("lisiyuan: tea");
    }

    @Test
    void aDefectInOneReminderDoesNotSilenceTheOthers() {
        set("broken", "li", "2026-12-08T08:30");
        set("tea", "li", "2026-12-08T08:30");

        at("2026-12-08T08:30");

        assertThat(sent()).containsExactly("li: tea");
    }

    @Test
    void anEntryThatCannotBeReadHoldsUpNoOther() {
        set("tea", "li", "2026-12-08T08:30");
        store.commit(new Commit().append(Store.FIRED, "broken"));
        set("bread", "wang", "2026-12-08T08:30");

        at("2026-12-08T08:30");

        assertThat(sent()).containsExactlyInAnyOrder("li: tea", "wang: bread");
    }

    @Test
    void anEntryThatAnotherWorkerHasFinishedIsNotSaidAgain() {
        set("tea", "li", "2026-12-08T08:30");
        set("bread", "wang", "2026-12-08T08:30");
        CLOCK.set("2026-12-08T08:30");
        store.fireDue(CLOCK.instant());
        List<Entry> entries = fired();
        due.take(List.of(entries.get(0)));

        due.take(entries);

        assertThat(sent()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void whatFallsToSomebodyWhoIsAwayGoesToWhoeverActsAndIsKeptForTheReturn() {
        Absence absence = away("zhangmingyuan", "wanglixin", "2026-12-08T08:30", "2026-12-08T18:00");
        errands.until.put("tea", "2026-12-08T12:00");
        set("tea", "zhangmingyuan", "2026-12-08T08:30");
        set("bread", "wanglixin", "2026-12-08T08:30");

        at("2026-12-08T08:30");
        assertThat(sent()).containsExactly("wanglixin: 有2件事，按缓急排列：\n\n（张明远外出，由您代办）\n\ntea\n\nbread");
        assertThat(HandedOver.during(absence, store.records()).titles()).containsExactly("tea");
    }

    @Test
    void whatIsForThatVeryPersonIsNotHandedOver() {
        away("zhangmingyuan", "wanglixin", "2026-12-08T08:30", "2026-12-08T18:00");
        set("personal", "zhangmingyuan", "2026-12-08T08:30");

        at("2026-12-08T08:30");
        assertThat(sent()).containsExactly("zhangmingyuan: personal");
    }

    @Test
    void whatIsForTheOfficeGoesToTheNextOperatorOnHand() {
        away("lisiyuan", "chenyutong", "2026-12-08T08:30", "2026-12-08T18:00");
        away("chenyutong", "lisiyuan", "2026-12-08T08:30", "2026-12-08T18:00");
        set("office", "lisiyuan", "2026-12-08T08:30");

        at("2026-12-08T08:30");
        assertThat(sent()).containsExactly("yangfan: office");
    }

    @Test
    void withBothAwayTheOfficeDirectorIsRemindedAndAfterTheReturnThePersonAgain() {
        away("zhangmingyuan", "wanglixin", "2026-12-08T08:30", "2026-12-08T18:00");
        away("wanglixin", "zhangmingyuan", "2026-12-08T08:30", "2026-12-08T18:00");
        set("tea", "zhangmingyuan", "2026-12-08T08:30");
        set("bread", "zhangmingyuan", "2026-12-09T08:30");

        at("2026-12-08T08:30");
        assertThat(sent()).containsExactly("wuxiaofeng: （张明远外出，由您代办）\n\ntea");
        at("2026-12-09T08:30");
        assertThat(sent()).containsExactly("zhangmingyuan: bread");
    }

    private static Absence away(String person, String acting, String from, String until) {
        Absence absence = new Absence("leave-" + person, person, moment(from), moment(until), Optional.of(acting));
        Outcome outcome = Outcome.nothing().save(Absence.TYPE, absence.id(), absence);
        store.commit(outcomes.commitOf(outcome, store.records(), "test"));
        return absence;
    }

    /** Owns errands, which are said by their subject until they are done. */
    private static final class Errands implements ReminderOwner {
        private final List<String> done = new ArrayList<>();
        private final Map<String, String> until = new TreeMap<>();

        @Override
        public String name() {
            return "errands";
        }

        @Override
        public boolean isPersonal(Reminder reminder) {
            return reminder.subject().equals("personal");
        }

        @Override
        public boolean isForOffice(Reminder reminder) {
            return reminder.subject().equals("office");
        }

        @Override
        public boolean isUrgent(Reminder reminder) {
            return reminder.subject().equals("alarm");
        }

        @Override
        public Optional<Saying> saying(Reminder reminder, ZonedDateTime now, Records records) {
            String what = reminder.subject();
            if (what.equals("broken")) throw new IllegalStateException("a defect");
            if (done.contains(what)) return Optional.empty();
            Reply words = new Reply(what, what, new Button(what, "做完 " + what));
            return Optional.of(
                    new Saying(moment(until.getOrDefault(what, "2026-12-31T18:00")), words, Outcome.nothing(), what));
        }
    }

    private static Instant moment(String local) {
        SettableClock clock = new SettableClock();
        clock.set(local);
        return clock.instant();
    }

    private static void set(String what, String person, String local) {
        Reminder reminder = new Reminder("errands", what, "now", person, moment(local));
        store.commit(outcomes.commitOf(Outcome.nothing().remind(reminder), store.records(), "test"));
    }

    private void at(String local) {
        CLOCK.set(local);
        store.fireDue(CLOCK.instant());
        List<Entry> entries = fired();
        if (!entries.isEmpty()) due.take(entries);
    }

    private static List<Entry> fired() {
        try (WorkQueue queue = store.queue(Store.FIRED, "reminders", "test")) {
            List<Entry> first = queue.read(10);
            return first.isEmpty() ? queue.read(10) : first;
        }
    }

    private static List<String> sent() {
        try (WorkQueue queue = store.queue(Delivery.OUTBOX, "watcher", "test")) {
            List<Entry> first = queue.read(10);
            return (first.isEmpty() ? queue.read(10) : first)
                    .stream()
                            .map(entry -> store.json().read(entry.payload(), Delivery.class))
                            .map(delivery -> String.join(",", delivery.people()) + ": "
                                    + delivery.reply().text())
                            .toList();
        }
    }
}
