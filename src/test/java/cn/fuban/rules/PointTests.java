package cn.fuban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The point is told only where the sentence itself decides it. */
class PointTests {
    private static String point(String question, String sentence) {
        Passage passage = new Passage(new ArticleId("work", 1), 1, 0, sentence);
        return Point.of(Plain.question(question), passage)
                .map(point -> (point.kind().id() + " " + point.words()).strip())
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "规范性文件能不能增设行政许可|行政规范性文件不得增设行政许可、行政处罚等事项。|forbidden",
                "没报名可以进会场吗|可带1名工作人员参会，未报名不得进入会场。|-",
                "会场里可以录音吗|未经批准，不得在会场录音、录像、照相及上网。|consent 未经批准",
                "审定后的材料可以修改吗|提请的议题材料一经区长审定后 原则上不再修改，确需修改的须报经区长同意。|as-a-rule-not 原则上",
                "可以临时召开常务会吗|区政府常务会原则上每10天召开1次，根据工作需要，可随时召开。|allowed",
                "那天开常务会可以吗|会议由区长主持，区长不能参加会议的，可以委托负责常务工作的副区长召集并主持。|-",
                "副局长外出要不要报告区长|副区长离开本区外出，应提前1天报告区长。|-",
                "规范性文件要不要写有效期|规范性文件应当规定有效期。|duty",
                "列席人员要不要请假|列席区政府常务会议的人员请假，需提前报会议主持人同意。|duty",
                "专题会要不要列席人员参加|专题会议根据需要安排列席人员参加。|-",
                "授权的事项要不要提交常务会|依法应由各部门决定的事项，不提交区政府常务会审议。|-"
            })
    void whetherSomethingMayOrMustBe(String question, String sentence, String point) {
        assertThat(point(question, sentence)).isEqualTo(point);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "征求意见几天内回复|单位之间征求意见时，除另有时限要求外，一般应在3个工作日内回复。|amount 一般应在3个工作日内回复",
                "纪要几天送签|修改完善，原则上于会后 5 个工作日内送签。|amount 原则上于会后5个工作日内送签",
                "重复多少不予发文|重复上位文件篇幅超过70%或重复已有部署较多、创新举措很少的，不予发文。|amount 超过70%",
                "按提交时间还是审批时间|截止时间（以议题申报单审批时间为准）为会前2个工作日。|-",
                "几天内送签|会后2个工作日内送签，须作重大修改的5个工作日内送签。|-"
            })
    void anAmountOnlyWhereThereIsOne(String question, String sentence, String point) {
        assertThat(point(question, sentence)).isEqualTo(point);
    }
}
