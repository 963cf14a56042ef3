package cn.fuban.leave;

import cn.fuban.language.Doubt;
import cn.fuban.language.TimeExpression.Day;
import cn.fuban.language.TimeExpression.Length;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in which other ways the times of an absence could be read. */
record Doubts(Durations durations) {
    /** Kinds whose days people count in either way. */
    private static final Set<LeaveKind> BY_EITHER =
            EnumSet.complementOf(EnumSet.of(LeaveKind.OUT, LeaveKind.SICK, LeaveKind.MEETING));

    List<OtherReading> about(SpanReader.Found span, Times times, @Nullable LeaveKind kind) {
        List<OtherReading> all = new ArrayList<>();
        if (span.startUnsaid()) {
            all.add(new OtherReading("start", List.of(), "没说从哪天起，先按今天起"));
        }
        of("start", span.start(), span.first()).ifPresent(all::add);
        if (span.last() != null && !span.last().equals(span.first())) {
            of("end", span.end(), span.last()).ifPresent(all::add);
        }
        apart(span, times).ifPresent(all::add);
        times.days().flatMap(length -> otherCount(span, length, kind)).ifPresent(all::add);
        return List.copyOf(all);
    }

    /** 25号和27号: one leave is one stretch of days, so another day is not dropped without a word. */
    private static Optional<OtherReading> apart(SpanReader.Found span, Times times) {
        Day used = span.first();
        if (used == null || (span.last() != null && !span.last().equals(used))) {
            return Optional.empty();
        }
        return times.where(said -> said.role() == Times.Role.PLAIN)
                .of(Day.class)
                .filter(day -> day.date().isAfter(used.date()))
                .findFirst()
                .map(day -> new OtherReading("end", List.of(Times.end(day).asEnd()), apart(used, day)));
    }

    private static String apart(Day used, Day other) {
        String said = other.words().text();
        return "还说了“" + (said.length() == 1 ? "周" + said : said) + "”，这次只算“"
                + used.words().text() + "”；连着请就说从哪天到哪天，分开请就再报一次";
    }

    private static Optional<OtherReading> of(String slot, @Nullable Edge edge, @Nullable Day said) {
        if (edge == null || said == null || said.others().isEmpty()) {
            return Optional.empty();
        }
        List<String> others = said.others().stream()
                .map(other -> edge.on(other.date()))
                .map(other -> slot.equals("start") ? other.asStart() : other.asEnd())
                .toList();
        return Optional.of(new OtherReading(
                slot, others, why(said.others().get(0).why(), said.words().text())));
    }

    private static String why(Doubt doubt, String words) {
        return switch (doubt) {
            case WEEK_STARTS_ON_SUNDAY -> "周日说“" + words + "”，也可能指再下一周";
            case WEEKDAY_DIFFERS -> "“" + words + "”的日期和星期对不上";
            case HOLIDAY_OR_ITS_DAY -> "“" + words + "”可以按放假首日算，也可以按节日当天算";
            case JUST_PASSED -> "“" + words + "”也可能指刚过去的那天";
            case START_UNSAID -> "没说从哪天起，先按今天起";
        };
    }

    /** 请五天: working days or days of the calendar, where that makes a difference. */
    private Optional<OtherReading> otherCount(SpanReader.Found span, Length length, @Nullable LeaveKind kind) {
        Edge start = span.start();
        Double days = span.days();
        if (start == null || days == null || days < 1 || kind == null || !BY_EITHER.contains(kind)) {
            return Optional.empty();
        }
        boolean workdays = durations.isByWorkdays(length, kind);
        Edge end = durations.last(start, days, workdays);
        Edge other = durations.last(start, days, !workdays);
        if (!end.equals(span.end()) || end.equals(other)) {
            return Optional.empty();
        }
        String why = workdays ? "按工作日数；按自然日数则到" : "按自然日数；按工作日数则到";
        return Optional.of(new OtherReading(
                "end",
                List.of(other.asEnd()),
                why + other.date().getMonthValue() + "月" + other.date().getDayOfMonth() + "日"));
    }
}
