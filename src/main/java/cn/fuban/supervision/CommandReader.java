package cn.fuban.supervision;

import cn.fuban.language.NumberMention;
import cn.fuban.language.Utterance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what somebody wants with which item. What is first in its list is tried first. */
final class CommandReader {
    private static final Pattern NUMBER = Pattern.compile(
            "(?:督办(?:事项|任务|件|单)?(?:编号|第)?\\s*|督办:\\s*(?=\\d{1,4}(?:[\\s,、。号]|$)))(\\d{1,4})(?!\\d|个|项|件|条|年|月|日|处|户|家|所|座|万|亿|公里|[%.])(?:号|事项)?");
    private static final Pattern MORE = Pattern.compile("\\G\\s*[、和及]\\s*(?:督办)?(\\d{1,4})(?!\\d|个|项|件)号?");
    private static final Pattern RANGE = Pattern.compile("\\G\\s*(?:至|到|-|~)\\s*督办(\\d{1,4})(?!\\d)");
    private static final int MOST_AT_ONCE = 500;
    /** 第三件督办: the number stands before. */
    private static final Pattern ORDINAL = Pattern.compile("^(?:号|件|个|项)(?:的)?督办(?:事项|件|任务)?");
    /** What is set up has a title, and a number in it is no item's. */
    private static final Pattern SETTING_UP =
            Pattern.compile("^(?:请|帮我|麻烦)?(?:把|将)?(?:立项督办|督办立项|立个督办|立一个督办|(?:新增|登记|加)(?:一?[个件项])?督办|列入督办|纳入督办)[:\\s,]");

    private static final Pattern CHINESE_BEFORE = Pattern.compile("督办(?:事项|件)?第?$");
    private static final Pattern PERCENT =
            Pattern.compile("(\\d{1,3})\\s*(?:%|%|个百分点)|百分之\\s*(\\d{1,3})|(?:进度|完成)(?:到|了|约|达到?)?(一半|过半)");
    private static final String WHO = "(?:我们|我局|我镇|我街道|我单位|我办|本单位|本局|咱们?|这个|这件|事项|该事项|任务|工作)?";
    private static final Pattern DONE = Pattern.compile(
            WHO + "(?:都|均|已经|已|全部|全面|现已|也|按期|按时|如期)*(?:办结|办完|完成|办好|办妥|完工|落实到位|落实完毕|销号|结案|整改完成|整改到位|完成任务)"
                    + "(?:了|啦|咯)?(?:[,,。;]?\\s*(?:请|报请|申请|请求).*)?");
    private static final Pattern QUESTION = Pattern.compile(
            "[?]|吗|么$|怎么|咋|为什么|为何|到哪|哪一步|如何|什么|多少|没动静|没有$|查看|看看|看一下|查一下|查询|什么时候|谁|卡在哪|^(?:的)?(?:最新)?(?:进展|情况|进度|状态|详情)(?:情况)?$");
    private static final Pattern LIST =
            Pattern.compile("清单|台账|哪些|列表|有几件|多少件|都有|逾期的|超期的|临期|快到期|一览|总览|名单|有哪几|所有|有\\d+[件个项]");

    /** 常务会议定的督办, 何区长分管的督办件. */
    private static final Pattern OF_SOMEBODY =
            Pattern.compile("^[^,;。:]*(?:的|分管|牵头|主办|负责)督办(?:件|事项|任务)?(?:情况|进展)?(?:发我|发给我|给我看看)?[吧呢呀啊。]*$");

    private static final Map<Act, Pattern> NUMBERED = new LinkedHashMap<>();
    private static final Map<Act, Pattern> UNNUMBERED = new LinkedHashMap<>();

    static {
        NUMBERED.put(Act.DENY_INSTRUCTION, Pattern.compile("^退回批示|不是我的?批示|没有?批示过"));
        NUMBERED.put(Act.CONFIRM_INSTRUCTION, Pattern.compile("确认批示|批示.{0,3}(?:属实|确认)|是我的?批示"));
        NUMBERED.put(
                Act.TAKE_BACK_EXTENSION,
                Pattern.compile("(?:撤回|撤销|取消|不要|收回|不用|不申请)(?:了)?.{0,6}延期|延期.{0,6}(?:撤回|撤销|取消|不要了|不申请了)"));
        NUMBERED.put(Act.DENY_EXTENSION, Pattern.compile("(?:不同意|不批准?|不准|不予|拒绝|驳回).{0,4}延期|延期.{0,6}(?:不同意|不批|不行|不予)"));
        NUMBERED.put(Act.EXTEND, Pattern.compile("(?:同意|批准|准予|可以|准许).{0,3}延期|延期.{0,6}(?:同意|可以|批准)"));
        NUMBERED.put(Act.ASK_EXTENSION, Pattern.compile("延期|延长|宽限|推迟|顺延|延到|延至|延后|缓到|往后延"));
        NUMBERED.put(Act.CHANGE, Pattern.compile("变更|调整为|改由|改为|改成|换成|换牵头"));
        NUMBERED.put(Act.RETURN, Pattern.compile("退回|打回|退了|重新办|不合格|不予通过|没办好"));
        NUMBERED.put(Act.URGE, Pattern.compile("^催|催办|督办单$|催一下|催催|^提醒|抓紧|发个提醒"));
        NUMBERED.put(Act.WITHDRAW, Pattern.compile("撤销|撤回|不立了|不督办了|作废"));
        NUMBERED.put(Act.SIGN, Pattern.compile("签收|^收到|^已收|^接到"));
        NUMBERED.put(Act.ASSIGN, Pattern.compile("^(?:确认)?交办|交办(?:下去|吧|了)?$"));
        NUMBERED.put(
                Act.DONE,
                Pattern.compile("(?:报请|申请|请求|请予?以?|提请|可以)(?:核查|核实|核验|验收|办结|核$|销号)|请核$|^办结$|^(?:同意|确认|予以|准予)办结|"
                        + "^(?:核查)?通过$|" + "^" + DONE.pattern() + "$"));
        NUMBERED.put(Act.VERIFY, Pattern.compile("^(?:开始|进行|启动)?(?:核查|核实|核验)|(?:去|要)核查"));
        UNNUMBERED.put(Act.EXPORT, Pattern.compile("导出|下载|(?:生成|发|要).{0,6}(?:表格|台账|清单)$|[Ee]xcel|xlsx"));
        UNNUMBERED.put(
                Act.SUMMARY,
                Pattern.compile(
                        "(?:季度?|生成|出|做|导出|要).{0,8}(?:督办|落实|议定).{0,6}(?:汇总|总结|小结|报告)|(?:督办|落实情况|议定事项).{0,6}季度?.{0,4}(?:汇总|总结|报告)|按季汇总$|季度汇总$"));
        UNNUMBERED.put(
                Act.SET_UP,
                Pattern.compile(
                        "立项|立个|立一个|立件|列入督办|纳入督办|新增(?:一?[个件项])?督办|登记(?:一?[个件项])?督办|加(?:一?[个件项])督办|"
                                + "交办给|交给|交由|(?:第\\d+次|会议?\\d*|会上)\\s*(?:的)?议定|议定:|督办一下|[批指]示(?:一?[件个项]|如下)?:|(?:牵头|主办|负责|承办).{0,20}(?:前|内|底)"));
        UNNUMBERED.put(Act.URGE, Pattern.compile("催|督促|提醒.{1,12}(?:抓紧|尽快|进度|进展|报)|发.{0,3}督办单"));
    }

