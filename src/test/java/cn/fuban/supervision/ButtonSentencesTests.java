package cn.fuban.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.language.RankedIntent;
import cn.fuban.language.Utterance;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a tapped button says is understood as that and as nothing else, and so is what people say of items. */
class ButtonSentencesTests {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 12, 1, 10, 0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            交办 督办3                          | ASSIGN
            交办 督办3、督办4                   | ASSIGN
            交办 督办3至督办90                  | ASSIGN
            签收 督办3                          | SIGN
            报请核查 督办3                      | DONE
            核查 督办3                          | VERIFY
            办结 督办3                          | DONE
            退回 督办3                          | RETURN
            催办 督办3                          | URGE
            同意延期 督办3 至2027-01-15         | EXTEND
            不同意延期 督办3 至2027-01-15       | DENY_EXTENSION
            常务会45 议定：老旧小区改造，住建局牵头，12月底前 | SET_UP
            """)
    void eachButtonIsItsAct(String sentence, Act act) {
        Utterance said = Office.LANGUAGE.read(sentence, NOW);

        assertThat(Office.LANGUAGE.rank(said).clear().map(RankedIntent::name)).contains("supervision.progress");
        assertThat(new CommandReader().read(said).act()).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            督办3 方案初稿已完成,进度60%        | REPORT
            督办3：正在招标                     | REPORT
            督办三 已进场施工                   | REPORT
            督办3 因征地推进缓慢                | REPORT
            督办3 已完成80%                     | REPORT
            督办3 一期已完成，二期正在招标      | REPORT
            督办3已完成                         | DONE
            督办3 我局已全部办结，请核查        | DONE
            督办第3号已经落实到位               | DONE
            督办3 可以办结                      | DONE
            督办3                               | SHOW
            督办3怎么样了                       | SHOW
            督办3到哪一步了                     | SHOW
            督办3进展情况                       | SHOW
            收到督办3                           | SIGN
            督办3请求延期到月底，资金没到位     | ASK_EXTENSION
            督办3 宽限一周                      | ASK_EXTENSION
            督办3同意延期                       | EXTEND
            督办3延期不行                       | DENY_EXTENSION
            督办3 打回，材料不全                | RETURN
            督办3 催一下                        | URGE
            给住建局发个催办                    | URGE
            督办3 撤销立项                      | WITHDRAW
            督办3 改由水利局牵头                | CHANGE
            立项督办：河道清淤，水利局牵头，月底前 | SET_UP
            哪些督办逾期了                      | LIST
            督办清单                            | LIST
            督办台账                            | LIST
            有3件督办事项逾期了吗               | LIST
            四季度督办汇总                      | SUMMARY
            导出督办台账                        | EXPORT
            把住建局的督办清单导出成表格        | EXPORT
            老旧小区改造推进到哪了              | SHOW
            常务会议定的督办                    | LIST
            何区长分管的督办件                  | LIST
            请把何区长分管的督办发我            | LIST
            第三件督办                          | SHOW
            第3件督办已完成                     | DONE
            撤回督办1的延期                     | TAKE_BACK_EXTENSION
            督办1延期申请不要了                 | TAKE_BACK_EXTENSION
            立项督办：2026年民生实事，住建局牵头，12月底前 | SET_UP
            立项督办：督办3条措施落实，住建局牵头，12月底前 | SET_UP
            督办:3                              | SHOW
            定了两件事：一是饮水工程由水利局牵头，3月底前完成；二是学位扩容由教体局牵头，6月底前完成 | SET_UP
            """)
    void whatPeopleSayIsReadAsTheyMeanIt(String sentence, Act act) {
        assertThat(new CommandReader().read(Office.LANGUAGE.read(sentence, NOW)).act())
                .isEqualTo(act);
    }
}
