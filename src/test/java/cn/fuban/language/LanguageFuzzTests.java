package cn.fuban.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** Whatever is typed is read without an exception, and every word that is pointed at is where it is said to be. */
class LanguageFuzzTests {
    private static final String SEED = "20211221";

    private static final List<String> PIECES = List.of(
            "第四十五次",
            "常务会",
            "常委会",
            "下下周三",
            "12月",
            "3",
            "号",
            "到",
            "至",
            "2月30日",
            "节后第一天",
            "往前数",
            "个工作日",
            "一天半",
            "９点半",
            "：",
            "。",
            "，",
            " ",
            "\u200B",
            "\uD83D\uDE00",
            "\uD83D",
            "(",
            ")",
            "从",
            "起",
            "请假",
            "国庆",
            "正月",
            "三十",
            "99999999999",
            "会前",
            "会后",
            "廿",
            "半",
            "点",
            "周",
            "星期",
            "上午",
            "月底",
            "前",
            "后",
            "第",
            "条",
            "A",
            "\n",
            "é");

    @Provide
    Arbitrary<String> text() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES).list().ofMaxSize(14).map(list -> String.join("", list));
        return Arbitraries.frequencyOf(
                Tuple.of(5, pieces),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(40)),
                Tuple.of(1, Arbitraries.strings().withCharRange('一', '龥').ofMaxLength(30)));
    }

    @Property(seed = SEED, tries = 5_000)
    void anyText(@ForAll("text") String text) {
        Utterance utterance = TestLanguage.LANGUAGE.read(text, TestLanguage.NOW);

        words(utterance)
                .forEach(words ->
                        assertThat(text.substring(words.start(), words.end())).isEqualTo(words.text()));
        assertThat(TestLanguage.LANGUAGE.rank(utterance).intents().stream()
                        .mapToDouble(RankedIntent::confidence)
                        .sum())
                .isGreaterThan(0.999);
    }

    @Property(seed = SEED, tries = 500)
    void anyDay(@ForAll("text") String text, @ForAll LocalDateTime now) {
        assertThat(TestLanguage.LANGUAGE.read(text, now.withYear(2_000 + Math.floorMod(now.getYear(), 90))))
                .isNotNull();
    }

    @Test
    void aBookInOneMessage() {
        String text = "下周五上午9点在第一会议室开第45次常务会，".repeat(1_000);

        assertThat(TestLanguage.read(text).times()).isNotEmpty();
    }

    @Test
    void nothingAtAll() {
        Utterance utterance = TestLanguage.read(" \n\u200B");

        assertThat(utterance.text()).isEmpty();
        assertThat(TestLanguage.LANGUAGE.rank(utterance).intents()).isNotEmpty();
    }

    @Test
    void theConfidencesOfAllIntentsAreOne() {
        assertThat(TestLanguage.LANGUAGE.rank(TestLanguage.read("下周再说")).intents().stream()
                        .mapToDouble(RankedIntent::confidence)
                        .sum())
                .isCloseTo(1, within(1e-9));
    }

    private static Stream<Words> words(Utterance utterance) {
        return Stream.of(
                        utterance.times().stream().map(TimeExpression::words),
                        utterance.meetings().stream().map(MeetingMention::words),
                        utterance.numbers().stream().map(NumberMention::words),
                        utterance.corrections().stream().map(Correction::words),
                        utterance.places().stream())
                .flatMap(words -> words);
    }
}
