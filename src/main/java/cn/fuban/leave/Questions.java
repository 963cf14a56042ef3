package cn.fuban.leave;

import cn.fuban.directory.Person;
import cn.fuban.store.Records;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What still has to be asked, one thing at a time. Answers with the name of the slot, which is also the key of the words. */
final class Questions {
    /** What is asked of the rules and not for oneself: 找谁批, 要不要报备, 提前几天. */
    private static final Pattern OF_RULES = Pattern.compile(
            "谁(来|去)?(批|审|同意|签字|准)|找谁|找哪个|哪个(来)?批|向谁|给谁(请假|报)|要不要(请假|报备|报告|审批|批|经)|需不需要|需要(请假|报备|审批)(吗|不|么)|用不用"
                    + "|算不算|算(请假|外出)(吗|不)|提前(几|多少)天|(几|多少)天(以上|以内|之内)|(什么|啥|有没有|有无)(规定|流程|程序|手续|要求)|规定.{0,4}(吗|么|没有|不$|是)|怎么(请假|报备|销假|补假|走流程|处理)|请假(流程|程序|制度)|哪一条|第几条|能不能代|可不可以代");

    private final Planning planning;

    Questions(Planning planning) {
        this.planning = planning;
    }

    /** Whether the words ask what the rules say, so that they start no request. */
    static boolean isOfRules(String text) {
        return OF_RULES.matcher(text).find();
    }

    /** The next question; empty when all is there for the card. */
    Optional<String> next(Request request, Person person, ZonedDateTime now, Records records) {
        Optional<String> missing = missing(request);
        if (missing.isPresent()) return missing;
        if (request.span().isEmpty()) return Optional.of("order");
        if (planning.mustAskDuty(person, request)) return Optional.of(Request.DUTY);
        if (planning.mustAskOutside(person, request)) return Optional.of(Request.OUTSIDE);
        Leave.Plan plan = planning.plan(request).orElseThrow();
        if (plan.isFromMeeting()) return chair(request);
        LeaveRoute route = planning.route(person, plan, now, records);
        if (route.needsActing()
                && planning.acting(person, request, plan.span(), now, records).isEmpty())
            return Optional.of(Request.ACTING);
        boolean reason = planning.isLate(route, plan, now)
                && request.get(Request.LATE).isEmpty()
                && request.get(Request.REPLACES).isEmpty();
        return reason ? Optional.of(Request.LATE) : Optional.empty();
    }

    private static Optional<String> missing(Request request) {
        List<String> missing = request.said().missing();
        if (missing.isEmpty()) return Optional.empty();
        if (missing.contains("start") && missing.contains("end"))
            return Optional.of(request.get(Request.VAGUE).isPresent() ? "vague" : "times");
        return Optional.of(missing.get(0));
    }

    private static Optional<String> chair(Request request) {
        return request.get(Request.CHAIR).isPresent() ? Optional.empty() : Optional.of(Request.CHAIR);
    }
}
