package cn.fuban.language;

import static cn.fuban.language.Phrase.any;
import static cn.fuban.language.Phrase.both;
import static cn.fuban.language.Phrase.word;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Words for one day: 明天、下周三、12月3号（周四）、12.3, 正月初八、节后第一天.
 *
 * <p>Each line of the alternatives is a way of saying a day, and what it means at a moment.
 */
final class DayGrammar {
    final Phrase<DayMeaning> day;

    private final TimeWords words;
    private final WeekGrammar weeks;
    private final PeriodGrammar periods;

    DayGrammar(
            TimeWords words,
            WeekGrammar weeks,
            MonthGrammar months,
            PeriodGrammar periods,
            HolidayGrammar holidays,
            LunarGrammar lunar) {
        this.words = words;
        this.weeks = weeks;
        this.periods = periods;
        Phrase<DayMeaning> date = any(
                months.day(),
                months.dayNumber.notAfter("第 〕 ] . / 每月 每个月 逢").as(day -> moment -> moment.dayOfMonth(day)),
                WrittenDates.day(),
                lunar.day);
        day = any(
                date,
                dateWithWeekday(date),
                any(
                                words.numbers("days").where(days -> days != -2).notAfter("之 今"),
                                words.numbers("days").where(days -> days == -2).notAfter("目 之"))
                        .as(days ->
                                moment -> Optional.of(Dated.of(moment.today().plusDays(days)))),
                words.numbers("nextDays").as(days -> moment -> moment.afterSpoken(days)),
                weeks.said,
                words.monthDays("festivals").notAfter("第").as(day -> moment -> moment.dayOfYear(day)),
                holidays.day(months.dayNumber),
                new MakeUpGrammar(holidays, weeks).day,
                words.word("nextWorkday")
                        .as(next ->
                                moment -> Optional.of(Dated.of(moment.calendar().nextWorkday(moment.today())))),
                ordinal());
    }

    /** 下周第一个工作日、本月最后一天、12月第二个周五、年底最后一个工作日. */
    private Phrase<DayMeaning> ordinal() {
        return both(periods.whole, word("的").maybe().before(Choice.phrase(weeks)), (period, choice) -> moment -> {
            Period.Days days = period.at(moment);
            return choice.of(days.first(), days.last(), moment.calendar()).map(Dated::of);
        });
    }

    /** A date with its weekday, as in 12月3日（周四）and 周四（12月3日）： the two may not belong together. */
    private Phrase<DayMeaning> dateWithWeekday(Phrase<DayMeaning> date) {
        Phrase<DayOfWeek> said = any(weeks.weekday, weeks.week.before(words.weekdays()));
        return any(
                both(date, any(said, said.inside("(", ")")), DayGrammar::checked),
                both(said, any(date, date.inside("(", ")")), (weekday, day) -> checked(day, weekday)));
    }

    private static DayMeaning checked(DayMeaning meaning, DayOfWeek weekday) {
        return moment ->
                meaning.at(moment).map(dated -> dated.or(nearest(dated.date(), weekday), Doubt.WEEKDAY_DIFFERS));
    }

    private static LocalDate nearest(LocalDate date, DayOfWeek weekday) {
        LocalDate next = date.with(TemporalAdjusters.nextOrSame(weekday));
        return next.isAfter(date.plusDays(3)) ? next.minusWeeks(1) : next;
    }
}
