package cn.fuban.language;

import cn.fuban.config.ConfigNode;
import cn.fuban.workcalendar.Holiday;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/**
 * The name of a holiday.
 *
 * @param name as the calendar has it
 * @param day the one day that the name means, where it does not mean all days off
 * @param from from when on it is looked for
 */
record HolidayName(String name, DayMeaning day, UnaryOperator<Moment> from) implements HolidayMeaning {

    static HolidayName read(ConfigNode entry) {
        return new HolidayName(entry.text("is"), day(entry), UnaryOperator.identity());
    }

    private static DayMeaning day(ConfigNode entry) {
        if (entry.optionalText("lunar").isPresent()) {
            return LunarDays.named(TimeWords.monthDay(entry, "lunar"));
        }
        if (entry.optionalText("solarTerm").isPresent()) {
            return LunarDays.solarTerm(entry.integer("solarTerm"));
        }
        MonthDay on = TimeWords.monthDay(entry, "on");
        return moment -> moment.dayOfYear(on);
    }

    /** This holiday of a year. */
    HolidayName in(ToIntFunction<Moment> year) {
        UnaryOperator<Moment> thatYear = moment -> moment.spanFrom(LocalDate.of(year.applyAsInt(moment), 1, 1));
        return new HolidayName(name, moment -> day.at(thatYear.apply(moment)), thatYear);
    }

    @Override
    public Optional<Holiday> at(Moment moment) {
        return from.apply(moment).holiday(name);
    }

    /** The day before the days off; where that is another one, perhaps the day before the one day. */
    DayMeaning dayBefore() {
        return moment -> day(block -> block.first().minusDays(1))
                .at(moment)
                .map(before -> day.at(moment)
                        .map(one -> before.or(one.date().minusDays(1), Doubt.HOLIDAY_OR_ITS_DAY))
                        .orElse(before));
    }
}
