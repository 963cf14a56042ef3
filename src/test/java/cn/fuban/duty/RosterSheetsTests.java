package cn.fuban.duty;

import static cn.fuban.duty.Office.HEAD;
import static cn.fuban.duty.Office.LI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.OutgoingFile;
import cn.fuban.document.Spreadsheets;
import cn.fuban.document.Table;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class RosterSheetsTests {
    private final Office office = Office.on("2026-09-15T10:00");

    @Test
    void aSheetWithDaysAndLeadersIsCheckedAndConfirmed() {
        String card = send(sheet(
                List.of("2026-10-01", "周正明"),
                List.of("10月2日", "张明远"),
                List.of("10.3", "张慧敏副区长"),
                List.of("2026-10-04", "")));

        assertThat(card).contains("请确认", "10月1日 周四：周正明", "10月2日 周五：张明远", "10月3日 周六：张慧敏", "10月4日 周日至10月7日 周三：还没排");
        assertThat(office.say(LI, "duty.roster", "确认")).contains("已定");
        assertThat(office.say(LI, "duty.query", "10月3日谁带班")).contains("张慧敏带班");
    }

    @Test
    void allThatIsWrongIsNamedByItsCell() {
        assertThat(send(sheet(
                        List.of("2026-10-01", "周正明"),
                        List.of("节后", "张明远"),
                        List.of("2026-10-03", "钱多多"),
                        List.of("2026-10-09", "张慧敏"),
                        List.of("2026-10-01", "王立新"))))
                .contains("还不能定", "A3：“节后”不是日期", "B4：通讯录里没有“钱多多”", "B5：10月9日 周五不在国庆节假期里", "B6：10月1日 周四排了两个人");
    }

    @Test
    void otherSheetsAreLeftToOthersAndOnlyTheOfficeSendsRosters() {
        byte[] other = Spreadsheets.write(List.of(new Table("名册", List.of("姓名", "电话"), List.of(List.of("周正明", "1")))));

        assertThatThrownBy(() -> send(other)).isInstanceOf(NoSuchElementException.class);
        assertThat(office.send(HEAD, "带班.xlsx", sheet(List.of("2026-10-01", "周正明"))))
                .contains("没有这项权限");
    }

    @Test
    void whatIsTakenOutCanBeSentBack() {
        office.nationalDayIsRostered();

        Outcome exported = office.outcome(LI, "duty.roster", "导出国庆带班表");
        OutgoingFile file = exported.files().get(0).file();
        assertThat(file.name()).isEqualTo("2026年国庆节带班表.xlsx");
        assertThat(exported.files().get(0).people()).containsExactly(LI);
        byte[] bytes = Base64.getDecoder().decode(file.base64());
        assertThat(Spreadsheets.read(bytes).orElseThrow().rows().get(1).cells())
                .containsExactly("2026-10-01", "规则要求（法定放假日）", "周正明");
        assertThat(send(bytes)).contains("没有变动");
        assertThat(office.outcome(HEAD, "duty.query", "导出国庆带班表").files()).isEmpty();
    }

    private String send(byte[] bytes) {
        return office.send(LI, "带班.xlsx", bytes);
    }

    @SafeVarargs
    private static byte[] sheet(List<String>... rows) {
        List<List<String>> all = new ArrayList<>();
        for (List<String> row : rows) all.add(row);
        return Spreadsheets.write(List.of(new Table("国庆", List.of("日期", "带班领导"), all)));
    }
}
