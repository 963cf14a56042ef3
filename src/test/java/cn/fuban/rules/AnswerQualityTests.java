package cn.fuban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
        List<Measured> answerable = asked(Sample.sealed(), true);
        assertThat(Measured.share(answerable, Measured::first)).isGreaterThan(0.88);
        assertThat(Measured.share(answerable, Measured::full)).isGreaterThan(0.80);
        assertThat(Measured.share(answerable, Measured::abstained)).isLessThan(0.08);
        assertThat(Measured.share(asked(Sample.sealed(), false), Measured::abstained))
                .isGreaterThan(0.85);
    }

    @Test
    void followUps() {
        List<Measured> answerable = MEASURING.followUps("qa-dev-followups.jsonl").stream()
                .filter(one -> one.sample().answerable())
                .toList();
        assertThat(Measured.share(answerable, Measured::full)).isGreaterThan(0.8);
    }
}
