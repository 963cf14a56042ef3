package cn.fuban.leave;

import cn.fuban.language.TimeExpression.Day;
import cn.fuban.language.TimeExpression.Span;
import cn.fuban.language.TimeExpression.Vague;
import cn.fuban.language.Utterance;
import cn.fuban.workcalendar.ChineseDates;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days that a question is about, first and last included: 今天, 这周, 周五到周日. */
record AskedDays(LocalDate first, LocalDate last) {
    private static final int LONGEST = 62;

    static AskedDays of(LocalDate day) {
        return new AskedDays(day, day);
    }

    /** The span or the period that is spoken of, if any; of days gone by and to come the latter. */
    static Optional<AskedDays> in(Utterance utterance, LocalDate today) {
        Optional<AskedDays> span = utterance
                .first(Span.class)
                .filter(said -> said.from() != null || said.to() != null)
                .map(said -> between(said.from(), said.to(), today));
        return span.or(() -> utterance.first(Vague.class).flatMap(period -> of(period, today)));
    }

    private static AskedDays between(@Nullable Day from, @Nullable Day to, LocalDate today) {
        LocalDate first = from == null ? today : from.date();
        LocalDate last = to == null ? first.plusDays(LONGEST) : to.date();
        return new AskedDays(first, last.isBefore(first) ? first : last);
    }

    private static Optional<AskedDays> of(Vague period, LocalDate today) {
        LocalDate first = period.earliest();
        LocalDate last = period.latest();
        boolean known =
                first != null && last != null && !last.isBefore(today) && last.isBefore(first.plusDays(LONGEST));
        return known && first != null && last != null
                ? Optional.of(new AskedDays(first.isBefore(today) ? today : first, last))
                : Optional.empty();
    }

    /** With weekdays, such as 11月23日 周一至11月29日 周日. */
    String words(LocalDate today) {
        String from = ChineseDates.format(first, today);
        return first.equals(last) ? from : from + "至" + ChineseDates.format(last, today);
    }
}
