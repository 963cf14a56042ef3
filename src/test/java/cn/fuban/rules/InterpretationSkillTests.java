package cn.fuban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.SettableClock;
import cn.fuban.config.Messages;
import cn.fuban.conversation.Button;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.TestTalk;
import cn.fuban.directory.Directory;
import cn.fuban.language.Language;
import cn.fuban.store.Store;
import cn.fuban.store.TestRedis;
import cn.fuban.workcalendar.WorkCalendar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the office records its readings, and sees what was not answered well. */
class InterpretationSkillTests {
    private static final String OPERATOR = "lisiyuan";
    private static final String STAFF = "tanghao";
    private static final String READING = "rules.reading";
    private static final String SAID = "记口径 工作规则第八十三条 外出一天半按2日办理";

    private static TestRedis redis;
    private static SettableClock clock;
    private static Store store;
    private static TestTalk talk;

    @BeforeAll
    static void start(@TempDir Path folder) {
        redis = new TestRedis(folder);
        store = redis.store();
        clock = new SettableClock();
        Messages messages = new Messages(Shipped.FOLDER);
        Directory directory = Directory.read(Shipped.FOLDER);
        Supplements supplements =
                new Supplements(new Routes(directory, messages), List.of(), Shipped.WORDING, messages);
        Language language = Language.read(Shipped.FOLDER, WorkCalendar.read(Shipped.FOLDER));
        talk = new TestTalk(
                store,
                directory,
                language,
                List.of(
                        new RulesSkill(Shipped.library(), Shipped.WORDING, supplements, messages),
                        new InterpretationSkill(Shipped.library(), Shipped.WORDING, messages),
                        new ListsSkill(Shipped.WORDING, messages)),
                clock);
    }

    @AfterAll
    static void stop() {
        redis.close();
    }

    @BeforeEach
    void monday() {
        store.clear();
        clock.set("2026-06-01T10:00");
    }

    private static Outcome say(String person, String intent, String text) {
        return talk.say(person, intent, text);
    }

    private static String text(String person, String intent, String text) {
        return say(person, intent, text).reply().orElseThrow().text();
    }

    @Test
    void aReadingCountsOnlyWhenItIsConfirmed() {
        Outcome card = say(OPERATOR, READING, SAID);
        assertThat(card.reply().orElseThrow().text()).contains("《工作规则》第八十三条", "一天半按2日", "2026年6月1日（星期一）");
        assertThat(card.reply().orElseThrow().buttons())
                .containsExactly(new Button("记下", "记下口径1"), new Button("不记", "不记口径1"));
        assertThat(text(STAFF, "rules.question", "副区长外出提前几天报告")).doesNotContain("解释口径");
        assertThat(text(OPERATOR, READING, "记下口径1")).contains("已记下");
        assertThat(text(STAFF, "rules.question", "副区长外出提前几天报告")).contains("解释口径", "2026年6月1日（星期一）", "一天半按2日办理");
    }

    @Test
    void aWithdrawnReadingIsNoLongerCarried() {
        say(OPERATOR, READING, SAID);
        say(OPERATOR, READING, "记下口径1");
        assertThat(text(OPERATOR, READING, "撤销口径1")).contains("已撤销");
        assertThat(text(STAFF, "rules.question", "副区长外出提前几天报告")).doesNotContain("解释口径");
        assertThat(text(OPERATOR, READING, "记下口径1")).contains("没有口径1");
    }

    @Test
    void aReadingOfOneParagraphIsCarriedOnlyWhereThatIsQuoted() {
        assertThat(text(OPERATOR, READING, "记口径 工作规则第四十九条第二款 工作日从收到的次日起算")).contains("《工作规则》第四十九条第二款");
        say(OPERATOR, READING, "记下口径1");
        assertThat(text(STAFF, "rules.question", "征求意见几天内回复")).contains("次日起算");
        assertThat(text(STAFF, "rules.question", "协商不成的请示怎么报区政府"))
                .contains("第四十九条第一款")
                .doesNotContain("次日起算");
        assertThat(text(STAFF, "rules.article", "工作规则第四十九条")).contains("次日起算");
    }

    @Test
    void aParagraphThatTheArticleDoesNotHaveIsAskedFor() {
        assertThat(text(OPERATOR, READING, "记口径 工作规则第四十九条第九款 次日起算")).contains("哪一条");
    }

    @Test
    void nobodyElseMayRecordOrConfirm() {
        assertThat(text(STAFF, READING, SAID)).contains("文秘和主任");
        say(OPERATOR, READING, SAID);
        assertThat(text(STAFF, READING, "记下口径1")).contains("文秘和主任");
        assertThat(Interpretation.allInForce(store.records())).isEmpty();
    }

    @Test
    void withoutAnArticleItIsAskedWhich() {
        assertThat(text(OPERATOR, READING, "记一条口径，一天半按两天算")).contains("哪一条");
        assertThat(text(OPERATOR, READING, "记口径 第十三条 以签批为准")).contains("哪一条");
    }

    @Test
    void theOfficeSeesWhatWasNotAnsweredAndWhatWasWrong() {
        say(STAFF, "rules.question", "值班补助一天多少钱");
        say(STAFF, "feedback.wrong", "没答对 常务会多久开一次");
        assertThat(text(OPERATOR, "rules.lists", "没答上来的问题")).contains("值班补助一天多少钱");
        assertThat(text(OPERATOR, "rules.lists", "被说没答对的问题")).contains("常务会多久开一次", "decision:6");
        assertThat(text(STAFF, "rules.lists", "没答上来的问题")).doesNotContain("值班补助");
    }

    @Test
    void theOfficeTakesBothListsOutAsAFile() throws IOException {
        say(STAFF, "rules.question", "值班补助一天多少钱");
        say(STAFF, "feedback.wrong", "没答对 常务会多久开一次");
        Outcome exported = say(OPERATOR, "rules.lists", "导出没答上来的问题");
        assertThat(exported.files()).singleElement().satisfies(sent -> {
            assertThat(sent.people()).containsExactly(OPERATOR);
            assertThat(sent.file().name()).isEqualTo("没答好的问题2026-06-01.xlsx");
        });
        byte[] bytes = Base64.getDecoder().decode(exported.files().get(0).file().base64());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheet("没答上来的问题").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("值班补助一天多少钱");
            assertThat(workbook.getSheet("被说没答对的问题").getRow(1).getCell(3).getStringCellValue())
                    .contains("decision:6");
        }
        assertThat(say(STAFF, "rules.lists", "导出没答上来的问题").files()).isEmpty();
    }
}
