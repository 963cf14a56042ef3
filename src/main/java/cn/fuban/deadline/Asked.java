package cn.fuban.deadline;

import cn.fuban.language.TimeExpression.Unit;
import java.time.LocalDate;

/** What is to be counted. */
sealed interface Asked {
    /** The answer in words. */
    CountWords.Counted in(CountWords words);

    /**
     * Where a count leads.
     *
     * @param steps negative when counting back
     * @param text what was said, for how the anchor itself is meant
     */
    record Steps(LocalDate anchor, int steps, Unit unit, String text) implements Asked {
        @Override
        public CountWords.Counted in(CountWords words) {
            return unit == Unit.WORKING_DAY
                    ? words.workdays(anchor, steps, text)
                    : words.day(anchor, Offset.of(steps, unit));
        }
    }

    /** How many days there are between two dates, both included. */
    record Between(LocalDate from, LocalDate to) implements Asked {
        @Override
        public CountWords.Counted in(CountWords words) {
            return to.isBefore(from) ? words.between(to, from) : words.between(from, to);
        }
    }

    /** How many days there are from now to a date. */
    record Until(LocalDate date) implements Asked {
        @Override
        public CountWords.Counted in(CountWords words) {
            return words.until(date);
        }
    }

    /**
     * What sort of day it is.
     *
     * @param text what was said, for whether yes or no is expected
     */
    record Kind(LocalDate date, String text) implements Asked {
        @Override
        public CountWords.Counted in(CountWords words) {
            return words.kind(date, text);
        }
    }

    /**
     * A day that is called the n-th working day of a period or beside a holiday.
     *
     * @param words what it is called
     */
    record Nth(LocalDate date, String words) implements Asked {
        @Override
        public CountWords.Counted in(CountWords words) {
            return words.nth(date, this.words);
        }
    }

    /**
     * When a holiday is and what is worked for it.
     *
     * @param backAtWork whether the day after it is what matters
     */
    record Break(String name, int year, boolean backAtWork) implements Asked {
        @Override
        public CountWords.Counted in(CountWords words) {
            return words.holiday(name, year, backAtWork);
        }
    }

    /** Which days are worked in exchange for days off. */
    record MakeUpDays() implements Asked {
        @Override
        public CountWords.Counted in(CountWords words) {
            return words.makeUpDays();
        }
    }
}
