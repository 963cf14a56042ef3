package cn.fuban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Floors for the answers that ship; {@code scripts/evaluate} prints the figures. */
class AnswerQualityTests {
    private static final Measuring MEASURING = new Measuring(Shipped.answers(), Shipped.WORDING);

    private static List<Measured> asked(List<Sample> samples, boolean answerable) {
        return samples.stream()
                .filter(sample -> sample.answerable() == answerable)
                .map(sample -> MEASURING.of(sample, Context.NONE))
                .toList();
    }

    @Test
    void developmentQuestions() {
        List<Measured> answerable = asked(Sample.development(), true);
        assertThat(Measured.share(answerable, Measured::first)).isGreaterThan(0.95);
        assertThat(Measured.share(answerable, Measured::full)).isGreaterThan(0.90);
        assertThat(Measured.share(answerable, Measured::abstained)).isLessThan(0.07);
        assertThat(Measured.share(asked(Sample.development(), false), Measured::abstained))
                .isGreaterThan(0.92);
    }

    @Test
    void questionsThatOnlyMeasure() {
        List<Measured> answerable = asked(Sample.fresh(), true);
        assertThat(Measured.share(answerable, Measured::first)).isGreaterThan(0.88);
        assertThat(Measured.share(answerable, Measured::full)).isGreaterThan(0.80);
        assertThat(Measured.share(answerable, Measured::abstained)).isLessThan(0.08);
        assertThat(Measured.share(asked(Sample.fresh(), false), Measured::abstained))
                .isGreaterThan(0.85);
    }

    /** Few words leave little to be known by; what is asked so is nevertheless answered. */
    @ParameterizedTest
    @CsvSource({
        "常务会纪要几天出, decision:20",
        "副区长外出提前几天报, work:83",
        "AB角是啥, work:11",
        "报区委几天, decision:22",
        "会上能不能录音, decision:30",
        "无会日哪几天, work:46",
        "会期能超过半天吗, work:44",
        "区长出差谁代理, work:10",
        "副区长出差谁代班, work:11"
    })
    void shortQuestions(String question, String article) {
        Finding finding = Shipped.answers().answer(question, Context.NONE);
        assertThat(finding.unsaid()).isFalse();
        assertThat(Citing.written(finding.articles()).get(0)).isEqualTo(article);
    }

    @Test
    void whoMaySendSomebodyElseIsToldFromBothBooks() {
        Finding finding = Shipped.answers().answer("我能不能让副局长王睿代我去参加常务会", Context.NONE);
        assertThat(Citing.written(finding.articles())).containsExactly("decision:28", "work:42");
        assertThat(Shipped.WORDING.of(Shipped.EDITION, finding)).contains("未经批准不可以");
    }

    /** What was answered before does not speak for what the rules do not say. */
    @Test
    void aFollowUpOnWhatTheRulesDoNotSayIsDeclined() {
        List<Measured> silent = MEASURING.followUps("spoken-followups.jsonl").stream()
                .filter(one -> !one.sample().answerable())
                .toList();
        assertThat(Measured.share(silent, Measured::abstained)).isGreaterThan(0.8);
    }

    @Test
    void followUps() {
        List<Measured> answerable = MEASURING.followUps("qa-dev-followups.jsonl").stream()
                .filter(one -> one.sample().answerable())
                .toList();
        assertThat(Measured.share(answerable, Measured::full)).isGreaterThan(0.8);
    }
}
