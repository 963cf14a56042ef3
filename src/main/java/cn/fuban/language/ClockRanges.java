package cn.fuban.language;

import cn.fuban.language.TimeExpression.TimeOfDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** From one time of day to another without a day: in 晚上6点半到八点 the second is in the part of the day of the first. */
record ClockRanges(NormalText text) {
    private static final Set<String> BETWEEN = Set.of("到", "至", "-", "~");

    List<Match<TimeExpression>> settled(List<Match<TimeExpression>> found) {
        List<Match<TimeExpression>> settled = new ArrayList<>();
        for (Match<TimeExpression> next : found) {
            settled.add(settled.isEmpty() ? next : behind(settled.get(settled.size() - 1), next));
        }
        return settled;
    }

    private Match<TimeExpression> behind(Match<TimeExpression> first, Match<TimeExpression> second) {
        boolean range = BETWEEN.contains(text.text().substring(first.end(), second.start()));
        boolean times = first.value() instanceof TimeOfDay && second.value() instanceof TimeOfDay;
        if (!range || !times) return second;
        TimeOfDay begin = (TimeOfDay) first.value();
        TimeOfDay end = (TimeOfDay) second.value();
        ClockTime until = new ClockTime(begin.part(), begin.clock()).until(new ClockTime(end.part(), end.clock()));
        return second.with(new TimeOfDay(end.words(), until.part(), until.clock()));
    }
}
