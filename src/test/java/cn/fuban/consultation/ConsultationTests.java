package cn.fuban.consultation;

import static cn.fuban.consultation.Office.ASKER;
import static cn.fuban.consultation.Office.ASKER_HEAD;
import static cn.fuban.consultation.Office.DEPUTY;
import static cn.fuban.consultation.Office.FINANCE;
import static cn.fuban.consultation.Office.FINANCE_HEAD;
import static cn.fuban.consultation.Office.LI;
import static cn.fuban.consultation.Office.PLANNING;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.document.Spreadsheets;
import cn.fuban.workcalendar.Notice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsultationTests {
    private final Office office = Office.on("2026-11-24T10:00");

    @Test
    void oneSentenceIsRestatedWithThreeWorkingDaysAndSentWhenConfirmed() {
        assertThat(office.say(ASKER, "就老旧小区改造实施方案征求财政局、发改局意见"))
                .contains("意见1 老旧小区改造实施方案**", "财政局、发改局", "11月27日 周五 18:00", "3个工作日");
        assertThat(office.inbox(FINANCE)).isEmpty();

        assertThat(office.say(ASKER, "发出 意见1")).contains("已发给财政局、发改局");
        office.until("2026-11-24T18:00");
        assertThat(office.inbox(FINANCE))
                .singleElement()
                .asString()
                .startsWith("2026-11-24T10:00")
                .contains("住建局征求意见：老旧小区改造实施方案", "11月27日 周五 18:00前回复");
        assertThat(office.inbox(FINANCE_HEAD)).isEqualTo(office.inbox(FINANCE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-24T10:00 | 11月27日 周五
            2026-11-24T17:59 | 11月27日 周五
            2026-11-24T19:00 | 11月30日 周一
            2026-11-28T10:00 | 12月3日 周四
            2026-09-30T10:00 | 10月10日 周六
            """)
    void theTimeRunsFromTheReceiptWhichIsNotCounted(String now, String end) {
        office.clock.set(now);

        assertThat(office.say(ASKER, "就老旧小区改造实施方案征求财政局意见")).contains(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            向财政局、发改局征求意见：老旧小区改造实施方案，12月1日前回复 | 老旧小区改造实施方案 | 12月1日 周二
            请财政局、司法局对城区停车管理办法提出意见，下周三前反馈 | 城区停车管理办法 | 12月2日 周三
            征求发改局、财政局、自然资源局意见，关于产业园扩区的请示，拟上常务会 | 关于产业园扩区的请示 | 11月27日 周五
            把农贸市场提升方案发给市场监管局、商务局会签，5个工作日内回 | 农贸市场提升方案 | 12月1日 周二
            """)
    void isUnderstoodAsPeopleSayIt(String sentence, String title, String end) {
        assertThat(office.say(ASKER, sentence)).contains("意见1 " + title + "**", end);
    }

    @Test
    void whatIsMissingIsAskedFor() {
        assertThat(office.say(ASKER, "征求意见")).contains("就什么征求意见");
        assertThat(office.say(ASKER, "城区停车管理办法")).contains("征求哪些单位");
        assertThat(office.say(ASKER, "财政局、司法局")).contains("意见1 城区停车管理办法", "财政局、司法局");
    }

    @Test
    void theCardIsCorrectedOrDropped() {
        office.say(ASKER, "就老旧小区改造实施方案征求财政局、发改局意见");

        assertThat(office.say(ASKER, "12月3日前回复")).contains("12月3日 周四");
        assertThat(office.say(ASKER, "加上司法局")).contains("财政局、发改局、司法局");
        assertThat(office.say(ASKER, "不用发改局")).contains("财政局、司法局");
        office.say(ASKER, "教育局的督办清单");
        assertThat(office.consultation(1).units()).containsExactly("caizheng", "sifa");
        assertThat(office.say(ASKER, "撤回 意见1")).contains("已撤回");
        assertThat(office.say(FINANCE, "意见1 无意见")).contains("没有找到意见1");
    }

    @Test
    void theDayBeforeTheConsequenceIsSpelledOutAndThenSilenceIsPutOnRecordAndBothAreTold() {
        office.asked("就老旧小区改造实施方案征求财政局、发改局意见");
        office.say(PLANNING, "意见1 无意见");
        office.until("2026-12-04T18:00");

        assertThat(office.inbox(FINANCE))
                .extracting(message -> message.substring(0, 16))
                .containsExactly("2026-11-24T10:00", "2026-11-26T08:30", "2026-11-27T08:30", "2026-11-30T08:30");
        assertThat(office.inbox(FINANCE).get(1)).contains("还有1个工作日", "视为无不同意见", "第四十九条");
        assertThat(office.inbox(FINANCE).get(3)).contains("已记为“视为无不同意见”");
        assertThat(office.inbox(PLANNING)).hasSize(1);
        assertThat(office.inbox(ASKER))
                .singleElement()
                .asString()
                .startsWith("2026-11-30T08:30")
                .contains("1/2家已回复", "财政局：逾期未回复，视为无不同意见", "发改局：已回复，无不同意见");
        assertThat(office.consultation(1).of("caizheng").orElseThrow().deemed()).isPresent();
    }

    @Test
    void whenAllHaveAnsweredWhoeverAsksHearsOnceAndNobodyIsReminded() {
        office.asked("就老旧小区改造实施方案征求财政局、发改局意见");
        assertThat(office.say(FINANCE, "意见1 建议第三条资金来源改为财政统筹")).contains("已记下");
        assertThat(office.say(PLANNING, "无不同意见 意见1")).contains("无不同意见");
        office.until("2026-12-04T18:00");

        assertThat(office.inbox(ASKER)).singleElement().asString().contains("2家都已回复", "建议第三条资金来源改为财政统筹");
        assertThat(office.inbox(FINANCE)).hasSize(1);
    }

    @Test
    void anAgreedDateReplacesTheDeadlineForThatUnit() {
        office.asked("就老旧小区改造实施方案征求财政局、发改局意见");
        assertThat(office.say(FINANCE, "意见1 申请延到12月2日")).contains("延到12月2日 周三 18:00");
        office.until("2026-11-24T18:00");
        assertThat(office.inbox(ASKER)).singleElement().asString().contains("财政局申请", "12月2日 周三");

        assertThat(office.say(ASKER, "同意延期 意见1 财政局 至2026-12-02")).contains("财政局延到**12月2日 周三 18:00**");
        office.until("2026-12-04T18:00");
        assertThat(office.inbox(FINANCE))
                .extracting(message -> message.substring(0, 16))
                .containsExactly(
                        "2026-11-24T10:00",
                        "2026-11-25T08:30",
                        "2026-12-01T08:30",
                        "2026-12-02T08:30",
                        "2026-12-03T08:30");
        assertThat(office.inbox(PLANNING)).anyMatch(message -> message.startsWith("2026-11-30T08:30"));
    }

    @Test
    void whatWasUnderstoodIsToldValueByValue() {
        assertThat(office.outcome(ASKER, "就老旧小区改造实施方案征求财政局、发改局意见，12月1日前回复，拟上常务会")
                        .understanding()
                        .slots())
                .containsEntry("act", "ask")
                .containsEntry("title", "老旧小区改造实施方案")
                .containsEntry("units", List.of("财政局", "发改局"))
                .containsEntry("until", "2026-12-01")
                .containsEntry("forMeeting", true);
        office.say(ASKER, "发出 意见1");
        assertThat(office.outcome(FINANCE, "意见1 建议明确资金来源").understanding().slots())
                .containsEntry("consultation", 1)
                .containsEntry("opinion", "建议明确资金来源");
        assertThat(office.outcome(ASKER, "我想征求一下意见").understanding().missing()).containsExactly("title", "units");
    }

    @Test
    void onlyWhoeverAsksGrantsMoreTime() {
        office.asked("就老旧小区改造实施方案征求财政局、发改局意见");
        office.say(FINANCE, "意见1 申请延到12月2日");

        assertThat(office.say("liuyang", "同意延期 意见1 财政局 至2026-12-02")).contains("没有这项权限");
        assertThat(office.say(ASKER, "同意延期 意见1 财政局 至2026-12-09")).contains("按钮过时");
        assertThat(office.say(ASKER_HEAD, "不同意延期 意见1 财政局")).contains("仍为11月27日 周五 18:00");
    }

    @Test
    void silenceIsToldToWhoeverAsksAlsoWhileAnotherUnitHasMoreTime() {
        office.asked("就老旧小区改造实施方案征求财政局、发改局意见");
        office.say(FINANCE, "意见1 申请延到12月2日");
        office.say(ASKER, "同意延期 意见1 财政局 至2026-12-02");
        office.until("2026-11-30T09:00");

        assertThat(office.inbox(ASKER))
                .last()
                .asString()
                .startsWith("2026-11-30T08:30")
                .contains("没有收到发改局的回复", "视为无不同意见", "其余单位还没有到期");
        office.until("2026-12-03T09:00");
        assertThat(office.inbox(ASKER)).last().asString().contains("意见1 老旧小区改造实施方案到期**：0/2家已回复");
    }

    @Test
    void aLateAnswerIsFlaggedToWhoeverAsksAndToTheDeputy() {
        office.asked("就老旧小区改造实施方案征求财政局意见，拟上常务会");
        office.until("2026-12-01T10:00");

        assertThat(office.say(FINANCE_HEAD, "意见1 建议缓议")).contains("记为逾期回复");
        office.until("2026-12-01T14:00");
        assertThat(office.inbox(ASKER)).last().asString().contains("财政局逾期回复", "建议缓议");
        assertThat(office.inbox(DEPUTY)).last().asString().contains("财政局逾期回复");
        assertThat(office.say(ASKER, "意见1")).contains("财政局：逾期回复，建议缓议");
    }

    @Test
    void whoIsNotAskedDoesNotAnswerAndDoesNotSee() {
        office.asked("就老旧小区改造实施方案征求财政局意见");

        assertThat(office.say(PLANNING, "意见1 无意见")).contains("没有找到意见1");
        assertThat(office.say("liuyang", "意见1 无意见")).contains("没有征求您单位的意见");
        assertThat(office.say("liuyang", "就城区停车管理办法征求发改局意见")).contains("没有这项权限");
    }

    @Test
    void theOfficeAnswersForAUnitMarkedSo() {
        office.asked("就老旧小区改造实施方案征求财政局意见");

        assertThat(office.say(LI, "意见1 代财政局回复：建议明确资金来源")).contains("代财政局", "建议明确资金来源");
        assertThat(office.consultation(1)
                        .of("caizheng")
                        .orElseThrow()
                        .answer()
                        .orElseThrow()
                        .by())
                .isEqualTo(LI);
    }

    @Test
    void theResultIsATableWithWhatWasAdopted() throws IOException {
        office.asked("就老旧小区改造实施方案征求财政局、发改局意见");
        office.say(FINANCE_HEAD, "意见1 建议明确资金来源");
        assertThat(office.say(ASKER, "意见1 财政局部分采纳，因为资金已列入预算")).contains("部分采纳");
        office.until("2026-11-30T18:00");
        ResultPapers papers = new ResultPapers(office.desk.words());
        LocalDate today = LocalDate.of(2026, 11, 30);

        assertThat(Spreadsheets.read(papers.xlsx(office.consultation(1), today))
                        .orElseThrow()
                        .rows())
                .anySatisfy(row -> assertThat(row.cells())
                        .contains("财政局", "建议明确资金来源", "黄德胜（局长）")
                        .anyMatch(cell -> cell.contains("部分采纳")))
                .anySatisfy(row -> assertThat(row.cells()).contains("发改局", "逾期未回复，视为无不同意见"));
        try (XWPFDocument paper =
                new XWPFDocument(new ByteArrayInputStream(papers.docx(office.consultation(1), today)))) {
            assertThat(paper.getParagraphArray(0).getText()).isEqualTo("征求意见采纳情况汇总表");
            assertThat(paper.getTables().get(0).getText()).contains("建议明确资金来源");
        }
    }

    @Test
    void theTableIsSentToWhoeverAsksAndToNobodyElse() {
        office.asked("就老旧小区改造实施方案征求财政局、发改局意见");

        assertThat(office.outcome(ASKER, "汇总表 意见1").files())
                .extracting(enclosed -> enclosed.file().name())
                .containsExactly("征求意见采纳情况汇总表 意见1.xlsx", "征求意见采纳情况汇总表 意见1.docx");
        assertThat(office.outcome(FINANCE, "汇总表 意见1").files()).isEmpty();
    }

    @Test
    void withdrawnItIsAnsweredNoMore() {
        office.asked("就老旧小区改造实施方案征求财政局意见");
        assertThat(office.say(ASKER, "撤回 意见1")).contains("已撤回");
        office.until("2026-12-04T18:00");

        assertThat(office.inbox(FINANCE)).hasSize(2).last().asString().contains("撤回，不用回复");
        assertThat(office.say(FINANCE, "意见1 无意见")).contains("已经撤回");
    }

    @Test
    void whenAYearIsAddedTheTimeIsCountedAgainAndOnlyThoseWhoHaveNotAnsweredAreTold() {
        office.clock.set("2026-12-30T10:00");
        office.say(ASKER, "就老旧小区改造实施方案征求财政局、发改局意见");
        office.say(ASKER, "发出 意见1");
        office.say(FINANCE, "意见1 无意见");
        office.until("2026-12-30T18:00");
        int before = office.inbox(FINANCE).size();

        office.follows(List.of(new Notice.Section(
                "元旦", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 5), List.of(LocalDate.of(2027, 1, 9)))));
        office.until("2026-12-31T09:00");

        assertThat(office.inbox(PLANNING)).last().asString().contains("时限重算为", "1月7日 周四");
        assertThat(office.inbox(FINANCE)).hasSize(before);
    }
}
