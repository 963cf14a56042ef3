package cn.fuban.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.SettableClock;
import cn.fuban.config.ConfigFolder;
import cn.fuban.config.Messages;
import cn.fuban.conversation.TestOutcomes;
import cn.fuban.conversation.TestTalk;
import cn.fuban.conversation.Undelivered;
import cn.fuban.directory.Directory;
import cn.fuban.language.Language;
import cn.fuban.store.Commit;
import cn.fuban.store.Store;
import cn.fuban.store.TestRedis;
import cn.fuban.workcalendar.WorkCalendar;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpkeepTests {
    private static final ConfigFolder FOLDER = new ConfigFolder(Path.of("bot-config"));
    private static final WorkCalendar CALENDAR = WorkCalendar.read(FOLDER);
    private static final Directory DIRECTORY = Directory.read(FOLDER);
    private static final String OPERATOR = "lisiyuan";
    private static final String HEAD = "wanghaitao";
    private static TestRedis redis;

    private final SettableClock clock = new SettableClock();
    private final Store store = redis.store();
    private final TestTalk talk = new TestTalk(
            store,
            DIRECTORY,
            Language.read(FOLDER, CALENDAR),
            List.of(new UpkeepSkill(new UpkeepWords(
                    TestOutcomes.usage(store, clock), Quota.read(FOLDER), CALENDAR, DIRECTORY, new Messages(FOLDER)))),
            clock);

    @BeforeAll
    static void start(@TempDir Path folder) {
        redis = new TestRedis(folder);
    }

    @AfterAll
    static void stop() {
        redis.close();
    }

    @BeforeEach
    void inDecember() {
        store.clear();
        clock.set("2026-12-08T10:00");
    }

    @Test
    void theOfficeSeesWhatIsUsedAndWhatItWillComeTo() {
        store.commit(new Commit().count("usage:2026-12", "api", 300).count("usage:2026-12", "stream", 600));

        assertThat(say(OPERATOR, "office.usage")).contains("12月用了20%", "接口调用：300次", "上限5000次", "消息推送：600次", "上限3000次");
        assertThat(say(HEAD, "office.usage")).contains("由区政府办公室查看");
    }

    @Test
    void theOfficeSeesWhomToCallAndWhy() {
        Undelivered undelivered =
                new Undelivered(List.of(HEAD), "文件送签：今天18:00到期", Undelivered.Reason.UNKNOWN, clock.instant());
        store.commit(new Commit().save(Undelivered.TYPE, "reminder:1/1", undelivered, store.json()));

        assertThat(say(OPERATOR, "office.undelivered"))
                .contains("1条没有送达，请改打电话", "王海涛", "文件送签", "钉钉里没有此人", "12月8日 周二 10:00");
    }

    @Test
    void whatIsLongAgoIsNoLongerListed() {
        Undelivered undelivered = new Undelivered(List.of(HEAD), "文件送签", Undelivered.Reason.FAILED, clock.instant());
        store.commit(new Commit().save(Undelivered.TYPE, "reminder:1/1", undelivered, store.json()));
        clock.set("2027-01-20T10:00");

        assertThat(say(OPERATOR, "office.undelivered")).contains("没有送不到的消息");
    }

    private String say(String who, String intent) {
        return talk.say(who, intent, "请看").reply().orElseThrow().text();
    }
}
