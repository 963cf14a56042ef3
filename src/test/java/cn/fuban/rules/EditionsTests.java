package cn.fuban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.SettableClock;
import cn.fuban.config.ConfigFolder;
import cn.fuban.config.Messages;
import cn.fuban.conversation.TestTalk;
import cn.fuban.directory.Directory;
import cn.fuban.language.Language;
import cn.fuban.store.TestRedis;
import cn.fuban.workcalendar.WorkCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second edition, in force from 2026, in which executive meetings are held every 15 days instead of every 10. */
class EditionsTests {
    private static final Path SHIPPED = Path.of("bot-config/rules/2021-12-21");

    private static TestRedis redis;
    private static TestTalk talk;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        copy(folder.resolve("rules/2021-12-21"), "每10天");
        copy(folder.resolve("rules/2026-01-01"), "每15天");
        ConfigFolder config = new ConfigFolder(folder);
        Library library = new Library(new RuleBooksReader(config).read(), Shipped.normal(), Path.of("target/rules"));
        assertThat(config.problems().all()).isEmpty();
        redis = new TestRedis(folder);
        SettableClock clock = new SettableClock();
        clock.set("2026-06-01T10:00");
        Messages messages = new Messages(Shipped.FOLDER);
        Directory directory = Directory.read(Shipped.FOLDER);
        RulesSkill skill = new RulesSkill(
                library,
                Shipped.WORDING,
                new Supplements(new Routes(directory, messages), List.of(), Shipped.WORDING, messages),
                messages);
        Language language = Language.read(Shipped.FOLDER, WorkCalendar.read(Shipped.FOLDER));
        talk = new TestTalk(redis.store(), directory, language, List.of(skill), clock);
    }

    @AfterAll
    static void stop() {
        redis.close();
    }

    /** The shipped edition with another interval wherever it is told. */
    private static void copy(Path target, String interval) throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copied = target.resolve(SHIPPED.relativize(file));
                Files.createDirectories(copied.getParent());
                Files.writeString(copied, Files.readString(file).replace("每10天", interval));
            }
        }
    }

    private static String answer(String question) {
        return talk.say("tanghao", "rules.question", question)
                .reply()
                .orElseThrow()
                .text();
    }

    @Test
    void todayTheNewestIsAnsweredFrom() {
        assertThat(answer("常务会几天一次")).contains("每15天").doesNotContain("每10天");
    }

    @Test
    void aDayInThePastIsAnsweredFromWhatWasInForceThen() {
        assertThat(answer("2025年6月1日当时常务会几天一次"))
                .contains("每10天", "2021年12月21日（星期二）起施行的版本", "2025年6月1日（星期日）")
                .doesNotContain("每15天");
        assertThat(answer("2026年2月1日当时常务会几天一次")).contains("每15天");
    }

    @Test
    void beforeTheFirstTheFirstIsShownAndSaidToBeLater() {
        assertThat(answer("2019年5月1日当时常务会几天一次")).contains("每10天", "没有收录");
    }
}
