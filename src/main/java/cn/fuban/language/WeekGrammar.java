package cn.fuban.language;

import static cn.fuban.language.Phrase.any;
import static cn.fuban.language.Phrase.both;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Weeks and their days: 下周三、礼拜天、周5. */
final class WeekGrammar {
    /** The word for a week: 周, 星期. */
    final Phrase<String> word;

    /** A weekday of no particular week. */
    final Phrase<DayOfWeek> weekday;

    /** A week, counted from this one. */
    final Phrase<Integer> week;

    /** The bare name of a weekday, as it stands behind the word for a week. */
    final Phrase<DayOfWeek> name;

    /** A weekday, of a week or of none. */
    final Phrase<Weekday> said;

    private final TimeWords words;

    WeekGrammar(TimeWords words) {
        this.words = words;
        word = words.word("weekWords");
        name = words.weekdays();
        weekday = word.before(name).notAfter("每 每个 逢 每逢 每到 隔 两 几 多").notBefore(words.line("notAfterWeekday"));
        week = words.numbers("weeks").notAfter("赶得 赶不 轮得 轮不").then(word);
        said = any(both(week, name, Weekday::new), weekday.as(day -> new Weekday(null, day)));
    }

    /** 周末, 下周末, 双休日: its Saturday. */
    Phrase<Function<Moment, LocalDate>> weekend() {
        Phrase<?> end = words.word("weekend");
        return any(
                week.then(end)
                        .as(weeks -> moment ->
                                moment.inWeek(weeks, DayOfWeek.SATURDAY).date()),
                any(word.then(end), words.word("weekendNames"))
                        .as(any -> moment -> moment.from()
                                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                                .minusDays(1)));
    }

    /**
     * A weekday.
     *
     * @param weeks of which week, counted from this one; null when no week was said
     */
    record Weekday(@Nullable Integer weeks, DayOfWeek day) implements DayMeaning {
        @Override
        public Optional<Dated> at(Moment moment) {
            return Optional.of(weeks == null ? moment.weekday(day) : moment.inWeek(weeks, day));
        }
    }
}
