package cn.fuban.language;

import cn.fuban.config.ConfigNode;
import cn.fuban.workcalendar.Holiday;
import java.time.MonthDay;
import java.util.Optional;

/**
 * The name of a holiday.
 *
 * @param name as the calendar has it
 * @param day the one day that the name means, where it does not mean all days off
 */
record HolidayName(String name, DayMeaning day) implements HolidayMeaning {

    static HolidayName read(ConfigNode entry) {
        return new HolidayName(entry.text("is"), day(entry));
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

    @Override
    public Optional<Holiday> at(Moment moment) {
        return moment.holiday(name);
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
