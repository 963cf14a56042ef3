package cn.fuban.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.deadline.Until;
import cn.fuban.directory.Names;
import cn.fuban.directory.StaffId;
import cn.fuban.document.Sheet;
import cn.fuban.document.Spreadsheets;
import cn.fuban.document.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemSheetTests {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 0);

    private final Office office = Office.on("2026-11-24T10:00");
    private final ItemSheet sheets = new ItemSheet(
            office.desk.words(), new Names(Office.DIRECTORY), Office.LANGUAGE, new Until(Office.CALENDAR));

    @Test
    void everyRowBecomesAnItem() {
        ItemSheet.Read read = read(
                List.of("老旧小区改造", "住建局", "财政局、发改局", "2026-12-31", "政府工作报告"), List.of("河道清淤", "区水利局", "", "12月15日", ""));

        assertThat(read.errors()).isEmpty();
        assertThat(read.drafts()).hasSize(2).first().satisfies(draft -> {
            assertThat(draft.title()).contains("老旧小区改造");
            assertThat(draft.lead()).contains("zhujian");
            assertThat(draft.others()).containsExactly("caizheng", "fagai");
            assertThat(draft.deadline()).contains(LocalDate.of(2026, 12, 31));
            assertThat(draft.source().map(Draft.Origin::words)).contains("政府工作报告");
        });
        assertThat(read.drafts().get(1).deadline()).contains(LocalDate.of(2026, 12, 15));
    }

    @Test
    void everythingThatIsWrongIsNamedByItsCell() {
        ItemSheet.Read read = read(
                List.of("", "住建局", "", "2026-12-31", ""),
                List.of("河道清淤", "住建委员会", "", "2026-12-31", ""),
                List.of("学校食堂整治", "教育局", "财政局、某某公司", "尽快", ""),
                List.of("停车管理", "执法局", "", "2026-01-31", ""),
                List.of("停车管理", "执法局、住建局", "", "2026-12-31", ""));

        assertThat(read.errors())
                .satisfiesExactlyInAnyOrder(
                        error -> assertThat(error).startsWith("A2"),
                        error -> assertThat(error).startsWith("B3").contains("住建委员会"),
                        error -> assertThat(error).startsWith("C4").contains("某某公司"),
                        error -> assertThat(error).startsWith("D4").contains("尽快"),
                        error -> assertThat(error).startsWith("D5"),
                        error -> assertThat(error).startsWith("A6").contains("停车管理"));
        assertThat(read.drafts()).isEmpty();
    }

    @Test
    void milestonesStandInACellOfTheirOwn() {
        List<String> columns = List.of("事项", "主办单位", "完成时限", "节点");
        Table right = new Table(
                "督办",
                columns,
                List.of(List.of("老旧小区改造", "住建局", "2026-12-31", "2026-12-04 拿出方案；12月20日前 进场施工；招标完成 12月25日")));
        Table wrong = new Table(
                "督办",
                columns,
                List.of(
                        List.of("老旧小区改造", "住建局", "2026-12-31", "尽快拿方案"),
                        List.of("河道清淤", "水利局", "2026-12-31", "2027-01-04 拿出方案")));

        assertThat(read(right).drafts())
                .singleElement()
                .satisfies(draft -> assertThat(draft.milestones())
                        .containsExactly(
                                new Milestone("拿出方案", LocalDate.of(2026, 12, 4)),
                                new Milestone("进场施工", LocalDate.of(2026, 12, 20)),
                                new Milestone("招标完成", LocalDate.of(2026, 12, 25))));
        assertThat(read(wrong).errors())
                .satisfiesExactly(
                        error -> assertThat(error).startsWith("D2").contains("尽快拿方案"),
                        error -> assertThat(error).startsWith("D3").contains("完成时限之后"));
    }

    @Test
    void aSheetWithoutTheHeadingsIsNone() {
        assertThat(ItemSheet.isOne(sheet(new Table("表", List.of("姓名", "单位"), List.of(List.of("张三", "住建局"))))))
                .isFalse();
        assertThat(ItemSheet.isOne(new Sheet(List.of()))).isFalse();
        assertThat(read().errors()).hasSize(1);
    }

    @Test
    void whatIsTakenOutCanBeTakenIn() {
        office.assigned("立项督办：老旧小区改造，住建局牵头，财政局配合，12月4日前拿出方案，12月31日前完成");

        Sheet sheet = sheet(sheets.of(List.of(office.item(1)), NOW.toLocalDate()));

        assertThat(ItemSheet.isOne(sheet)).isTrue();
        ItemSheet.Read read = sheets.read(
                sheet, Office.DIRECTORY.person(new StaffId(Office.LI)).orElseThrow(), NOW);
        assertThat(read.errors()).isEmpty();
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.lead()).isEqualTo(Optional.of("zhujian"));
            assertThat(draft.milestones()).isEqualTo(office.item(1).schedule().milestones());
        });
    }

    @SafeVarargs
    private ItemSheet.Read read(List<String>... rows) {
        List<List<String>> all = new ArrayList<>();
        for (List<String> row : rows) all.add(row);
        Table table = new Table("督办", List.of("事项", "主办单位", "协办单位", "完成时限", "来源"), all);
        return read(table);
    }

    private ItemSheet.Read read(Table table) {
        return sheets.read(
                sheet(table), Office.DIRECTORY.person(new StaffId(Office.LI)).orElseThrow(), NOW);
    }

    private static Sheet sheet(Table table) {
        return Spreadsheets.read(Spreadsheets.write(List.of(table))).orElseThrow();
    }
}
