package cn.fuban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Floors for the answers that ship; {@code scripts/evaluate} prints the figures. */
class AnswerQualityTests {
    private static Evaluate evaluate;

    @BeforeAll
    static void load() {
        evaluate = new Evaluate(Shipped.answers(), Shipped.WORDING);
    }

    @Test
    void developmentQuestions() {
        List<Measured> all = evaluate.measure(Sample.development());
        List<Measured> answerable =
                all.stream().filter(one -> one.sample().answerable()).toList();
        List<Measured> unanswerable =
                all.stream().filter(one -> !one.sample().answerable()).toList();
        assertThat(Evaluate.share(answerable, Measured::first)).isGreaterThan(0.95);
        assertThat(Evaluate.share(answerable, Measured::full)).isGreaterThan(0.90);
        assertThat(Evaluate.share(answerable, Measured::abstained)).isLessThan(0.04);
        assertThat(Evaluate.share(unanswerable, Measured::abstained)).isGreaterThan(0.90);
    }

    @Test
    void questionsKeptForChecking() {
        List<Measured> all = evaluate.measure(
                Sample.check().stream().filter(Sample::isForChecking).toList());
        List<Measured> answerable =
                all.stream().filter(one -> one.sample().answerable()).toList();
        List<Measured> unanswerable =
                all.stream().filter(one -> !one.sample().answerable()).toList();
        assertThat(Evaluate.share(answerable, Measured::first)).isGreaterThan(0.88);
        assertThat(Evaluate.share(answerable, Measured::full)).isGreaterThan(0.80);
        assertThat(Evaluate.share(unanswerable, Measured::abstained)).isGreaterThan(0.80);
    }

    @Test
    void followUps() {
        List<Measured> answerable = evaluate.followUps("qa-dev-followups.jsonl").stream()
                .filter(one -> one.sample().answerable())
                .toList();
        assertThat(Evaluate.share(answerable, Measured::full)).isGreaterThan(0.8);
    }
}
