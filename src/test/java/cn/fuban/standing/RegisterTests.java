package cn.fuban.standing;

import static cn.fuban.standing.Office.HEAD;
import static cn.fuban.standing.Office.LI;
import static cn.fuban.standing.Office.LIAISON;
import static cn.fuban.standing.Office.ZHANG;
import static cn.fuban.standing.Office.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.OutgoingFile;
import cn.fuban.document.Sheet;
import cn.fuban.document.Spreadsheets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterTests {
    private final Office office = Office.on("2026-11-24T10:00");

    @Test
    void aDayOfResearchIsKeptAtOnceAndCanBeTakenBack() {
        Outcome kept = office.outcome(ZHOU, "standing.report", "今天到凤溪镇调研");

        assertThat(kept.reply().orElseThrow().text()).contains("已登记：基层调研，11月24日 周二", "已记1天，全年不少于60天，还差59天");
        assertThat(kept.reply().orElseThrow().buttons()).containsExactly(new Button("记错了，撤回", "撤回登记1"));
        assertThat(office.say(ZHOU, "standing.undo", "撤回登记1")).contains("已撤回");
        assertThat(ask(ZHOU, "我今年调研多少天了")).contains("已记0天");
    }

    @Test
    void oneDayCountsOnceAndHalfADayIsNotConverted() {
        report(ZHOU, "11月18日到流溪镇调研");

        assertThat(report(ZHOU, "11月18日下午在松坪乡调研")).contains("11月18日 周三已经记过", "已记1天");
        assertThat(report(ZHOU, "今天上午到锦屏镇调研")).contains("已记2天", "半天不折算，按1天记");
    }

    @Test
    void aSpanCountsByItsDaysWithoutThoseKeptAlready() {
        report(ZHOU, "11月18日到流溪镇调研");

        assertThat(report(ZHOU, "11月17日至19日在望江镇驻点调研")).contains("11月17日 周二、11月19日 周四", "已记3天");
        assertThat(ask(ZHOU, "我今年调研多少天了")).contains("已记3天，全年不少于60天，还差57天", "11月17日 周二");
    }

    @Test
    void whatIsStillToComeIsNoDeed() {
        assertThat(report(ZHOU, "12月3日到凤溪镇调研")).contains("passed on to schedule.notice");
        assertThat(ask(ZHOU, "我今年调研多少天了")).contains("已记0天");
    }

    @Test
    void theYearIsTheCalendarYear() {
        report(ZHOU, "11月18日到流溪镇调研");
        office.until("2027-01-05T10:00");

        assertThat(ask(ZHOU, "我今年调研多少天了")).contains("2027年", "已记0天");
        assertThat(ask(ZHOU, "我去年调研多少天")).contains("2026年", "已记1天");
    }

    @Test
    void theOfficeFillsInForOthersMarkedSo() {
        assertThat(report(LI, "周区长昨天在白河镇调研")).contains("代周正明填", "11月23日 周一");
        assertThat(ask(ZHOU, "我今年调研多少天了")).contains("已记1天");
        assertThat(ask(LI, "周正明今年调研多少天了")).contains("周正明2026年基层调研：已记1天");
    }

    @Test
    void nobodyElseFillsInOrLooksUpAnother() {
        assertThat(report(ZHANG, "周正明昨天在白河镇调研")).contains("没有登记");
        assertThat(report("xujia", "今天到白河镇调研")).contains("passed on to schedule.notice");
        assertThat(ask(ZHANG, "周正明今年调研多少天了")).contains("只能查自己");
        assertThat(office.say(ZHOU, "standing.list", "调研台账")).contains("由区政府办公室汇总");
        report(ZHOU, "今天到凤溪镇调研");
        assertThat(office.say(ZHANG, "standing.undo", "撤回登记1")).contains("没有找到");
    }

    @Test
    void aTopicIsSetAndConcluded() {
        assertThat(report(HEAD, "今年的重大课题定了")).contains("是设题还是结题");
        assertThat(report(HEAD, "设题")).contains("重大课题研究 设题", "已有设题，还差结题");
        assertThat(report(HEAD, "课题结题了：城区停车治理研究")).contains("今年的都有了");
    }

    @Test
    void suggestionAndProposalAreBothOwed() {
        assertThat(report(ZHOU, "领衔办理建议：增加学位供给")).contains("还差提案");
        assertThat(report(ZHOU, "领衔办理政协提案：加强河道治理")).contains("今年的都有了");
        assertThat(report(HEAD, "领衔办理建议：增加学位供给")).contains("没有登记");
    }

    @Test
    void theSecondRegionWideMeetingIsWarnedOfAndTheOfficeHears() {
        assertThat(report(LIAISON, "登记全区性会议：全区城建工作推进会"))
                .contains("今年1次，原则上不超过1次")
                .doesNotContain("商量");
        assertThat(office.inbox(LI)).isEmpty();

        assertThat(report(LIAISON, "我局12月3日开全区性会议：安全生产推进会")).contains("已超过原则上的1次", "请先与区政府办公室商量");
        assertThat(office.inbox(LI)).hasSize(1).first().asString().contains("住建局登记了部门全区性会议：安全生产推进会");
        assertThat(ask(HEAD, "我局今年开过全区性会议吗")).contains("今年2次");
    }

    @Test
    void withoutADayItIsSaidHowManyThereAreAlready() {
        assertThat(report(LIAISON, "我局下周要开全区住建工作会")).contains("今年0次，原则上不超过1次", "第四十六条", "还没有登记");
    }

    @Test
    void oneKindOfBriefingHoweverOftenItIsNamed() {
        report(LIAISON, "登记简报：住建工作简报");
        assertThat(report(LIAISON, "登记简报：住建工作简报")).contains("今年1种").doesNotContain("商量");
        assertThat(report(LIAISON, "登记简报：安全生产信息")).contains("已超过原则上的1种");
        assertThat(report(LIAISON, "我局要报简报")).contains("叫什么名称");
    }

    @Test
    void theOfficesListKeepsTheOrderOfTheDirectoryAndRanksNobody() {
        report(ZHANG, "11月17日至19日在望江镇调研");
        report(ZHOU, "今天到凤溪镇调研");

        assertThat(office.say(LI, "standing.list", "调研台账"))
                .contains("0人已完成全年", "没到现在的进度（45天）")
                .containsSubsequence("陈志远、周正明、张明远、张慧敏")
                .doesNotContain("第1名", "排名");
        assertThat(office.say(LI, "standing.list", "年度台账")).contains("部门全区性会议：0个单位超过");
    }

    @Test
    void theOfficeTakesARegisterOutInTheOrderOfTheDirectory() {
        report(ZHANG, "11月17日至19日在望江镇调研");

        Outcome exported = office.outcome(LI, "standing.list", "导出调研台账");
        OutgoingFile file = exported.files().get(0).file();
        assertThat(file.name()).isEqualTo("2026年基层调研台账.xlsx");
        List<Sheet.Row> rows = Spreadsheets.read(Base64.getDecoder().decode(file.base64()))
                .orElseThrow()
                .rows();
        assertThat(rows.get(0).cells()).containsExactly("姓名", "已记", "应有");
        assertThat(rows.get(1).cells()).containsExactly("陈志远", "0", "60");
        assertThat(rows.get(3).cells()).containsExactly("张明远", "3", "60");
        assertThat(office.outcome(ZHANG, "standing.list", "导出调研台账").files()).isEmpty();
    }

    private String report(String who, String text) {
        return office.say(who, "standing.report", text);
    }

    private String ask(String who, String text) {
        return office.say(who, "standing.question", text);
    }
}
