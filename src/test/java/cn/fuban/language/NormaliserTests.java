package cn.fuban.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            １２月３号（周四）   | 12月3号(周四)
            第 45 次 常务会      | 第45次常务会
            请 假 三 天          | 请假三天
            確認 常務會45        | 确认 常务会45
            請問下週三幾號截止   | 请问下周三几号截止
            明\u200B天\uFEFF下午 | 明天下午
            12.8—12.10           | 12.8-12.10
            请加，名天去成读     | 请假,明天去成都
            下周散请一天         | 下周三请一天
            下周散会后           | 下周散会后
            25好到27好           | 25号到27号
            请加快进度           | 请加快进度
            建议提前             | 建议提前
            咋个请假             | 怎么请假
            好久交材料           | 多久交材料
            好久不见             | 好久不见
            啥子时候开会         | 什么时候开会
            """)
    void evensOut(String typed, String meant) {
        assertThat(TestLanguage.read(typed).text()).isEqualTo(meant);
    }

    @Test
    void tellsOfAWordThatMeansSomethingElse() {
        assertThat(TestLanguage.read("下周五开常委会").corrections())
                .containsExactly(new Correction(new Words(4, 7, "常委会"), "常务会", true));
    }

    @Test
    void leavesTheCommitteeOfThePartyAlone() {
        Utterance utterance = TestLanguage.read("区委常委会的议题");

        assertThat(utterance.text()).isEqualTo("区委常委会的议题");
        assertThat(utterance.corrections()).isEmpty();
    }

    @Test
    void knowsWhereItsWordsStoodInTheTypedText() {
        String typed = "我 下 週 三 去";

        TimeExpression.Day day = TestLanguage.read(typed).firstDay().orElseThrow();

        assertThat(day.words()).isEqualTo(new Words(2, 7, "下 週 三"));
        assertThat(typed.substring(day.words().start(), day.words().end()))
                .isEqualTo(day.words().text());
    }
}
