package cn.fuban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTests {
    @ParameterizedTest
    @CsvSource({
        "83,83",
        "八十三,83",
        "十,10",
        "十三,13",
        "四十,40",
        "一百零八,108",
        "一百,100",
        "八三,83",
        "二〇,20",
        "两,2",
        "007,7",
        "百,-1",
        "甲,-1",
        "'',-1"
    })
    void numbersAreReadInAnyWriting(String text, int value) {
        assertThat(Numerals.value(text).orElse(-1)).isEqualTo(value);
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll @IntRange(min = 1, max = 999) int number) {
        assertThat(Numerals.value(Numerals.chinese(number))).contains(number);
    }
}
