package cn.fuban.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** What words for a month mean. */
sealed interface MonthMeaning {
    /** The month at a moment. */
    YearMonth at(Moment moment);

    /** A day of this month, if it has it. */
    default Optional<Dated> day(Moment moment, int day) {
        return Moment.day(at(moment), day).map(Dated::of);
    }

    default LocalDate lastDay(Moment moment) {
        return at(moment).atEndOfMonth();
    }

    /** Counted from the present one. */
    record Relative(int months) implements MonthMeaning {
        @Override
        public YearMonth at(Moment moment) {
            return YearMonth.from(moment.today()).plusMonths(months);
        }
    }

    /** By its number alone: each day of it is looked for where it comes next. */
    record Numbered(int number) implements MonthMeaning {
        @Override
        public YearMonth at(Moment moment) {
            return moment.month(number);
        }

        @Override
        public Optional<Dated> day(Moment moment, int day) {
            return moment.dayOfYear(number, day);
        }
    }

    /** With its year. */
    record OfYear(ToIntFunction<Moment> year, int number) implements MonthMeaning {
        @Override
        public YearMonth at(Moment moment) {
            return YearMonth.of(year.applyAsInt(moment), number);
        }
    }
}
