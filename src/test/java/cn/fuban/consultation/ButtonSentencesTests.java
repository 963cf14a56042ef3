package cn.fuban.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.consultation.Command.Act;
import cn.fuban.language.RankedIntent;
import cn.fuban.language.Utterance;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a tapped button says is understood as that and as nothing else, and so is what people say of consultations. */
class ButtonSentencesTests {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 12, 1, 10, 0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            发出 意见3                           | SEND
            无不同意见 意见3                     | ANSWER
            确认意见 意见3                       | CONFIRM
            同意延期 意见3 财政局 至2026-12-05   | GRANT
            不同意延期 意见3 财政局              | DENY
            汇总表 意见3                         | TABLE
            撤回 意见3                           | WITHDRAW
            """)
    void eachButtonIsItsAct(String sentence, Act act) {
        Utterance said = Office.LANGUAGE.read(sentence, NOW);

        assertThat(Office.LANGUAGE.rank(said).clear().map(RankedIntent::name)).contains("consultation");
        assertThat(Command.read(said.text()).act()).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            意见3 无意见                                | ANSWER
            意见3 建议第二条改为由镇街负责              | ANSWER
            意见3 建议延长保护期至五年，并明确经费来源，由财政统筹安排解决，不再另设专项资金 | ANSWER
            意见3                                       | SHOW
            意见3回了没有                               | SHOW
            意见3汇总表                                 | TABLE
            意见3 申请延到12月5日                       | ASK_LATER
            意见3 财政局全部采纳                        | ADOPT
            就停车管理办法征求财政局意见                | ASK
            有哪些征求意见还没回                        | LIST
            """)
    void whatPeopleSayIsReadAsTheyMeanIt(String sentence, Act act) {
        assertThat(Command.read(Office.LANGUAGE.read(sentence, NOW).text()).act())
                .isEqualTo(act);
    }
}
