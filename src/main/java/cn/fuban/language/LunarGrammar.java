package cn.fuban.language;

import static cn.fuban.language.Phrase.any;
import static cn.fuban.language.Phrase.both;
import static cn.fuban.language.Phrase.word;

/** Days of the farmers' calendar: 腊月二十六、正月初八、大年初三、除夕. */
final class LunarGrammar {
    final Phrase<DayMeaning> day;

    /** From one such day to another of the same month: 大年初三到初五. */
    final Phrase<TimeMeaning> span;

    LunarGrammar(TimeWords words) {
        Phrase<Integer> early = word("初").before(Numbers.between(1, 10));
        Phrase<Integer> number = any(early, Numbers.between(11, 30));
        Phrase<MonthAndDay> inMonth = any(
                both(words.numbers("lunarMonths"), number, MonthAndDay::new),
                both(Numbers.between(2, 12).then(word("月")), early, MonthAndDay::new),
                words.word("newYear").before(early).as(day -> new MonthAndDay(1, day)),
                words.monthDays("lunarDays")
                        .as(named -> new MonthAndDay(named.getMonthValue(), named.getDayOfMonth())));
        day = any(
                inMonth.as(MonthAndDay::meaning),
                words.word("newYearsEve").as(eve -> LunarDays.newYearsEve()),
                words.numbers("solarTerms").as(LunarDays::solarTerm),
                early.notAfter("最 当 月 年 起 本 之 国 人 太 原 悔 如").as(LunarDays::soonInFirstMonth));
        Phrase<Match<MonthAndDay>> first = inMonth.placed();
        Phrase<?> to = words.word("to");
        span = both(first.then(to), number.placed(), LunarGrammar::between);
    }

    private static TimeMeaning between(Match<MonthAndDay> first, Match<Integer> last) {
        MonthAndDay end = new MonthAndDay(first.value().month, last.value());
        return Spans.between(first.with(Point.of(first.value().meaning())), last.with(Point.of(end.meaning())));
    }

    /** A day by its month and number. */
    private record MonthAndDay(int month, int day) {
        DayMeaning meaning() {
            return LunarDays.day(month, day);
        }
    }
}
