package cn.fuban.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.SettableClock;
import cn.fuban.conversation.TestTalk;
import cn.fuban.directory.Directory;
import cn.fuban.language.Language;
import cn.fuban.store.TestRedis;
import cn.fuban.workcalendar.WorkCalendar;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An invented arrangement for 2027. */
class CalendarSkillTests {
    private static final String NOTICE = """
            国务院办公厅关于2027年部分节假日安排的通知
            一、元旦：1月1日（周五）至3日（周日）放假，共3天。
            二、春节：2月5日（周五）至11日（周四）放假调休，共7天。1月30日（周六）、2月14日（周日）上班。
            三、清明节：4月3日（周六）至5日（周一）放假，共3天。
            四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
            五、端午节：6月9日（周三）放假，不调休。
            六、中秋节：9月15日（周三）至17日（周五）放假，共3天。9月19日（周日）上班。
            七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
            """;

    private static final String OPERATOR = "lisiyuan";
    private static TestRedis redis;

    private final SettableClock clock = new SettableClock();
    private final WorkCalendar calendar = WorkCalendar.read(Shipped.FOLDER);
    private final TestTalk talk = new TestTalk(
            redis.store(),
            Directory.read(Shipped.FOLDER),
            Language.read(Shipped.FOLDER, calendar),
            List.of(new CalendarSkill(calendar, List.of(), new NoticeWords(Shipped.MESSAGES))),
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
    void inNovember() {
        redis.store().clear();
        clock.set("2026-11-20T10:00");
    }

    @Test
    void whatIsConfirmedHoldsForEveryInstance() {
        assertThat(say(OPERATOR, NOTICE)).contains("春节：2月5日 周五至2月11日 周四，共7天；上班：1月30日 周六、2月14日 周日");
        assertThat(say(OPERATOR, "确认")).contains("2027年放假安排已录入");

        WorkCalendar ofAnother = WorkCalendar.read(Shipped.FOLDER);
        new AddedYears(redis.store(), ofAnother, new AddedYears.Seen()).refresh();

        assertThat(ofAnother.knows(2027)).isTrue();
        assertThat(ofAnother.isWorkday(LocalDate.of(2027, 2, 14))).isTrue();
        assertThat(redis.entries("audit"))
                .anySatisfy(entry -> assertThat(entry.getValue()).contains("calendar.added", "2027", OPERATOR));
    }

    @Test
    void nothingHoldsBeforeItIsConfirmed() {
        say(OPERATOR, NOTICE);

        assertThat(redis.store().records().all(HolidayYear.TYPE)).isEmpty();
    }

    @Test
    void whatIsWrongInItIsNamedAndNothingIsKept() {
        assertThat(say(OPERATOR, NOTICE.replace("共7天。1月30日", "共8天。1月30日")))
                .contains("没有录入", "春节2月5日 周五至2月11日 周四是7天，原文写“8天”");
        say(OPERATOR, "确认");

        assertThat(redis.store().records().all(HolidayYear.TYPE)).isEmpty();
    }

    @Test
    void onlyTheOfficeAddsAYear() {
        assertThat(say("wanghaitao", NOTICE)).contains("由区政府办公室录入");
    }

    private String say(String who, String text) {
        return talk.say(who, "calendar.add", text).reply().orElseThrow().text();
    }
}
