package cn.fuban.workcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.config.ConfigFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeReaderTests {
    private static final String OF_2026 = """
            国务院办公厅关于2026年部分节假日安排的通知
            经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
            一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
            二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
            三、清明节：4月4日（周六）至6日（周一）放假，共3天。
            四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
            五、端午节：6月19日（周五）至21日（周日）放假，共3天。
            六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
            七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
            节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。
            """;

    private static final String OF_2023 = "国务院办公厅关于2023年部分节假日安排的通知 一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。"
            + "二、春节：1月21日至27日放假调休，共7天。1月28日（星期六）、1月29日（星期日）上班。"
            + "三、清明节：4月5日放假，共1天。四、劳动节：4月29日至5月3日放假调休，共5天。4月23日（星期日）、5月6日（星期六）上班。"
            + "五、端午节：6月22日至24日放假调休，共3天。6月25日（星期日）上班。"
            + "六、中秋节、国庆节：9月29日至10月6日放假调休，共8天。10月7日（星期六）、10月8日（星期日）上班。";

    private static final WorkCalendar SHIPPED = WorkCalendar.read(new ConfigFolder(Path.of("bot-config")));

    @ParameterizedTest
    @CsvSource({"2026", "2023"})
    void aNoticeGivesTheDaysOfTheShippedFile(int year) {
        Notice notice = NoticeReader.read(year == 2026 ? OF_2026 : OF_2023).orElseThrow();

        assertThat(notice.problems()).isEmpty();
        assertThat(notice.year()).isEqualTo(year);
        WorkCalendar read = new WorkCalendar(Map.of(), Set.of()).with(List.of(notice));
        assertThat(LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)))
                .allSatisfy(date -> assertThat(read.isWorkday(date)).isEqualTo(SHIPPED.isWorkday(date)));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "共9天, 共8天, length",
        "1月1日（周四）, 1月1日（周五）, weekday",
        "2月28日（周六）上班, 2月27日（周五）上班, workday",
        "2月14日（周六）, 2月15日（周日）, both",
        "6月19日（周五）至21日, 6月20日（周六）至21日, proper",
        "5月9日, 5月39日, noday",
        "至23日（农历正月初七、周一）, 至14日（周六）, order",
        "六、中秋节：9月25日（周五）至27日（周日）放假，共3天。, 六、中秋节：10月1日（周四）至3日（周六）放假，共3天。, twice",
    })
    void aMistakeIsFound(String right, String wrong, String problem) {
        Notice notice = NoticeReader.read(OF_2026.replace(right, wrong)).orElseThrow();

        assertThat(notice.problems()).extracting(NoticeProblem::key).contains(problem);
    }

    @Test
    void aHolidayThatIsLeftOutIsMissedByName() {
        String cut = OF_2026.substring(0, OF_2026.indexOf("三、清明节"));

        assertThat(NoticeReader.read(cut).orElseThrow().problems())
                .filteredOn(problem -> problem.key().equals("missing"))
                .extracting(problem -> problem.values().get("name"))
                .containsExactly("清明节", "劳动节", "端午节", "中秋节", "国庆节");
    }

    @Test
    void aQuestionForAHolidayIsNoNotice() {
        assertThat(NoticeReader.read("2027年春节、国庆节怎么放假")).isEmpty();
    }

    @Test
    void whatIsAddedHoldsUntilOtherIsAdded() {
        WorkCalendar calendar = WorkCalendar.read(new ConfigFolder(Path.of("bot-config")));
        Notice notice = NoticeReader.read(OF_2026.replace("2026", "2032")).orElseThrow();

        calendar.add(List.of(notice));
        assertThat(calendar.knows(2032)).isTrue();
        assertThat(calendar.day(LocalDate.of(2032, 1, 2)).provisional()).isFalse();

        calendar.add(List.of());
        assertThat(calendar.day(LocalDate.of(2032, 1, 2)).provisional()).isTrue();
    }
}
