package cn.fuban.supervision;

import static cn.fuban.supervision.Office.DIRECTOR;
import static cn.fuban.supervision.Office.HEAD;
import static cn.fuban.supervision.Office.LI;
import static cn.fuban.supervision.Office.MAYOR;
import static cn.fuban.supervision.Office.OTHER_VICE_MAYOR;
import static cn.fuban.supervision.Office.VICE_MAYOR;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.document.Spreadsheets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The quarterly summary of decision:23. */
class SummaryTests {
    private final Office office = Office.on("2026-10-08T09:00");

    @BeforeEach
    void aQuarter() {
        office.assigned("第45次常务会议定：老旧小区改造，住建局牵头，12月10日前");
        office.assigned("立项督办：防洪堤加固，水利局牵头，明年3月底前");
        office.until("2026-11-10T10:00");
        office.say(HEAD, "督办1 完成招标，进度40%");
        office.until("2026-12-15T10:00");
        office.say(HEAD, "督办1 主体完工，进度80%");
    }

    @Test
    void goesToMayorAndDirectorOfAllAndToEachViceMayorOfTheOwn() {
        office.until("2027-01-31T10:00");

        assertThat(summaries(MAYOR)).singleElement().asString().contains("第四季度", "共2件", "逾期1件", "督办1 老旧小区改造");
        assertThat(summaries(DIRECTOR)).hasSize(1);
        assertThat(summaries(VICE_MAYOR)).singleElement().asString().contains("共1件", "老旧小区改造");
        assertThat(summaries(OTHER_VICE_MAYOR)).singleElement().asString().contains("共1件", "逾期0件");
        assertThat(summaries(LI)).isEmpty();
        assertThat(office.inbox(MAYOR))
                .anyMatch(message -> message.endsWith("落实情况.docx"))
                .anyMatch(message -> message.endsWith("落实情况.xlsx"));
        assertThat(summaries(MAYOR).get(0)).startsWith("2027-01-06T08:30");
    }

    @Test
    void goesOnInTheNextQuarterWhileSomethingIsOpen() {
        office.until("2027-04-30T10:00");

        assertThat(summaries(MAYOR)).hasSize(2).last().asString().contains("2027年第一季度");
    }

    @Test
    void isWrittenFromTheNotesOfProgressOfTheQuarter() throws IOException {
        Summary summary = Summary.of(
                new Quarter(2026, 4),
                Items.in(office.store.records()),
                office.desk.timing(),
                LocalDate.of(2026, 12, 31));
        SummaryPapers papers = new SummaryPapers(office.desk.words());

        try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(papers.docx(summary)))) {
            String text =
                    paper.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
            assertThat(text)
                    .contains("2026年第四季度督办事项落实情况", "共2件", "逾期事项", "11月10日 周二：完成招标", "12月15日 周二：主体完工")
                    .doesNotContain("排名", "得分");
        }
        assertThat(Spreadsheets.read(papers.xlsx(summary)).orElseThrow().rows())
                .hasSize(3)
                .anySatisfy(row -> assertThat(row.cells()).contains("督办1", "老旧小区改造", "住建局", "逾期", "80%"));
    }

    @Test
    void anItemClosedBeforeTheQuarterIsNotInIt() {
        office.say(HEAD, "督办1 已完成");
        office.say(LI, "办结 督办1");
        office.until("2027-01-10T10:00");

        Summary summary = Summary.of(
                new Quarter(2027, 1),
                Items.in(office.store.records()),
                office.desk.timing(),
                LocalDate.of(2027, 1, 10));
        assertThat(summary.items()).extracting(Item::number).containsExactly(2);
    }

    @Test
    void isAnsweredToThoseWhoMayHaveIt() {
        assertThat(office.say(LI, "四季度督办汇总")).contains("第四季度", "共2件");
        assertThat(office.say(VICE_MAYOR, "本季度督办汇总")).contains("共1件");
        assertThat(office.say(HEAD, "四季度督办汇总")).contains("没有这项权限");
    }

    private List<String> summaries(String who) {
        return office.inbox(who).stream()
                .filter(message -> message.contains("本季度在办"))
                .toList();
    }
}
