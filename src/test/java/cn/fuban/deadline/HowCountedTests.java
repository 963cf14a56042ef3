package cn.fuban.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HowCountedTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "怎么算的",
                "怎么算出来的",
                "咋个算的",
                "啷个算的",
                "这是怎么数的",
                "那天怎么来的",
                "如何推算的",
                "怎么是周三",
                "为什么",
                "为什么是周三",
                "为啥是这天",
                "为什么不是12月8号",
                "算给我看看",
                "说一下过程"
            })
    void asksForTheArithmetic(String text) {
        assertThat(HowCounted.isAskedIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"为什么要提前2个工作日报议题", "怎么请假", "工资怎么算", "加班费怎么算", "为什么要开会", "怎么报材料", "半数以上怎么算"})
    void asksForSomethingElse(String text) {
        assertThat(HowCounted.isAskedIn(text)).isFalse();
    }
}
