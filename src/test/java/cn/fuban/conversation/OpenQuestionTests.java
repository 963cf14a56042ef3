package cn.fuban.conversation;

import static cn.fuban.leave.LeaveOffice.DIRECTOR;
import static cn.fuban.leave.LeaveOffice.HEAD;
import static cn.fuban.leave.LeaveOffice.LI;
import static cn.fuban.leave.LeaveOffice.LIAISON;
import static cn.fuban.leave.LeaveOffice.ZHANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.leave.LeaveOffice;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A question that takes any words takes no new command, no question and no other matter, in whatever feature it stands. */
class OpenQuestionTests {
    private static final String CONSULT = "征求意见：住房维修资金管理办法，发给财政局、司法局";
    private static final String ABOUT_RULES = "副区长外出要提前几天报";

    /** A Monday. */
    private final LeaveOffice office = LeaveOffice.on("2026-11-23T10:00");

    /**
     * A question that is open.
     *
     * @param before what others have said before
     * @param opening what leads to it
     * @param question words of the question
     * @param other something else, said instead of an answer
     * @param otherAnswer words of the answer to that
     * @param answer an answer, which uses the words of another feature where that is likely
     * @param next words of what follows the answer
     */
    record Open(
            String who,
            List<String> before,
            List<String> opening,
            String question,
            String other,
            String otherAnswer,
            String answer,
            String next) {}

    static Stream<Open> questions() {
        List<String> item = List.of(LI + ":立项督办：老旧小区改造，住建局牵头，12月10日前", LI + ":好的");
        List<String> done = Stream.concat(item.stream(), Stream.of(HEAD + ":签收督办1", HEAD + ":督办1办结"))
                .toList();
        List<String> leave = List.of(LIAISON + ":后天请病假一天", LIAISON + ":确认");
        return Stream.of(
                new Open(HEAD, List.of(), List.of("我后天请事假一天"), "什么事", CONSULT, "还没有发出", "参加孩子的家长会", "事由：参加孩子的家长会"),
                new Open(LIAISON, List.of(), List.of("我后天出差"), "去哪里", ABOUT_RULES, "提前1天", "重庆", "什么事"),
                new Open(ZHANG, List.of(), List.of("我今天下午去成都开会"), "原因", "督办清单", "督办", "省上临时通知", "迟报原因：省上临时通知"),
                new Open(
                        HEAD,
                        item,
                        List.of("督办1申请延期到12月20日"),
                        "原因",
                        "我明天去成都开会",
                        "王海涛外出",
                        "征求意见还没有反馈完",
                        "申请延期到12月20日 周日：征求意见还没有反馈完"),
                new Open(LI, List.of(), List.of("立项督办"), "什么事", "下次常务会议题哪天截止", "还没有安排", "老旧小区改造", "牵头"),
                new Open(LI, List.of(), List.of("立项督办：老旧小区改造"), "牵头", "我后天请病假一天", "李思远病假", "住建局牵头，财政局配合", "什么时候完成"),
                new Open(LI, done, List.of("退回督办1"), "还差什么", "待我审批", "没有等您批的", "缺少财政局的意见", "退回"),
                new Open(HEAD, leave, List.of("不同意"), "理由", "我明天去成都开会", "王海涛外出", "这几天有常务会，走不开", "王海涛不同意“这几天有常务会，走不开”"),
                new Open(HEAD, List.of(), List.of("我要征求财政局的意见"), "什么", "我明天去成都开会", "王海涛外出", "住房维修资金管理办法", "征求：财政局"),
                new Open(LI, List.of(), List.of("下周五上午9点开第45次常务会"), "在哪", "我后天请病假一天", "李思远病假", "三楼小会议室", "三楼小会议室"),
                new Open(LIAISON, List.of(), List.of("我要投诉"), "请直接说", "我后天请病假一天", "徐佳病假", "督办催得太频繁，建议一周一次", "已转办公室主任"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void anotherMatterIsNoAnswer(Open open) {
        asked(open);

        assertThat(office.say(open.who(), open.other())).contains(open.otherAnswer());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void anAnswerMayUseTheWordsOfAnotherFeature(Open open) {
        asked(open);

        assertThat(office.say(open.who(), open.answer())).contains(open.next());
    }

    private void asked(Open open) {
        for (String said : open.before()) {
            String[] parts = said.split(":", 2);
            if (parts[1].equals("确认")) office.tap(parts[0], parts[1]);
            else office.say(parts[0], parts[1]);
        }
        open.opening().forEach(words -> office.say(open.who(), words));
        String newest = office.inbox(open.who());
        assertThat(newest.substring(Math.max(0, newest.lastIndexOf("---")))).contains(open.question());
    }

    @Test
    void afterAQuestionInBetweenTheOpenOneIsGoneOnWith() {
        office.say(HEAD, "我后天请事假一天");

        assertThat(office.say(HEAD, ABOUT_RULES)).contains("“请假还差一项”还没办完，说“继续”");
        assertThat(office.say(HEAD, "谁不在")).doesNotContain("继续");
        assertThat(office.say(HEAD, "继续")).contains("是什么事");
        assertThat(office.say(HEAD, "家里装修")).contains("事由：家里装修");
    }

    @Test
    void whatDropsAMatterIsNoAnswerToItsQuestion() {
        office.say(HEAD, "我后天请事假一天");

        assertThat(office.say(HEAD, "算了")).contains("没有改动").doesNotContain("事由");
        assertThat(office.say(HEAD, "确认")).doesNotContain("已提交");
    }

    @Test
    void aNewRequestStartsAnewAndTheOldOneIsGoneBackTo() {
        office.say(HEAD, "我明天去成都开会");
        office.say(HEAD, CONSULT);

        assertThat(office.tap(HEAD, "发出")).contains("“请确认：王海涛外出”还没办完");
        assertThat(office.say(HEAD, "好的")).doesNotContain("已提交");
        assertThat(office.say(HEAD, "继续")).contains("王海涛外出：11月24日 周二");
        assertThat(office.say(HEAD, "好的")).contains("已提交请假1");
    }

    @Test
    void anotherRequestDoesNotFallIntoAnOpenSwap() {
        office.say(LI, "元旦带班：1月1日张明远，1月2日王立新，1月3日何静怡");
        office.say(LI, "好的");
        assertThat(office.say(ZHANG, "我1月1日的班跟王立新换")).contains("1月1日", "1月2日");

        assertThat(office.say(ZHANG, "向区长报告，我后天到大后天去省里开会")).contains("张明远外出", "11月25日 周三至11月26日 周四");
        assertThat(office.tap(ZHANG, "确认")).contains("已登记请假1");
    }

    @Test
    void whatWasLeftOpenIsStaleAfterTheNextWorkingDay() {
        office.say(HEAD, "我下周五请事假一天");
        office.until("2026-11-24T17:00");
        office.say(LI, "后天请病假一天");
        office.until("2026-11-25T09:00");

        assertThat(office.say(HEAD, "家里装修")).contains("没太明白");
        assertThat(office.say(LI, "改成周五")).contains("11月27日 周五");
        assertThat(office.say(HEAD, "继续")).contains("是什么事");
    }

    @Test
    void theQuestionOfAStaleDialogueIsNotHeardByAnybody() {
        office.say(DIRECTOR, "立项督办");
        office.until("2026-12-01T09:00");

        assertThat(office.say(DIRECTOR, "道路维修")).doesNotContain("牵头");
    }
}
