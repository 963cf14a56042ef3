package cn.fuban.supervision;

import static cn.fuban.supervision.Office.DIRECTOR;
import static cn.fuban.supervision.Office.FINANCE;
import static cn.fuban.supervision.Office.HEAD;
import static cn.fuban.supervision.Office.LI;
import static cn.fuban.supervision.Office.LIAISON;
import static cn.fuban.supervision.Office.MAYOR;
import static cn.fuban.supervision.Office.OTHER_VICE_MAYOR;
import static cn.fuban.supervision.Office.PERFORMANCE;
import static cn.fuban.supervision.Office.VICE_MAYOR;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.conversation.Button;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One item from its assignment to its end, as those concerned speak of it. */
class ProgressTests {
    private final Office office = Office.on("2026-11-24T10:00");

    @BeforeEach
    void assign() {
        office.assigned("立项督办：老旧小区改造，住建局牵头，财政局配合，12月31日前完成");
        office.until("2026-11-25T10:00");
    }

    @Test
    void theLeadUnitSignsOnce() {
        assertThat(office.say(HEAD, "签收 督办1")).contains("已签收", "12月31日 周四");
        assertThat(office.item(1).state()).isEqualTo(State.SIGNED);
        assertThat(office.say(LIAISON, "督办1收到")).contains("已经签收过");
    }

    @Test
    void progressIsReportedInASentenceAndUsedEverywhere() {
        assertThat(office.say(LIAISON, "督办1 方案初稿已完成，进度60%")).contains("方案初稿已完成（60%）", "已记下");

        assertThat(office.item(1).state()).isEqualTo(State.REPORTED);
        assertThat(office.say(MAYOR, "督办1怎么样了")).contains("方案初稿已完成", "60%", "反馈");
        assertThat(office.say(LI, "督办清单")).contains("督办1 老旧小区改造", "60%");
        assertThat(office.say(LI, "老旧小区改造进展如何")).contains("方案初稿已完成");
    }

    @Test
    void theOfficeReportsForAUnitMarkedSo() {
        assertThat(office.say(LI, "督办1 已开工")).contains("代住建局报");
        assertThat(office.item(1).notes()).last().satisfies(note -> {
            assertThat(note.by()).isEqualTo(LI);
            assertThat(note.unit()).isEqualTo("zhujian");
        });
    }

    @Test
    void nobodyElseReports() {
        assertThat(office.say("luoyongqiang", "督办1 已开工")).contains("没有找到督办1");
        assertThat(office.say(VICE_MAYOR, "督办1 已开工")).contains("没有这项权限");
        assertThat(office.item(1).state()).isEqualTo(State.ASSIGNED);
    }

    @Test
    void doneIsVerifiedBeforeItIsClosed() {
        assertThat(office.say(HEAD, "督办1 已全部完成，请核查")).contains("已报请核查");
        office.until("2026-11-25T14:00");
        assertThat(office.inbox(LI)).singleElement().asString().contains("报请核查", "督办1 老旧小区改造");

        assertThat(office.say(LI, "办结 督办1")).contains("已办结");
        office.until("2026-11-26T18:00");
        assertThat(office.inbox(HEAD)).last().asString().contains("已办结");
    }

    @Test
    void notDoneItGoesBackWithAReasonAndComesAgain() {
        office.say(HEAD, "督办1 已完成");

        assertThat(office.say(PERFORMANCE, "退回 督办1")).contains("还差什么");
        assertThat(office.say(PERFORMANCE, "还有3个小区没有动工")).contains("已退回住建局", "还有3个小区没有动工");
        office.until("2026-11-26T18:00");
        assertThat(office.inbox(HEAD)).last().asString().contains("退回", "还有3个小区没有动工");

        assertThat(office.say(HEAD, "督办1 3个小区都动工了")).contains("已记下");
        assertThat(office.say(HEAD, "督办1 办完了")).contains("已报请核查");
    }

    @Test
    void withoutVerificationNothingIsClosed() {
        assertThat(office.say(LI, "办结 督办1")).contains("还没有反馈");
        office.say(HEAD, "督办1 方案已报批，进度90%");

        assertThat(office.say(LI, "办结 督办1")).contains("还没有核查");
        assertThat(office.say(LI, "核查 督办1")).contains("进入核查");
        assertThat(office.say(LI, "办结 督办1")).contains("已办结");
    }

