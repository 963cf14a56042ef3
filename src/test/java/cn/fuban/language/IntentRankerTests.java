package cn.fuban.language;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.config.ConfigFolder;
import cn.fuban.workcalendar.WorkCalendar;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntentRankerTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            副区长外出提前几天报                   | rules.question
            我后天外出                             | leave.request
            下周五的常务会议题哪天截止             | deadline.question
            常务会议题提前几天截止                 | rules.question
            请假三天以上谁批                       | rules.question
            请假三天                               | leave.request
            常务会推迟到周四                       | meeting.move
            请假推迟到周四                         | leave.change
            下周五上午9点开第45次常务会            | meeting.schedule
            45次常务会几点                         | meeting.query
            取消45次常务会                         | meeting.cancel
            散会                                   | meeting.end
            初稿好了                               | deadline.done
            10月12日往前数2个工作日是哪天          | deadline.count
            看《工作规则》第四十六条               | rules.article
            我的事                                 | agenda.mine
            """)
    void tellsWishesApart(String text, String intent) {
        RankedIntent first = first(text);

        assertThat(first.name()).isEqualTo(intent);
        assertThat(rank(text).clear()).contains(first);
    }

    @Test
    void theSentenceOfAButtonLeavesNoDoubt() {
        assertThat(first("确认改期 常务会45"))
                .isEqualTo(new RankedIntent("meeting.move", "meeting.schedule", 1, Map.of("meeting", "常务会45")));
    }

    @Test
    void aQuestionForTheRuleOfADeadlineIsReportedAsOneForTheDeadline() {
        RankedIntent first = first("纪要初稿会后几天要完成");

        assertThat(first.name()).isEqualTo("rules.question");
        assertThat(first.reportedAs()).isEqualTo("deadline.question");
    }

    @Test
    void doesNotActOnWhatItDoesNotUnderstand() {
        Ranking ranking = rank("咕噜咕噜");

        assertThat(ranking.clear()).isEmpty();
        assertThat(ranking.likeliest(3)).hasSize(3);
    }

    @Test
    void everyIntentIsRankedOnceAndTheirConfidencesAreOne() {
        Ranking ranking = rank("明天");

        assertThat(ranking.intents()).extracting(RankedIntent::name).doesNotHaveDuplicates();
        assertThat(ranking.intents().stream()
                        .mapToDouble(RankedIntent::confidence)
                        .sum())
                .isBetween(0.999, 1.001);
    }

    @Test
    void learnsTheSameEveryTime() {
        ConfigFolder folder = new ConfigFolder(Path.of("bot-config"));
        Language again = Language.read(folder, WorkCalendar.read(folder));
        Utterance utterance = TestLanguage.read("明天下午去成都开会");

        assertThat(again.rank(utterance)).isEqualTo(TestLanguage.LANGUAGE.rank(utterance));
    }

    @Test
    void theShippedConfigurationHasNoProblems() {
        assertThat(TestLanguage.FOLDER.problems().all()).isEmpty();
    }

    private static Ranking rank(String text) {
        return TestLanguage.LANGUAGE.rank(TestLanguage.read(text));
    }

    private static RankedIntent first(String text) {
        return rank(text).intents().get(0);
    }
}
