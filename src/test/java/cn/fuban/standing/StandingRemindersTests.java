package cn.fuban.standing;

import static cn.fuban.standing.Office.HEAD;
import static cn.fuban.standing.Office.LI;
import static cn.fuban.standing.Office.LIAISON;
import static cn.fuban.standing.Office.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StandingRemindersTests {
    @Test
    void whoIsBehindIsRemindedByTheQuarter() {
        Office office = Office.on("2026-03-02T10:00");
        office.say(ZHOU, "standing.report", "今天到凤溪镇调研");
        office.until("2026-10-12T09:00");

        assertThat(about("基层调研", office.inbox(ZHOU)))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("2026-03-31T08:30")
                .contains("已记1天，全年不少于60天，还差59天，按季度进度现在应有15天");
    }

    @Test
    void whoHasEnoughHearsNothing() {
        Office office = Office.on("2026-03-20T10:00");
        office.say(ZHOU, "standing.report", "3月1日到3月20日在凤溪镇驻点调研");
        office.until("2026-06-29T18:00");

        assertThat(about("基层调研", office.inbox(ZHOU))).isEmpty();
        assertThat(about("基层调研", office.inbox(HEAD))).hasSize(1);
    }

    @Test
    void aTopicIsAskedForInSpringAndItsResultInDecember() {
        Office office = Office.on("2026-02-25T10:00");
        office.until("2026-03-10T09:00");
        office.say(HEAD, "standing.report", "课题设题：城区停车治理研究");
        office.until("2026-12-10T09:00");

        assertThat(about("重大课题研究", office.inbox(HEAD)))
                .extracting(message -> message.substring(0, 10))
                .containsExactly("2026-03-02", "2026-12-01");
    }

    @Test
    void whatFallsToOnePersonOnOneMorningIsOneMessage() {
        Office office = Office.on("2026-06-29T10:00");
        office.until("2026-06-30T09:00");

        assertThat(office.inbox(ZHOU)).hasSize(1).first().asString().contains("3件事", "基层调研", "建议", "提案");
    }

    @Test
    void overAYearNobodyHearsMoreThanTheChecksAndNobodyIsForgotten() {
        Office office = Office.on("2026-01-04T10:00");
        office.until("2026-12-31T18:00");

        assertThat(office.inbox(ZHOU)).hasSizeLessThanOrEqualTo(9);
        assertThat(about("基层调研", office.inbox(ZHOU))).hasSize(5);
        int inspection = Office.DIRECTORY.people().stream()
                .mapToInt(person ->
                        about("综合性大督查", office.inbox(person.id().value())).size())
                .sum();
        assertThat(inspection).isEqualTo(2);
        assertThat(office.inbox(LI)).isEmpty();
    }

    @Test
    void aDocumentIsRemindedOfNinetyAndThirtyDaysBeforeItsLast() {
        Office office = Office.on("2026-03-02T10:00");
        office.say(LIAISON, "document.register", "登记规范性文件《停车管理办法》，2024年10月1日发布，有效期到2026年9月30日");
        office.until("2026-10-12T09:00");

        assertThat(about("停车管理办法", office.inbox(LIAISON)))
                .extracting(message -> message.substring(0, 10))
                .containsExactly("2026-07-02", "2026-08-31", "2026-09-30");
        assertThat(about("规范性文件半年自查", office.inbox(LIAISON))).hasSize(1);
    }

    @Test
    void aDocumentThatIsProlongedOrRepealedIsRemindedOfAnew() {
        Office office = Office.on("2026-03-02T10:00");
        office.say(LIAISON, "document.register", "登记规范性文件《停车管理办法》，2024年10月1日发布，有效期到2026年9月30日");
        office.say(LIAISON, "document.register", "文件1有效期延到2026年12月31日");
        office.until("2026-10-12T09:00");
        assertThat(about("停车管理办法", office.inbox(LIAISON)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("2026-10-08T08:30");

        office.say(LIAISON, "document.register", "文件1已废止");
        office.until("2026-12-31T09:00");
        assertThat(about("停车管理办法", office.inbox(LIAISON))).hasSize(1);
    }

    private static List<String> about(String what, List<String> inbox) {
        return inbox.stream().filter(message -> message.contains(what)).toList();
    }
}
