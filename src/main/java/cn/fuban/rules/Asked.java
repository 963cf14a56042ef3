package cn.fuban.rules;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The kinds of thing that a question asks for, and the sign that a passage holds one of that kind. */
enum Asked {
    TIME(
            "几个?(?:工作日|天|日|周|星期|礼拜|小时|钟头|月|年|分钟)|多少个?(?:工作日|天|日|周|小时|月|年|分钟)|多久|好久|多长|时限|期限|任期"
                    + "|提前多|提前好|最迟|最晚|截止|截至|啥时候|什么时候|啥子时候|哪阵|何时|几时|几点|哪天|哪几天|哪两天|哪些天|周几|几号|几月|时间|过期|超期|逾期|多快",
            "(?:[0-9]+|[一二两三四五六七八九十半])个?(?:工作日|天|日|周|小时|月|年)|每(?:年|月|季|周|半年)|按季|星期[一二三四五六日]|周[一二三四五六日]"
                    + "|节假日|之日|会前|会后|事前|事后|及时|即时|定期|限时|提前"),
    NUMBER(
            "几[个名件次回人位种项份条步块类桌]|几方面|几大|多少|好多|百分之|人数|比例|几成|几分之|次数|最多|最少|至少",
            "(?:[0-9]+|[一二两三四五六七八九十半])(?:个|名|件|次|种|位|份|字|%|数)|[0-9]+%|半数|以上"),
    MONEY("多少钱|好多钱|钱|多少元|多少万|金额|万元|补助|补贴|津贴|工资|奖金|报销|餐标|花费|价值|造价|预算多少", "[0-9]+(?:元|万)|金额"),
    SCORE("几分|多少分|好多分|扣分|加分|权重|分值|几票|多少票|票数", "[0-9]+(?:分|票)"),
    WHO(
            "谁|哪个(?!月|星期|时候|系统|文件|条)|哪位|哪一?家|哪些人|啥人|什么人|找哪|归哪|哪级|哪一级|哪个?(?:单位|部门|领导|科室|局)|跟哪|向哪|给哪|报哪|哪里|哪儿|哪边|何人|由啥",
            "区长|主任|局长|负责人|办公室|司法局|监管局|部门|单位|领导|主持人|召集人|文秘|中心|组成人员|班子|系统|平台|区委|市政府|区政府"),
    WHETHER(
            "吗|么$|嘛|不$|没$|可不可以|能不能|行不行|要不要|是不是|有没有|算不算|该不该|需不需要|用不用|必须不|得行|要得|可以不|可否|能否|是否|对不对|行不|能不|准不准|许不许|合不合|违不违|够不够|来不来得及|算[^啥什]*不"
                    + "|可以|能",
            "不|可|须|应|必须|严禁|同意|批准|原则上|一律|要|需"),
    WHICH("哪些|哪几|有啥(?!用)|包括|哪[两三四五六七八九十]|什么材料|啥材料|附件|附啥|附些|清单|列举|逐项|都有|分别|几步|几块|哪样|内容有", "、|；|（二）"),
    HOW("怎么|咋|如何|程序|流程|手续|步骤|啥办法|怎样|怎办|咋办|走哪", "应|须|报|经|由|提|审|按|后"),
    PENALTY("罚|处分|扣[分钱工绩考奖]|后果|怎么处理|咋处理|问责|追责|受什么|受啥|会不会被|要不要被|处理谁", "追究|查处|通报|约谈|考核|处理|问责|退文|不予|退回"),
    REASON("为啥|为什么|为何|凭啥|凭什么|理由|原因|用意|图什么", "为了|为进一步|根据|原因|理由|理据"),
    WHAT("是什么|是啥|啥意思|什么意思|啥叫|什么叫|定义|指的是|指什么|怎么理解|含义|啥制度|界定", "是|为|即|实行|包括|由|“");

    private final Pattern said;
    private final Pattern held;

    Asked(String said, String held) {
        this.said = Pattern.compile(said);
        this.held = Pattern.compile(held);
    }

    /** What a question in plain form asks for; it may be several things, or none that can be told. */
    static Set<Asked> in(String question) {
        Set<Asked> asked = EnumSet.noneOf(Asked.class);
        for (Asked kind : values()) {
            if (kind.said.matcher(question).find()) {
                asked.add(kind);
            }
        }
        return asked;
    }

    /** The kinds of which a text in plain form holds a thing. */
    static Set<Asked> heldIn(String text) {
        Set<Asked> held = EnumSet.noneOf(Asked.class);
        for (Asked kind : values()) {
            if (kind.heldBy(text)) {
                held.add(kind);
            }
        }
        return held;
    }

    /** Whether a text in plain form holds a thing of this kind. */
    boolean heldBy(String text) {
        return held.matcher(text).find();
    }
}
