package cn.fuban.supervision;

import static cn.fuban.supervision.Office.FINANCE;
import static cn.fuban.supervision.Office.HEAD;
import static cn.fuban.supervision.Office.LI;
import static cn.fuban.supervision.Office.LIAISON;
import static cn.fuban.supervision.Office.MAYOR;
import static cn.fuban.supervision.Office.OTHER_VICE_MAYOR;
import static cn.fuban.supervision.Office.VICE_MAYOR;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.conversation.Understanding;
import cn.fuban.directory.StaffId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingUpTests {
    private final Office office = Office.on("2026-11-24T10:00");

    @Test
    void oneSentenceSetsItUpNumberedAndRestatedBeforeAnybodyIsTold() {
        assertThat(office.say(LI, "立项督办：老旧小区改造，住建局牵头，财政局、发改局配合，12月底前完成，来源政府工作报告"))
                .contains("督办1 老旧小区改造", "主办：住建局，协办：财政局、发改局", "12月31日 周四", "来源：政府工作报告", "分管：张明远");
        office.until("2026-11-24T18:00");

        assertThat(office.sent()).isEmpty();
        assertThat(office.item(1).state()).isEqualTo(State.ESTABLISHED);
    }

    @Test
    void confirmedItIsToldToHeadAndLiaisonOfEachUnit() {
        office.assigned("立项督办：老旧小区改造，住建局牵头，财政局配合，12月底前完成");
        office.until("2026-11-24T18:00");

        assertThat(office.inbox(HEAD))
                .singleElement()
                .asString()
                .startsWith("2026-11-24T10:00")
                .contains("交办 督办1 老旧小区改造", "12月31日 周四", "住建局牵头，财政局协办");
        assertThat(office.inbox(LIAISON)).isEqualTo(office.inbox(HEAD));
        assertThat(office.inbox(FINANCE)).hasSize(1);
    }

    @Test
    void whatIsMissingIsAskedForOneThingAtATime() {
        assertThat(office.say(LI, "立个督办")).contains("督办的是什么事");
        assertThat(office.say(LI, "城区内涝整治")).contains("哪个单位牵头");
        assertThat(office.say(LI, "住建局")).contains("什么时候完成");
        assertThat(office.say(LI, "20个工作日内")).contains("督办1 城区内涝整治", "主办：住建局", "12月22日 周二");
    }

    @Test
    void aListThatIsAskedForMeanwhileIsNoTitle() {
        office.say(LI, "立个督办");

        assertThat(office.say(LI, "何区长分管的督办")).contains("没有查到");
        assertThat(office.say(LI, "城区内涝整治")).contains("哪个单位牵头");
    }

    @Test
    void theCardIsCorrectedInASentence() {
        office.say(LI, "立项督办：城区内涝整治，住建局牵头，12月底前完成");

        assertThat(office.say(LI, "改成12月20日")).contains("12月20日 周日", "主办：住建局");
        assertThat(office.say(LI, "牵头单位换成水利局")).contains("主办：水利局", "分管：王立新");
        assertThat(office.say(LI, "加上财政局配合")).contains("主办：水利局，协办：财政局");
        assertThat(office.say(LI, "交办 督办1")).contains("已交办水利局、财政局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"请住建局报一下项目进度", "给水利局发个催办", "水利局的督办清单", "这件事由财政局牵头落实，月底前完成债务清零"})
    void whatIsAboutSomethingElseLeavesTheCardAsItIs(String other) {
        office.say(LI, "立项督办：城区内涝整治，执法局牵头，12月底前完成");

        office.say(LI, other);
        assertThat(office.item(1).matter().lead()).isEqualTo("zhifa");
        assertThat(office.item(1).schedule().deadline()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void takenBackItIsToldToNobodyAndItsNumberIsNotUsedAgain() {
        office.say(LI, "立项督办：城区内涝整治，住建局牵头，12月底前完成");
        assertThat(office.say(LI, "算了")).contains("已撤销");

        assertThat(office.say(LI, "交办 督办1")).contains("已经撤销");
        assertThat(office.say(LI, "立项督办：河道清淤，水利局牵头，12月底前完成")).contains("督办2 河道清淤");
        office.until("2026-11-30T18:00");
        assertThat(office.sent()).isEmpty();
    }

    @Test
    void severalDecisionsOfAMeetingAreSetUpInOneSentenceAndAssignedInOneTap() {
        assertThat(office.say(LI, "第45次常务会议定：老旧小区改造，住建局牵头、财政局配合，12月底前；河道清淤，水利局牵头，明年3月底前；义务教育学校改扩建，教育局牵头，明年6月底前"))
                .contains("督办1 老旧小区改造", "督办2 河道清淤", "督办3 义务教育学校改扩建", "来源：第45次常务会议", "2027年3月31日 周三");
        assertThat(office.say(LI, "交办 督办1、督办2、督办3")).contains("督办1", "督办2", "督办3", "已交办");
        office.until("2026-11-24T18:00");

        assertThat(office.inbox(HEAD)).hasSize(1);
        assertThat(office.inbox(FINANCE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "定了两件事：一是凤溪镇饮水工程由水利局牵头、财政局配合，明年3月底前完成；二是学位扩容由教体局牵头，6月底前完成",
                "会上定了两件事：1.凤溪镇饮水工程由水利局牵头、财政局配合，明年3月底前完成 2.学位扩容由教体局牵头，6月底前完成",
                "今天定下两件：\n一、凤溪镇饮水工程，水利局牵头，财政局配合，明年3月底前完成\n二、学位扩容，教体局牵头，6月底前完成"
            })
    void whatWasDecidedIsTakenAsAListFromTheMeetingThatHasJustEnded(String sentence) {
        office.ended(45);

        assertThat(office.say(LI, sentence))
                .contains("督办1 凤溪镇饮水工程**", "主办：水利局，协办：财政局", "2027年3月31日 周三")
                .contains("督办2 学位扩容**", "主办：教科体局", "2027年6月30日 周三", "来源：第45次常务会议");
        office.say(LI, "交办 督办1、督办2");
        assertThat(office.item(2).matter().source()).isEqualTo("executive");
    }

    @Test
    void theMeetingIsNamedInFullHoweverItWasCalled() {
        assertThat(office.say(LI, "常务会45 议定：老旧小区改造，住建局牵头，12月底前")).contains("来源：第45次常务会议");
    }

    @Test
    void manyAreShownInPartAndAssignedTogether() {
        String seven = IntStream.rangeClosed(1, 7)
                .mapToObj(n -> "第" + n + "号工程，住建局牵头，12月" + (10 + n) + "日前")
                .collect(Collectors.joining("；"));

        assertThat(office.say(LI, "第45次常务会议定：" + seven)).contains("督办5", "共7件").doesNotContain("督办6 ");
        assertThat(office.say(LI, "交办 督办1至督办7")).contains("共7件");
        assertThat(office.item(7).state()).isEqualTo(State.ASSIGNED);
    }

    @Test
    void ofSeveralOneThatLacksSomethingStopsAll() {
        assertThat(office.say(LI, "第45次常务会议定：老旧小区改造，住建局牵头，12月底前；河道清淤，水利局牵头")).contains("第2件", "完成时限");
        assertThat(Items.in(office.store.records()).all()).isEmpty();
    }

    @Test
    void milestonesAreTheEarlierDates() {
        assertThat(office.say(LI, "立项督办：老旧小区改造，住建局牵头，12月4日前拿出实施方案，12月底前完成"))
                .contains("节点：12月4日 周五 实施方案", "完成时限：**12月31日 周四**");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            把学校食堂整治列入督办，教育局主办，12月15日前办结 | 学校食堂整治 | jiaoketi | 2026-12-15
            交办给住建局，12月底前完成城区内涝整治 | 城区内涝整治 | zhujian | 2026-12-31
            督办住建局月底前完成管网改造 | 管网改造 | zhujian | 2026-11-30
            由水利局牵头，防洪堤加固年底前完成 | 防洪堤加固 | shuili | 2026-12-31
            给交通局立个督办，农村公路养护三周内办完 | 农村公路养护 | jiaotong | 2026-12-15
            登记一个督办：根治欠薪，主办人社局，协办住建局，下周五前 | 根治欠薪 | renshe | 2026-12-04
            区长批示：农贸市场整治，市场监管局负责，12月10日前 | 农贸市场整治 | shichang | 2026-12-10
            凤溪镇饮水工程由水利局牵头、财政局配合，明年3月底前完成 | 凤溪镇饮水工程 | shuili | 2027-03-31
            凤溪镇饮水工程，水利局牵头，财政局配合，12月底前 | 凤溪镇饮水工程 | shuili | 2026-12-31
            立项督办：2026年民生实事，住建局牵头，12月底前 | 2026年民生实事 | zhujian | 2026-12-31
            立项督办，在建工地扬尘治理，生态环境局牵头，住建局、执法局配合，元月底前完成 | 在建工地扬尘治理 | shengtai | 2027-01-31
            """)
    void isUnderstoodAsPeopleSayIt(String sentence, String title, String lead, LocalDate deadline) {
        DraftReader reader = new SupervisionConfiguration()
                .draftReader(Office.DIRECTORY, Office.LANGUAGE, Office.CALENDAR, office.desk.settings());

        Draft draft = reader.read(
                Office.LANGUAGE
                        .read(sentence, LocalDateTime.of(2026, 11, 24, 10, 0))
                        .text(),
                Office.DIRECTORY.person(new StaffId(LI)).orElseThrow(),
                LocalDateTime.of(2026, 11, 24, 10, 0));

        assertThat(draft.title()).contains(title);
        assertThat(draft.lead()).contains(lead);
        assertThat(draft.deadline()).contains(deadline);
    }

    @Test
    void aViceMayorSetsUpWithinTheOwnPortfolioOnly() {
        assertThat(office.say(VICE_MAYOR, "立项督办：城区内涝整治，住建局牵头，12月底前完成")).contains("督办1");
        assertThat(office.say(OTHER_VICE_MAYOR, "立项督办：城区内涝整治，住建局牵头，12月底前完成")).contains("不在您分管范围");
        assertThat(office.say(MAYOR, "立项督办：城区内涝整治，住建局牵头，12月底前完成")).contains("督办2");
    }

    @Test
    void whatWasUnderstoodIsToldValueByValue() {
        Understanding one =
                office.outcome(LI, "立项督办：老旧小区改造，住建局牵头，财政局配合，12月4日前拿出方案，12月底前完成").understanding();
        assertThat(one.slots())
                .containsEntry("act", "set_up")
                .containsEntry("title", "老旧小区改造")
                .containsEntry("lead", "住建局")
                .containsEntry("others", List.of("财政局"))
                .containsEntry("deadline", "2026-12-31")
                .containsEntry("milestones", List.of(Map.of("by", "2026-12-04", "what", "方案")));
        assertThat(one.dates()).containsExactly(LocalDate.of(2026, 12, 31));

        office.say(LI, "确认");
        assertThat(office.outcome(LI, "立个督办，水利局牵头").understanding().missing()).containsExactly("title", "deadline");
        assertThat(office.outcome(HEAD, "督办1 申请延期到明年1月8号，财政资金没到位")
                        .understanding()
                        .slots())
                .containsEntry("item", 1)
                .containsEntry("until", "2027-01-08")
                .containsEntry("reason", "财政资金没到位");
        assertThat(office.outcome(HEAD, "督办1 方案初稿已完成，进度60%").understanding().slots())
                .containsEntry("percent", 60)
                .containsEntry("act", "report");
    }

    @Test
    void unitsSetNothingUp() {
        assertThat(office.say(HEAD, "立项督办：城区内涝整治，住建局牵头，12月底前完成")).contains("没有这项权限");
        assertThat(office.say(HEAD, "立个督办")).contains("没有这项权限");
    }

    @Test
    void aDeadlineThatHasPassedIsNone() {
        assertThat(office.say(LI, "立项督办：城区内涝整治，住建局牵头，2026年11月20日前完成")).contains("已经过去");
    }
}
