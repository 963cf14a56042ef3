package cn.fuban.deadline;

import cn.fuban.language.Anchor;
import cn.fuban.language.TimeExpression;
import cn.fuban.language.TimeExpression.Unit;
import cn.fuban.language.Utterance;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what somebody wants to have counted. */
final class CountReader {
    private static final Pattern HOW_MANY = Pattern.compile("(几|多少)个?(工作日|工作天|天|日|班)|多少工作日|多久|好久|好多天");
    private static final Pattern STILL = Pattern.compile("还有|还剩|剩下|距离|离");
    private static final Pattern BACK = Pattern.compile("往前|倒推|前推|提前|倒数");
    private static final Pattern END = Pattern.compile("底|末尾|最后");
    private static final Pattern LAST_WORKDAY = Pattern.compile("上一?个工作日");
    private static final Pattern PERIOD = Pattern.compile("月|周|星期|年|季度");

    /** A day that is itself counted: 节后第四个工作日. */
    private static final Pattern NTH = Pattern.compile("第.{1,3}个?(工作日|工作天|上班日|班|天)|[首头]个?(天|日|工作日)|最后");

    private final LocalDate today;

    CountReader(LocalDate today) {
        this.today = today;
    }

    /** Whether it is to be counted from the meeting that is spoken of. */
    static boolean hangsOnMeeting(Utterance said) {
        return said.first(TimeExpression.Count.class)
                .filter(count -> count.anchor() instanceof Anchor.Meeting)
                .isPresent();
    }

    /** What is asked for; empty when there is nothing to count. */
    Optional<Asked> read(Utterance said) {
        Optional<Asked> steps = steps(said);
        if (steps.isPresent()) return steps;
        String text = said.text();
        List<Range> ranges = ranges(said);
        if (!HOW_MANY.matcher(text).find())
            return ranges.stream()
                    .filter(range -> NTH.matcher(range.words).find())
                    .findFirst()
                    .or(() -> ranges.stream().findFirst())
                    .map(range -> kind(range, text));
        if (ranges.size() > 1) return Optional.of(between(ranges.get(0).first, ranges.get(1), text));
        if (!ranges.isEmpty()) return Optional.of(between(ranges.get(0).first, ranges.get(0), text));
        return text.contains("今年") ? Optional.of(between(thisYear().first, thisYear(), text)) : Optional.empty();
    }

    private static Asked kind(Range range, String text) {
        LocalDate date = END.matcher(range.words).find() ? range.last : range.first;
        return NTH.matcher(range.words).find() && range.first.equals(range.last)
                ? new Asked.Nth(date, range.words)
                : new Asked.Kind(date, text);
    }

    private Optional<Asked> steps(Utterance said) {
        if (LAST_WORKDAY.matcher(said.text()).find())
            return Optional.of(new Asked.Steps(today, -1, Unit.WORKING_DAY, said.text()));
        Optional<TimeExpression.Count> count = said.first(TimeExpression.Count.class);
        if (count.isPresent()) {
            LocalDate anchor = count.get().anchor() instanceof Anchor.On on
                    ? on.date()
                    : ranges(said).stream()
                            .findFirst()
                            .map(range -> count.get().steps() < 0
                                            && !END.matcher(range.words).find()
                                    ? range.first
                                    : range.last)
                            .orElse(today);
            return Optional.of(
                    new Asked.Steps(anchor, count.get().steps(), count.get().unit(), said.text()));
        }
        return said.first(TimeExpression.Length.class)
                .filter(length -> length.unit() != Unit.HOUR && length.unit() != Unit.MINUTE)
                .map(length -> length(length, said));
    }

    /** A number of days that stands apart from the day it is counted from: 今天收到，3个工作日是哪天. */
    private Asked length(TimeExpression.Length length, Utterance said) {
        LocalDate anchor = ranges(said).stream().findFirst().map(Range::first).orElse(today);
        int sign = BACK.matcher(said.text()).find() ? -1 : 1;
        return new Asked.Steps(anchor, sign * (int) length.amount(), length.unit(), said.text());
    }

    /** From today on when that is what is asked: to the end of a period, to the first day of a holiday. */
    private Asked between(LocalDate from, Range to, String text) {
        boolean period = PERIOD.matcher(to.words).find();
        LocalDate end = period || !to.first.isAfter(today) ? to.last : to.first;
        boolean fromToday =
                from.equals(today) || from.equals(end) || STILL.matcher(text).find();
        return fromToday && end.isAfter(today)
                ? new Asked.Until(end)
                : new Asked.Between(from, from.equals(to.first) ? to.last : end);
    }

    private Range thisYear() {
        return new Range(today.withDayOfYear(1), MonthDay.of(12, 31).atYear(today.getYear()), "今年");
    }

    /** Every day or stretch of days that was named exactly enough to count. */
    private List<Range> ranges(Utterance said) {
        return said.times().stream().flatMap(time -> range(time).stream()).toList();
    }

    private Optional<Range> range(TimeExpression time) {
        String words = time.words().text();
        if (time instanceof TimeExpression.Day day) return range(day.date(), day.date(), words);
        if (time instanceof TimeExpression.Vague vague) return range(vague.earliest(), vague.latest(), words);
        if (time instanceof TimeExpression.Span span) return range(edge(span.from()), edge(span.to()), words);
        return Optional.empty();
    }

    private LocalDate edge(TimeExpression.@Nullable Day day) {
        return day == null ? today : day.date();
    }

    private static Optional<Range> range(@Nullable LocalDate first, @Nullable LocalDate last, String words) {
        return first == null || last == null ? Optional.empty() : Optional.of(new Range(first, last, words));
    }

    private record Range(LocalDate first, LocalDate last, String words) {}
}
