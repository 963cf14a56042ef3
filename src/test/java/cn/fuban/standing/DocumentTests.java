package cn.fuban.standing;

import static cn.fuban.standing.Office.HEAD;
import static cn.fuban.standing.Office.LI;
import static cn.fuban.standing.Office.LIAISON;
import static cn.fuban.standing.Office.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentTests {
    private static final String PARKING = "登记规范性文件《巴州区停车管理办法》，2026年3月1日发布，有效期到2031年2月28日";

    private final Office office = Office.on("2026-11-24T10:00");

    @Test
    void aDocumentIsEnteredAndAnybodyAsksHowLongItIsValid() {
        assertThat(enter(LIAISON, PARKING)).contains("已登记文件1：《巴州区停车管理办法》（住建局），有效期到2031年2月28日 周五");

        assertThat(ask("停车管理办法有效期到什么时候")).contains("有效期到2031年2月28日 周五", "2026年3月1日 周日发布", "还没有登记备案");
        assertThat(ask("养犬管理办法有效期到什么时候")).contains("passed on to rules.question");
    }

    @Test
    void whatBecomesOfWhichDocumentIsAsked() {
        assertThat(enter(LIAISON, "备案了")).contains("说的是哪份文件", "没有要改的");
        enter(LIAISON, PARKING);
        assertThat(enter(LIAISON, "备案了")).contains("文件1《巴州区停车管理办法》");
    }

    @Test
    void yearsAreCountedFromThePublication() {
        assertThat(enter(LIAISON, "登记规范性文件《物业管理实施细则》，2026年11月1日发布，有效期5年")).contains("有效期到2031年11月1日");
    }

    @Test
    void theLastDayIsAskedFor() {
        assertThat(enter(LIAISON, "登记规范性文件《物业管理实施细则》")).contains("有效期到哪天", "第二十四条");
        assertThat(enter(LIAISON, "2029年12月31日")).contains("已登记文件1", "2029年12月31日");
    }

    @Test
    void whatBecomesOfItIsKept() {
        enter(LIAISON, PARKING);

        assertThat(enter(LIAISON, "文件1已备案")).contains("已记备案，2026年11月24日");
        assertThat(enter(HEAD, "《巴州区停车管理办法》有效期延到2033年2月28日")).contains("有效期改到2033年2月28日");
        assertThat(enter(LI, "停车管理办法已废止")).contains("已记为废止");
        assertThat(ask("停车管理办法还有效吗")).contains("已废止");
    }

    @Test
    void onlyTheUnitAndTheOfficeEnterAndChange() {
        assertThat(enter(ZHOU, PARKING)).contains("是哪个单位制定的");
        enter(LIAISON, PARKING);
        assertThat(enter("luoyongqiang", "文件1已废止")).contains("没有改动");
        assertThat(enter(LI, "登记水利局规范性文件《河道管理办法》，2026年1月5日印发，有效期3年")).contains("（水利局）");
        assertThat(enter(LIAISON, PARKING)).contains("已经登记过（文件1）");
    }

    @Test
    void whatExpiresSoonIsListedByItsDay() {
        enter(LIAISON, "登记规范性文件《物业管理实施细则》，2024年1月1日发布，有效期到2027年2月1日");
        enter(LIAISON, "登记规范性文件《停车管理办法》，2024年1月1日发布，有效期到2026年12月31日");
        enter(LIAISON, "登记规范性文件《房屋租赁办法》，2024年1月1日发布，有效期到2029年12月31日");

        assertThat(ask("哪些规范性文件快到期了"))
                .contains("登记在册3份")
                .containsSubsequence("《停车管理办法》", "《物业管理实施细则》")
                .doesNotContain("房屋租赁");
    }

    private String enter(String who, String text) {
        return office.say(who, "document.register", text);
    }

    private String ask(String text) {
        return office.say(HEAD, "document.question", text);
    }
}
