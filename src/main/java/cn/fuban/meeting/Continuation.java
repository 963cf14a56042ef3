package cn.fuban.meeting;

import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import cn.fuban.language.Words;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a message goes on with an open card (改成周四), or is about something else and only names a date too. */
final class Continuation {
    private static final Pattern QUESTION = Pattern.compile("[几哪谁?]|吗|什么|多久|多少|怎么|怎样|为何|呢$|好久|往前|往后");
    private static final Pattern CHANGE = Pattern.compile("^(改|换|还是|那就|那|时间|地点|编号|会议室|定在|定|放在|放|就|不是|不对|推迟|提前|移|挪|调)");
    private static final Pattern NOISE = Pattern.compile("[\\s\\p{P}]");
    private static final int LITTLE = 6;

    private Continuation() {}

    /** Not a question, and either begins as a change does or says little more than the new value. */
    static boolean of(Utterance utterance) {
        return isNoQuestion(utterance) && (CHANGE.matcher(utterance.text()).find() || rest(utterance) <= LITTLE);
    }

    static boolean isNoQuestion(Utterance utterance) {
        return !QUESTION.matcher(utterance.text()).find();
    }

    /** How many characters there are beside times, places and meetings. */
    private static int rest(Utterance utterance) {
        int values = Stream.of(
                        utterance.times().stream().map(TimeExpression::words),
                        utterance.places().stream(),
                        utterance.meetings().stream().map(mention -> mention.words()))
                .flatMap(words -> words)
                .map(Words::text)
                .mapToInt(Continuation::length)
                .sum();
        return length(utterance.raw()) - values;
    }

    private static int length(String text) {
        return NOISE.matcher(text).replaceAll("").length();
    }
}
