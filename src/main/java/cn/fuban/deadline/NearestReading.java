package cn.fuban.deadline;

import cn.fuban.language.Anchor;
import cn.fuban.language.Language;
import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import java.time.LocalDate;
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

    /** The same words read as if half a year earlier, when they lead more than half a year ahead. */
    public Utterance of(Utterance said) {
        LocalDate limit = said.now().toLocalDate().plusDays(HALF_A_YEAR);
        boolean far =
                said.times().stream().flatMap(time -> first(time).stream()).anyMatch(limit::isBefore);
        if (!far || YEAR_OR_TODAY.matcher(said.text()).find()) return said;
        return language.read(said.raw(), said.now().minusDays(HALF_A_YEAR));
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
