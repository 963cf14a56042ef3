package cn.fuban.consultation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was said about a consultation.
 *
 * @param number of the one that was named
 * @param rest what was said beside the number
 */
record Command(Act act, Optional<Integer> number, String rest) {
    private static final Pattern NUMBER =
            Pattern.compile("(?:征求)?意见(?:第|编号)?\\s*(\\d{1,4})(?!\\d|个|条|点|天|日|月|年|号|家|处|份)(?:号)?");
    private static final Pattern QUESTION =
            Pattern.compile("[?]|吗|么$|怎么|哪些|谁|到哪|几家|什么|多少|没有$|查看|看看|看一下|情况$|进展$|回了没|清单|列表");
    private static final Pattern TABLE = Pattern.compile("汇总表|采纳情况表|导出|结果表");
    private static final Pattern LATER = Pattern.compile("延期|延到|延至|推迟|宽限|晚[点几两]|缓[几两到]|申请延");
    private static final Pattern DENY = Pattern.compile("不同意.{0,4}(?:延|推迟|宽限)|延期.{0,4}不(?:同意|行)");
    private static final Pattern GRANT = Pattern.compile("^(?:同意|可以).{0,4}(?:延|推迟|宽限)|延期.{0,6}(?:同意|可以)");
    private static final Pattern ADOPT = Pattern.compile("(?:^|[局办委镇乡道中心]|的意见)\\s*(?:全部|部分|予以|未|不予?|均|都)?采纳");
    private static final Pattern CONFIRM = Pattern.compile("^(?:我)?(?:确认|审签|签字)(?:意见)?$|^确认意见|意见属实");
    private static final Pattern SEND = Pattern.compile("^(?:确认)?发出(?:去)?$|^发出");
    private static final Pattern WITHDRAW = Pattern.compile("^撤回|^撤销|^不征求了|撤回$|^取消");

    /** What somebody wants. */
    enum Act {
        ASK,
        SEND,
        ANSWER,
        CONFIRM,
        ASK_LATER,
        GRANT,
        DENY,
        ADOPT,
        WITHDRAW,
        SHOW,
        TABLE,
        LIST
    }

    /** An answer to this one, in these words. */
    static Command answer(Consultation about, String words) {
        return new Command(Act.ANSWER, Optional.of(about.number()), words);
    }

    static Command read(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.find()) {
            boolean list = QUESTION.matcher(text).find();
            return new Command(list ? Act.LIST : Act.ASK, Optional.empty(), text);
        }
        String rest = (text.substring(0, matcher.start()) + text.substring(matcher.end()))
                .replaceAll("^[\\s:,,、。]+|[\\s,,、。]+$", "");
        return new Command(act(rest), Optional.of(Integer.valueOf(matcher.group(1))), rest);
    }

    private static Act act(String rest) {
        if (rest.isBlank()) return Act.SHOW;
        if (TABLE.matcher(rest).find()) return Act.TABLE;
        if (DENY.matcher(rest).find()) return Act.DENY;
        if (GRANT.matcher(rest).find()) return Act.GRANT;
        if (SEND.matcher(rest).find()) return Act.SEND;
        if (CONFIRM.matcher(rest).find()) return Act.CONFIRM;
        if (WITHDRAW.matcher(rest).find()) return Act.WITHDRAW;
        if (ADOPT.matcher(rest).find()) return Act.ADOPT;
        if (LATER.matcher(rest).find() && rest.length() < 30) return Act.ASK_LATER;
        return QUESTION.matcher(rest).find() && rest.length() < 12 ? Act.SHOW : Act.ANSWER;
    }
}
