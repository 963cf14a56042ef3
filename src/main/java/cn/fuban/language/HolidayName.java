package cn.fuban.language;

import cn.fuban.config.ConfigNode;
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
        String name = entry.text("is");
        Optional<DayMeaning> day = entry.optionalText("on")
                .map(HolidayName::monthDay)
                .<DayMeaning>map(on -> moment -> moment.dayOfYear(on))
                .or(() -> entry.optionalText("lunar").map(HolidayName::monthDay).map(LunarDays::named))
                .or(() -> entry.optionalText("solarTerm").map(Integer::valueOf).map(LunarDays::solarTerm));
        return new HolidayName(name, day.orElseThrow());
    }

    @Override
    public Optional<cn.fuban.workcalendar.Holiday> at(Moment moment) {
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

    private static MonthDay monthDay(String text) {
        String[] parts = text.split("-", -1);
        return MonthDay.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
