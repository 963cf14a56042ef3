package cn.fuban.language;

import static cn.fuban.language.Phrase.any;
import static cn.fuban.language.Phrase.both;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;

/** Weeks and their days: 下周三、礼拜天、周5. */
final class WeekGrammar {
    /** A weekday of no particular week. */
    final Phrase<DayOfWeek> weekday;

    /** A week, counted from this one. */
    final Phrase<Integer> week;

    /** The bare name of a weekday, as it stands behind the word for a week. */
    final Phrase<DayOfWeek> name;

    private final Phrase<String> weekWord;

    WeekGrammar(TimeWords words) {
        weekWord = words.word("weekWords");
        name = words.weekdays();
        weekday = weekWord.before(name).notAfter("每 每个 逢 每逢 每到 隔 两 几 多").notBefore(words.line("notAfterWeekday"));
        week = words.numbers("weeks").then(weekWord);
    }

    Phrase<DayMeaning> day() {
        return any(
                both(week, name, (weeks, day) -> moment -> Optional.of(moment.inWeek(weeks, day))),
                weekday.as(day -> moment -> Optional.of(moment.weekday(day))));
    }

    /** 周末、下周末： its Saturday. */
    Phrase<Function<Moment, LocalDate>> weekend(Phrase<?> end) {
        return any(
                week.then(end)
                        .as(weeks -> moment ->
                                moment.inWeek(weeks, DayOfWeek.SATURDAY).date()),
                weekWord.then(end)
                        .as(any -> moment -> moment.from()
                                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                                .minusDays(1)));
    }
}
