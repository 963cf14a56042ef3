package cn.fuban.supervision;

import static cn.fuban.supervision.Office.HEAD;
import static cn.fuban.supervision.Office.LI;
import static cn.fuban.supervision.Office.MAYOR;
import static cn.fuban.supervision.Office.PERFORMANCE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.conversation.Outcome;
import cn.fuban.document.Spreadsheets;
import cn.fuban.document.Table;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Items in from a file and out as a file. */
class FilesTests {
    private final Office office = Office.on("2026-11-24T10:00");

    @Test
    void aTableIsCheckedRestatedAndAssignedWhenConfirmed() {
        byte[] table = table(
                List.of("老旧小区改造", "住建局", "财政局", "2026-12-31", "市长批示"), List.of("河道清淤", "水利局", "", "2026-12-15", ""));

        assertThat(office.send(LI, "督办事项.xlsx", table)).contains("督办1 老旧小区改造", "来源：市长批示", "督办2 河道清淤");
        assertThat(office.item(1).matter().source()).isEqualTo("instruction");
        assertThat(office.say(LI, "交办 督办1、督办2")).contains("已交办");
        office.until("2026-11-24T18:00");
        assertThat(office.inbox(HEAD)).singleElement().asString().contains("老旧小区改造");
    }

    @Test
    void ofAnInstructionOfTheMayorInATableTheMayorIsAsked() {
        byte[] table =
                table(List.of("老旧小区改造", "住建局", "", "2026-12-31", "区长批示"), List.of("河道清淤", "水利局", "", "2026-12-15", ""));

        office.send(LI, "督办事项.xlsx", table);
        assertThat(office.say(LI, "交办 督办1、督办2")).contains("督办2 河道清淤**已交办", "督办1 老旧小区改造**（区长批示）要区长确认");
        office.until("2026-11-24T18:00");
        assertThat(office.inbox(HEAD)).isEmpty();
        assertThat(office.inbox(MAYOR)).singleElement().asString().contains("请您确认是不是您的批示");
    }

    @Test
    void whatIsWrongIsNamedAndNothingIsSetUp() {
        byte[] table = table(List.of("老旧小区改造", "住建局", "", "2026-12-31", ""), List.of("河道清淤", "某某局", "", "尽快", ""));

        assertThat(office.send(LI, "督办事项.xlsx", table)).contains("2处要改", "B3：“某某局”", "D3：“尽快”");
        assertThat(Items.in(office.store.records()).all()).isEmpty();
    }

    @Test
    void unitsTakeNothingInAndNothingOut() {
        byte[] table = table(List.of("老旧小区改造", "住建局", "", "2026-12-31", ""));

        assertThat(office.send(HEAD, "督办事项.xlsx", table)).contains("没有这项权限");
        assertThat(office.outcome(HEAD, "导出督办台账").files()).isEmpty();
        assertThat(office.outcome(MAYOR, "导出督办台账").files()).isEmpty();
    }

    @Test
    void theRegisterIsTakenOutAsTheWordsAskForIt() {
        office.assigned("立项督办：老旧小区改造，住建局牵头，12月31日前完成");
        office.assigned("立项督办：河道清淤，水利局牵头，12月15日前完成");

        Outcome all = office.outcome(PERFORMANCE, "导出督办台账");
        Outcome some = office.outcome(LI, "把水利局的督办清单导出成表格");

        assertThat(rows(all)).hasSize(3);
        assertThat(rows(some)).hasSize(2).anySatisfy(row -> assertThat(row).contains("督办2", "河道清淤", "2026-12-15"));
    }

    @Test
    void theSummaryComesAsPaperAndTable() {
        office.assigned("立项督办：老旧小区改造，住建局牵头，12月31日前完成");

        assertThat(office.outcome(LI, "四季度督办汇总").files())
                .extracting(enclosed -> enclosed.file().name())
                .containsExactly("2026年第四季度督办事项落实情况.docx", "2026年第四季度督办事项落实情况.xlsx");
    }

    private static List<List<String>> rows(Outcome outcome) {
        byte[] content =
                Base64.getDecoder().decode(outcome.files().get(0).file().base64());
        return Spreadsheets.read(content).orElseThrow().rows().stream()
                .map(row -> row.cells())
                .toList();
    }

    @SafeVarargs
    private static byte[] table(List<String>... rows) {
        List<List<String>> all = new ArrayList<>();
        for (List<String> row : rows) all.add(row);
        List<String> columns = List.of("事项", "主办单位", "协办单位", "完成时限", "来源");
        return Spreadsheets.write(List.of(new Table("督办", columns, all)));
    }
}