    /** What was said; without any other sign it is a report. */
    Command read(Utterance said) {
        String text = said.text();
        List<Integer> numbers = new ArrayList<>();
        String rest = SETTING_UP.matcher(text).find() ? text : withoutNumbers(said, numbers);
        Optional<Integer> percent = percent(text);
        return new Command(
                numbers.isEmpty() ? unnumbered(text) : numbered(rest, percent), List.copyOf(numbers), rest, percent);
    }

    private static Act numbered(String rest, Optional<Integer> percent) {
        if (rest.isBlank() || QUESTION.matcher(rest).find()) return Act.SHOW;
        boolean halfway = percent.filter(n -> n < 100).isPresent();
        return first(NUMBERED, rest)
                .filter(act -> !(act == Act.DONE && halfway))
                .orElse(Act.REPORT);
    }

    private static Act unnumbered(String text) {
        boolean question = QUESTION.matcher(text).find();
        if (matches(Act.SUMMARY, text)) return Act.SUMMARY;
        if (matches(Act.EXPORT, text)) return Act.EXPORT;
        boolean list = LIST.matcher(text).find() || OF_SOMEBODY.matcher(text).find();
        if (list && !text.contains("催")) return Act.LIST;
        if (question) return Act.SHOW;
        return first(UNNUMBERED, text)
                .or(() ->
                        first(NUMBERED, text).filter(act -> act != Act.URGE && act != Act.CHANGE && act != Act.ASSIGN))
                .orElse(text.matches(".*(?:进展|进度|情况|督办|督办件|督办事项)$") ? Act.LIST : Act.REPORT);
    }

    private static boolean matches(Act act, String text) {
        Pattern pattern = UNNUMBERED.get(act);
        return pattern != null && pattern.matcher(text).find();
    }

    private static Optional<Act> first(Map<Act, Pattern> patterns, String text) {
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String withoutNumbers(Utterance said, List<Integer> numbers) {
        Matcher matcher = NUMBER.matcher(said.text());
        if (matcher.find()) {
            numbers.add(Integer.valueOf(matcher.group(1)));
            int end = matcher.end();
            Matcher more = MORE.matcher(said.text()).region(end, said.text().length());
            Matcher range = RANGE.matcher(said.text()).region(end, said.text().length());
            if (range.find()) {
                int first = numbers.get(0);
                int last = Math.min(Integer.parseInt(range.group(1)), first + MOST_AT_ONCE);
                for (int number = first + 1; number <= last; number++) numbers.add(number);
                return trimmed(
                        said.text().substring(0, matcher.start()) + said.text().substring(range.end()));
            }
            while (more.find()) {
                numbers.add(Integer.valueOf(more.group(1)));
                end = more.end();
            }
            return trimmed(
                    said.text().substring(0, matcher.start()) + said.text().substring(end));
        }
        for (NumberMention number : said.numbers()) {
            String before = said.raw().substring(0, number.words().start());
            Matcher intro = CHINESE_BEFORE.matcher(before);
            String after = said.raw().substring(number.words().end());
            Matcher ordinal = ORDINAL.matcher(after);
            boolean stands = before.endsWith("第") && ordinal.find();
            if (!intro.find() && !stands) continue;
            numbers.add(number.value());
            return stands
                    ? trimmed(before.substring(0, before.length() - 1) + after.substring(ordinal.end()))
                    : trimmed(before.substring(0, intro.start()) + after);
        }
        return said.text();
    }

    private static Optional<Integer> percent(String text) {
        Matcher matcher = PERCENT.matcher(text);
        if (!matcher.find()) return Optional.empty();
        if (matcher.group(3) != null) return Optional.of(50);
        String digits = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return Optional.of(Integer.valueOf(digits)).filter(n -> n <= 100);
    }

    private static String trimmed(String text) {
        return text.replaceAll("^[\\s:,,、。的]+|[\\s,,、。]+$", "");
    }
}
