package cn.fuban.conversation;

import cn.fuban.language.RankedIntent;
import cn.fuban.language.Utterance;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether words stand by themselves as a request, a command or a question while something else is open: then they are no
 * answer to it. It takes more certainty than without an open question, since an answer may use the words of another
 * feature: 财政局征求意见回复晚了 is why something takes longer.
 */
final class NewMatter {
    private static final double SURE_OF_A_QUESTION = 0.9;
    private static final double SURE_OF_A_LEAVE = 0.95;
    private static final double SURE = 0.98;
    private static final double SURE_OF_A_TAG = 0.7;

    /** Something by its number: 请假2. */
    private static final Pattern TAG = Pattern.compile("(请假|督办|意见|换班|登记|文件|会议?)\\s*\\d{1,6}(?!\\d|天|日|个|号|月|点|年)");

    /** Where it is asked, or asked to be shown. */
    private static final Pattern ASKS = Pattern.compile("[?？]|吗|谁|什么|怎么|怎样|哪|几[天个号点次时]|多少|多久|没有?$|不在$|清单|台账|导出");

    private static final Pattern BECAUSE = Pattern.compile("^(因为|由于|因|鉴于|原因|等|需等|要等).*");

    /** What is said of something that is open, unless it names a thing of its own. */
    private static final Set<String> LEANS = Set.of(
            "leave.approve",
            "leave.reject",
            "leave.forward",
            "leave.change",
            "leave.cancel",
            "meeting.move",
            "meeting.cancel",
            "deadline.done",
            "duty.swap-answer",
            "schedule.notice",
            "standing.report",
            "topic.submit",
            "supervision.progress");

    /** Never a matter of its own. */
    private static final Set<String> BESIDE = Set.of("smalltalk", "feedback.wrong");

    private NewMatter() {}

    /** @param intent the likeliest, of another feature than the one that waits for an answer */
    static boolean isIn(Utterance utterance, RankedIntent intent) {
        if (!intent.slots().isEmpty()) return true; // the sentence of a button
        if (BESIDE.contains(intent.name()) || BECAUSE.matcher(utterance.text()).matches()) return false;
        if (TAG.matcher(utterance.text()).find()) return intent.confidence() >= SURE_OF_A_TAG;
        if (ASKS.matcher(utterance.text()).find()) return intent.confidence() >= SURE_OF_A_QUESTION;
        if (intent.name().equals("leave.request")) return intent.confidence() >= SURE_OF_A_LEAVE;
        return intent.confidence() >= SURE && (!LEANS.contains(intent.name()) || namesSomething(utterance, intent));
    }

    /** A number, or the thing whose intent it is: a meeting, or a day for what happened on one. */
    private static boolean namesSomething(Utterance utterance, RankedIntent intent) {
        boolean ofMeetings = intent.name().startsWith("meeting.");
        boolean ofWork =
                intent.name().startsWith("supervision.") || intent.name().startsWith("standing.");
        return !utterance.numbers().isEmpty()
                || (ofMeetings && utterance.meeting().isPresent())
                || (ofWork && !utterance.times().isEmpty());
    }
}
