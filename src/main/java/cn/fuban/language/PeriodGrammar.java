package cn.fuban.language;

import static cn.fuban.language.Phrase.any;
import static cn.fuban.language.Phrase.both;
import static cn.fuban.language.Phrase.word;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Weeks, months, years and their parts, which are no dates: 下周、12月、下个月初、月底、年底. */
final class PeriodGrammar {
    /** Any such time. */
    final Phrase<Period> period;

    /** The last day of a month or year, which 月底 and 年底 mean where something ends. */
    final Phrase<DayMeaning> end;

    /** A whole week, month or year, of which one day is chosen by its number. */
    final Phrase<Period> whole;

    PeriodGrammar(TimeWords words, WeekGrammar weeks, MonthGrammar months) {
        Phrase<MonthMeaning> thisMonth = word("月").as(name -> new MonthMeaning.Relative(0));
        Phrase<MonthMeaning> month = any(months.month.then(word("份 的 份的 月").maybe()), thisMonth);
        Phrase<TimeWords.Stretch> ofMonth = words.stretches("monthParts");
        Phrase<TimeWords.Stretch> ofYear = words.stretches("yearParts");
        Phrase<TimeWords.Stretch> behindYear = words.stretches("partsOfYear");
        Phrase<Period> year = any(
                months.year.as(PeriodGrammar::year),
                ofYear.where(part -> part.to() == 12)
                        .as(part -> year(moment -> moment.today().getYear())));
        whole = any(
                month.then(ofMonth.where(part -> part.to() == 31).maybe()).as(Period::of),
                weeks.week.as(PeriodGrammar::week),
                year);
        period = any(
                both(month, ofMonth, Period::of),
                months.month.then(word("份").maybe()).as(Period::of),
                both(months.year, any(behindYear, ofYear), Period::of),
                words.stretches("thirdsOfMonth").as(part -> Period.of(new MonthMeaning.Relative(0), part)),
                months.year.as(PeriodGrammar::year),
                ofYear.as(part -> Period.of(moment -> moment.today().getYear(), part)),
                weeks.week.as(PeriodGrammar::week));
        end = any(
                        both(month, ofMonth.where(part -> part.to() == 31), Period::of),
                        both(months.year, any(behindYear, ofYear).where(part -> part.to() == 12), Period::of),
                        ofYear.where(part -> part.to() == 12)
                                .as(part -> Period.of(moment -> moment.today().getYear(), part)))
                .as(part -> moment -> Optional.of(Dated.of(part.at(moment).last())));
    }

    private static Period year(ToIntFunction<Moment> year) {
        return Period.of(year, new TimeWords.Stretch(1, 12));
    }

    private static Period week(int weeks) {
        return moment -> {
            LocalDate monday = moment.inWeek(weeks, DayOfWeek.MONDAY).date();
            return new Period.Days(monday, monday.plusDays(6));
        };
    }
}
