package cn.fuban.approval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpinionTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "同意|''",
                "同意 请假12|''",
                "可以的|''",
                "好，同意|''",
                "同意，路上小心|路上小心",
                "批准，保持电话畅通|保持电话畅通",
                "准了，去吧|去吧",
                "要得，早去早回|早去早回",
                "请安排好工作|请安排好工作",
            })
    void whatIsLeftOfAYes(String said, String opinion) {
        assertThat(Opinion.ofYes(said, "请假12")).isEqualTo(opinion);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "不同意|''",
                "不同意 请假12|''",
                "不行|''",
                "不批，最近忙|最近忙",
                "退回：没附通知|没附通知",
                "这几天走不开，下周再说|这几天走不开，下周再说",
            })
    void theReasonOfANo(String said, String reason) {
        assertThat(Opinion.ofNo(said, "请假12")).isEqualTo(reason);
    }

    @Test
    void whatIsToBePutRightIsSentBack() {
        assertThat(Opinion.isReturn("退回，事由不清楚")).isTrue();
        assertThat(Opinion.isReturn("三天太长，压缩一下")).isTrue();
        assertThat(Opinion.isReturn("不同意，最近忙")).isFalse();
    }
}
