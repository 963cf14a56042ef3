package cn.fuban.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.ToIntFunction;

/** A month, a week, or a part of a longer time, by its first and last day at a moment. */
@FunctionalInterface
interface Period {
    Days at(Moment moment);

    /** Part of a month, by its days. */
    static Period of(MonthMeaning month, TimeWords.Stretch days) {
        return moment -> {
            YearMonth in = month.at(moment);
            return new Days(in.atDay(days.from()), in.atDay(Math.min(days.to(), in.lengthOfMonth())));
        };
    }

    static Period of(MonthMeaning month) {
        return of(month, new TimeWords.Stretch(1, 31));
    }

    /** Part of a year, by its months. */
    static Period of(ToIntFunction<Moment> year, TimeWords.Stretch months) {
        return moment -> {
            int in = year.applyAsInt(moment);
            return new Days(
                    LocalDate.of(in, months.from(), 1),
                    YearMonth.of(in, months.to()).atEndOfMonth());
        };
    }

    /** The first day and the last. */
    record Days(LocalDate first, LocalDate last) {}
}
