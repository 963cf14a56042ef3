package cn.fuban.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What was reached on sentences that nothing was learnt from must not be lost. */
class UnderstandingTests {

    @Test
    void intentsOfLeave() {
        assertThat(share(IntentSample.leave())).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void intentsOfOtherPeoplesSentences() {
        assertThat(share(IntentSample.check())).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void questionsAboutTheRules() {
        assertThat(share(IntentSample.questions())).isGreaterThanOrEqualTo(0.94);
    }

    @Test
    void aQuestionAboutTheRulesNeverSurelyStartsARequest() {
        assertThat(IntentSample.questions())
                .noneMatch(sample -> rank(sample)
                        .clear()
                        .filter(intent -> intent.name().startsWith("leave.request") && intent.confidence() > 0.8)
                        .isPresent());
    }

    @Test
    void datesOfOtherPeoplesSentences() {
        List<DateSample> samples = DateSample.check();
        long right = samples.stream()
                .filter(sample -> sample.isRight(
                        TestLanguage.LANGUAGE.read(sample.text(), sample.now()).times()))
                .count();

        assertThat(right / (double) samples.size()).isGreaterThanOrEqualTo(0.92);
    }

    private static double share(List<IntentSample> samples) {
        return samples.stream()
                        .filter(sample -> sample.isRight(rank(sample).intents().get(0)))
                        .count()
                / (double) samples.size();
    }

    private static Ranking rank(IntentSample sample) {
        return TestLanguage.LANGUAGE.rank(TestLanguage.LANGUAGE.read(sample.text(), sample.now()));
    }
}