    @Test
    void nobodyVerifiesWhatTheOwnUnitHasToDo() {
        office.assigned("立项督办：绩效目标分解，绩效办牵头，12月20日前完成");
        office.say("gaozhenhua", "督办2 已完成");

        assertThat(office.say(PERFORMANCE, "办结 督办2")).contains("正在核查");
        assertThat(office.item(2).state()).isEqualTo(State.VERIFYING);
        assertThat(office.say(DIRECTOR, "办结 督办2")).contains("已办结");
    }

    @Test
    void anExtensionIsAskedForWithAReasonAndTheOldDeadlineStaysVisible() {
        assertThat(office.say(HEAD, "督办1 申请延期到明年1月15日，因为征地没有完成")).contains("申请延期到2027年1月15日 周五", "征地没有完成");
        office.until("2026-11-25T14:00");
        assertThat(office.inbox(VICE_MAYOR)).singleElement().asString().contains("12月31日 周四 → 2027年1月15日 周五");
        assertThat(office.inbox(LI)).hasSize(1);

        assertThat(office.say(VICE_MAYOR, "同意延期 督办1 至2027-01-15")).contains("已延期", "原定12月31日 周四");
        assertThat(office.item(1).schedule().deadline()).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(office.say(HEAD, "督办1")).contains("2027年1月15日 周五", "原定12月31日 周四");
        assertThat(office.say(LI, "同意延期 督办1 至2027-01-15")).contains("没有等着批的延期申请");
    }

    @Test
    void whatTheSentenceLacksIsAskedFor() {
        assertThat(office.say(HEAD, "督办1申请延期")).contains("延期到哪天");
        assertThat(office.say(HEAD, "延到1月20日")).contains("原因是什么");
        assertThat(office.say(HEAD, "管线迁改没有完成")).contains("申请延期到2027年1月20日 周三", "管线迁改没有完成");
        assertThat(office.item(1).schedule().asked()).isPresent();
    }

    @Test
    void aLengthOfTimeCountsFromTheDeadline() {
        assertThat(office.say(HEAD, "督办1申请延期到明年1月8号，财政资金没到位")).contains("2027年1月8日 周五", "财政资金没到位");
        assertThat(office.say(HEAD, "撤回督办1的延期")).contains("延期申请已撤回", "12月31日 周四");
        assertThat(office.say(VICE_MAYOR, "同意延期 督办1 至2027-01-08")).contains("没有等着批的延期申请");
        assertThat(office.say(HEAD, "督办1申请延期一周，因为连续下雨")).contains("2027年1月7日 周四", "连续下雨");
    }

