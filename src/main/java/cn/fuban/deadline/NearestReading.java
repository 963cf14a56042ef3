package cn.fuban.deadline;

import cn.fuban.language.Anchor;
import cn.fuban.language.Language;
import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads dates as a question means them: without a year, the nearest such day. A request for October 12 that is made in
 * November is about the day to come; a question about it is about the one that was.
 */
public final class NearestReading {
    private static final Pattern YEAR_OR_TODAY =
            Pattern.compile("年|今|明|后天|昨|前天|(周|星期|礼拜)[一二三四五六日天1-6末]|[上下这本]周|这个?月|本月|下个?月|还有|还剩|离");
    private static final int HALF_A_YEAR = 183;

    private final Language language;

    public NearestReading(Language language) {
        this.language = language;
    }

    /**
     * The same words read as if half a year earlier, when they lead more than half a year ahead. A weekday that only
     * explains a date is no day of its own: 10月10号那个补班的星期六.
     */
    public Utterance of(Utterance said) {
        return Explained.without(nearest(said));
    }

    /** What was said before, as it was meant then. */
    public Utterance of(String earlier, LocalDateTime at) {
        return of(language.read(earlier, at));
    }

    private Utterance nearest(Utterance said) {
        LocalDate limit = said.now().toLocalDate().plusDays(HALF_A_YEAR);
        if (said.times().stream().noneMatch(time -> isFar(time, limit))) return said;
        Utterance earlier = language.read(said.raw(), said.now().minusDays(HALF_A_YEAR));
        List<TimeExpression> times = said.times().stream()
                .map(time -> isFar(time, limit) ? sameIn(earlier, time) : time)
                .toList();
        return Explained.with(said, times);
    }

    private static TimeExpression sameIn(Utterance other, TimeExpression time) {
        return other.times().stream()
                .filter(found -> found.words().start() == time.words().start())
                .findFirst()
                .orElse(time);
    }

    private static boolean isFar(TimeExpression time, LocalDate limit) {
        return first(time).filter(limit::isBefore).isPresent()
                && !YEAR_OR_TODAY.matcher(time.words().text()).find();
    }

    private static Optional<LocalDate> first(TimeExpression time) {
        if (time instanceof TimeExpression.Day day) return Optional.of(day.date());
        if (time instanceof TimeExpression.Vague vague) return Optional.ofNullable(vague.earliest());
        if (time instanceof TimeExpression.Span span)
            return Optional.ofNullable(span.from()).map(TimeExpression.Day::date);
        if (time instanceof TimeExpression.Count count && count.anchor() instanceof Anchor.On on)
            return Optional.of(on.date());
        return Optional.empty();
    }
}
