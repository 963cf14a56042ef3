package cn.fuban.standing;

import static cn.fuban.standing.Office.HEAD;
import static cn.fuban.standing.Office.LI;
import static cn.fuban.standing.Office.LIAISON;
import static cn.fuban.standing.Office.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.conversation.OutgoingFile;
import cn.fuban.document.Spreadsheets;
import cn.fuban.document.Table;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Registers in from a file: checked whole, kept once confirmed; what is taken out can be taken in. */
class ImportTests {
    private static final List<String> PEOPLE = List.of("台账", "日期", "姓名", "类别", "内容");
    private static final List<String> DOCUMENTS = List.of("文件名称", "制定单位", "公布日期", "有效期至", "备案日期");

    private final Office office = Office.on("2026-11-24T10:00");

    @Test
    void entriesAreShownInNumbersAndKeptWhenConfirmed() {
        assertThat(sent(
                        LI,
                        table(
                                PEOPLE,
                                List.of("基层调研", "2026-11-18", "周正明", "", "流溪镇防汛"),
                                List.of("基层调研", "2026年11月19日", "周正明", "", "望江镇"),
                                List.of("重大课题研究", "2026/3/2", "周正明", "设题", "城区停车治理"))))
                .contains("还没有导入", "基层调研：2条（1人）", "重大课题研究：1条（1人）");
        assertThat(ask(ZHOU, "我今年调研多少天了")).contains("已记0天");

        assertThat(office.say(LI, "standing.import", "确认")).contains("已导入", "基层调研：2条");
        assertThat(ask(ZHOU, "我今年调研多少天了")).contains("已记2天", "11月18日 周三");
        assertThat(office.say(LI, "standing.undo", "撤回登记1")).contains("已撤回");
        assertThat(ask(ZHOU, "我今年调研多少天了")).contains("已记1天");
    }

    @Test
    void everythingThatIsWrongIsNamedByItsCellAndNothingIsKept() {
        assertThat(sent(
                        LI,
                        table(
                                PEOPLE,
                                List.of("基层走访", "2026-11-18", "周正明", "", "流溪镇"),
                                List.of("基层调研", "11月", "周正明", "", "流溪镇"),
                                List.of("基层调研", "2026-12-18", "周正明", "", "流溪镇"),
                                List.of("基层调研", "2026-11-18", "徐佳", "", "流溪镇"),
                                List.of("重大课题研究", "2026-03-02", "周正明", "立项", "停车"),
                                List.of("基层调研", "2026-11-18", "周正明", "", ""))))
                .contains("6处要改", "A2：“基层走访”", "B3：“11月”", "B4：还没有到这一天", "C5：“徐佳”", "D6：“立项”", "E7：没有写内容");
        assertThat(office.say(LI, "standing.import", "确认导入台账1")).doesNotContain("已导入**");
    }

    @Test
    void whatIsInTheRegisterAlreadyIsNotKeptTwice() {
        office.say(ZHOU, "standing.report", "11月18日到流溪镇调研");

        assertThat(sent(
                        LI,
                        table(
                                PEOPLE,
                                List.of("基层调研", "2026-11-18", "周正明", "", "流溪镇防汛"),
                                List.of("基层调研", "2026-11-19", "周正明", "", "望江镇"))))
                .contains("基层调研：1条", "另有1条台账里已经有");
        office.say(LI, "standing.import", "确认");
        assertThat(ask(ZHOU, "我今年调研多少天了")).contains("已记2天");
    }

    @Test
    void aRegisterThatIsTakenOutIsTakenInAgain() {
        office.say(ZHOU, "standing.report", "11月18日到流溪镇调研");
        byte[] file = content(
                office.outcome(LI, "standing.list", "导出调研台账").files().get(0).file());

        assertThat(office.send(LI, "台账.xlsx", file)).contains("1条台账里都有了");
        office.say(LI, "standing.undo", "撤回登记1");
        assertThat(office.send(LI, "台账.xlsx", file)).contains("基层调研：1条");
    }

    @Test
    void documentsComeInWithTheirRemindersAndGoOut() {
        assertThat(sent(
                        LI,
                        table(
                                DOCUMENTS,
                                List.of("《停车管理办法》", "住建局", "2026-03-01", "2027-03-01", "2026-04-01"),
                                List.of("燃气安全管理办法", "区住房和城乡建设局", "", "2029-12-31", ""))))
                .contains("规范性文件：2件");
        office.say(LI, "standing.import", "确认");
        assertThat(office.say(LI, "document.question", "停车管理办法有效期到什么时候")).contains("2027年3月1日");
        office.until("2026-12-03T10:00");
        assertThat(office.inbox(LIAISON)).last().asString().contains("停车管理办法");

        byte[] out = content(office.outcome(HEAD, "document.question", "导出规范性文件台账")
                .files()
                .get(0)
                .file());
        assertThat(Spreadsheets.read(out).orElseThrow().rows()).hasSize(3);
        assertThat(office.send(LI, "文件.xlsx", out)).contains("2条台账里都有了");
        assertThat(office.outcome("liuyang", "document.question", "导出规范性文件台账").files())
                .isEmpty();
    }

    @Test
    void cellsOfDocumentsAreChecked() {
        assertThat(sent(
                        LI,
                        table(
                                DOCUMENTS,
                                List.of("", "住建局", "2026-03-01", "2027-03-01", ""),
                                List.of("燃气安全管理办法", "燃气公司", "2030-01-01", "2029-12-31", "去年"))))
                .contains("4处要改", "A2：", "B3：“燃气公司”", "D3：有效期早于公布日期", "E3：“去年”");
    }

    @Test
    void onlyTheOfficeTakesRegistersIn() {
        byte[] table = table(PEOPLE, List.of("基层调研", "2026-11-18", "周正明", "", "流溪镇"));

        assertThat(office.send(ZHOU, "台账.xlsx", table)).contains("没有这项权限");
        assertThat(office.send(HEAD, "台账.xlsx", table)).contains("没有这项权限");
        office.send(LI, "台账.xlsx", table);
        assertThat(office.say("chenyutong", "standing.import", "确认导入台账1")).doesNotContain("已导入**");
    }

    private String ask(String who, String text) {
        return office.say(who, "standing.question", text);
    }

    private String sent(String who, byte[] table) {
        return office.send(who, "台账.xlsx", table);
    }

    @SafeVarargs
    private static byte[] table(List<String> columns, List<String>... rows) {
        List<List<String>> all = new ArrayList<>();
        for (List<String> row : rows) all.add(row);
        return Spreadsheets.write(List.of(new Table("台账", columns, all)));
    }

    private static byte[] content(OutgoingFile file) {
        return Base64.getDecoder().decode(file.base64());
    }
}