    @Test
    void whoeverAsksDoesNotDecide() {
        office.say(HEAD, "督办1 申请延期到明年1月15日，因为征地没有完成");

        assertThat(office.say(HEAD, "同意延期 督办1 至2027-01-15")).contains("没有这项权限");
        assertThat(office.say(OTHER_VICE_MAYOR, "同意延期 督办1")).contains("没有找到督办1");
        assertThat(office.say(VICE_MAYOR, "不同意延期 督办1 至2027-01-15")).contains("不延期");
        assertThat(office.item(1).schedule().deadline()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void whoActsForTheViceMayorInChargeDecidesForThatTimeOnly() {
        office.say(HEAD, "督办1 申请延期到明年1月15日，因为征地没有完成");
        assertThat(office.say(OTHER_VICE_MAYOR, "同意延期 督办1")).contains("没有找到督办1");
        office.away(VICE_MAYOR, OTHER_VICE_MAYOR, "2026-11-25T08:00", "2026-11-26T18:00");

        assertThat(office.say(OTHER_VICE_MAYOR, "同意延期 督办1 至2027-01-15")).contains("已延期");
        office.until("2026-11-27T10:00");
        assertThat(office.say(OTHER_VICE_MAYOR, "督办1")).contains("没有找到督办1");
    }

    @Test
    void anOldButtonGrantsNothingElse() {
        office.say(HEAD, "督办1 申请延期到明年1月15日，因为征地没有完成");
        office.say(HEAD, "督办1 申请延期到明年1月30日，因为征地没有完成");

        assertThat(office.say(VICE_MAYOR, "同意延期 督办1 至2027-01-15")).contains("卡片过时");
        assertThat(office.say(VICE_MAYOR, "同意延期 督办1 至2027-01-30")).contains("已延期到2027年1月30日 周六");
    }

    @Test
    void whatWasDecidedIsChangedByTheExecutiveMeetingOnly() {
        assertThat(office.say(HEAD, "督办1 变更：牵头换成水利局")).contains("第二十四条", "常务会");
        assertThat(office.say(LI, "督办1 变更：牵头换成水利局")).contains("第二十四条");
        assertThat(office.say(LI, "督办1 变更：牵头换成水利局")).doesNotContain("督办1是议定事项");
        office.say(LI, "第45次常务会议定：河道清淤，水利局牵头，12月底前");
        office.say(LI, "确认");
        assertThat(office.say(LI, "督办2 变更：牵头换成住建局")).contains("督办2是议定事项", "第二十四条");
        office.ended(46);

        assertThat(office.say(LI, "督办1 变更：牵头换成水利局，第46次常务会议定")).contains("住建局 → **水利局**", "第46次常务会议");
        assertThat(office.say(LI, "确认")).contains("已变更");
        office.until("2026-11-26T18:00");
        assertThat(office.item(1).matter().lead()).isEqualTo("shuili");
        assertThat(office.inbox(FINANCE)).last().asString().contains("变更", "水利局牵头");
    }

    @Test
    void anUrgeReachesTheUnitOnceADayAtMostUnlessItIsOverdue() {
        assertThat(office.say(LI, "催办 督办1")).contains("已提醒", "老旧小区改造");
        office.until("2026-11-25T18:00");
        assertThat(office.inbox(HEAD)).hasSize(2).last().asString().startsWith("2026-11-25T10:00");

        assertThat(office.say(LI, "催办 督办1")).contains("11月26日 周四 08:30");
    }

    @Test
    void aUnitIsUrgedForWhatPresses() {
        assertThat(office.say(LI, "给住建局发个催办")).contains("没有临期或逾期");
        office.until("2026-12-29T10:00");

        assertThat(office.say(LI, "给住建局发个催办")).contains("督办1 老旧小区改造");
    }

    @Test
    void itemsAreSeenByThoseConcernedAndNobodyElse() {
        assertThat(office.say("luoyongqiang", "督办1")).contains("没有找到督办1");
        assertThat(office.say("luoyongqiang", "督办清单")).contains("没有查到您能看的督办件");
        assertThat(office.say(OTHER_VICE_MAYOR, "督办清单")).contains("没有查到您能看的督办件");
        assertThat(office.say(FINANCE, "督办清单")).contains("督办1");
        assertThat(office.say(VICE_MAYOR, "督办清单")).contains("督办1");
        assertThat(office.say("liujing", "督办清单")).contains("督办1");
    }

    @Test
    void listsAreByUnitViceMayorLightAndSource() {
        office.assigned("立项督办：防洪堤加固，水利局牵头，12月1日前完成，来源政府工作报告");
        office.until("2026-12-03T10:00");

        assertThat(office.say(LI, "水利局的督办清单")).contains("督办2").doesNotContain("督办1 ");
        assertThat(office.say(LI, "王立新分管的督办有哪些")).contains("督办2").doesNotContain("督办1 ");
        assertThat(office.say(LI, "哪些督办逾期了")).contains("督办2", "逾期").doesNotContain("督办1 ");
        assertThat(office.say(LI, "政府工作报告的督办清单")).contains("督办2").doesNotContain("督办1 ");
        assertThat(office.say(LI, "督办清单")).contains("督办1", "督办2", "逾期1件");
        assertThat(office.say(LI, "水利局的督办办得咋样了")).contains("督办2").doesNotContain("督办1 ");
    }

    @Test
    void aReportWithoutANumberIsTakenForTheOnlyItemItCanBeSaidOf() {
        assertThat(office.say(HEAD, "小区改造管网已铺了8公里，进度40%")).contains("督办1 老旧小区改造**：小区改造管网已铺了8公里", "40%");
        assertThat(office.say(HEAD, "招标已完成，正在进场")).contains("督办1 老旧小区改造**：招标已完成，正在进场");
        assertThat(office.item(1).notes())
                .filteredOn(note -> note.isOf(Step.REPORT))
                .hasSize(2);
    }

    @Test
    void whereItCouldBeSaidOfSeveralOrIsNoProgressNothingIsGuessed() {
        assertThat(office.say(HEAD, "请大家注意安全")).contains("是哪一件");
        assertThat(office.say(OTHER_VICE_MAYOR, "招标已完成，正在进场")).doesNotContain("已记下");
        office.assigned("立项督办：城区内涝整治，住建局牵头，12月底前完成");

        assertThat(office.outcome(HEAD, "招标已完成，正在进场").reply().orElseThrow().buttons())
                .extracting(Button::sentence)
                .containsExactly("督办1 招标已完成，正在进场", "督办2 招标已完成，正在进场");
        assertThat(office.item(1).state()).isEqualTo(State.ASSIGNED);
        assertThat(office.say(HEAD, "内涝整治招标已完成")).contains("督办2 城区内涝整治**：内涝整治招标已完成");
    }
}
