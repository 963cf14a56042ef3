package cn.fuban.language;

import static cn.fuban.language.Phrase.any;
import static cn.fuban.language.Phrase.both;
import static cn.fuban.language.Phrase.word;

import java.util.function.ToIntFunction;

/** Months and their days by number: 明年3月、下个月5号、25日. */
final class MonthGrammar {
    final Phrase<MonthMeaning> month;

    /** A day of a month by its number, with 号 or 日. */
    final Phrase<Integer> dayNumber;

    /** A year, by its number or counted from this one. */
    final Phrase<ToIntFunction<Moment>> year;

    private final Phrase<Integer> bareNumber;

    MonthGrammar(TimeWords words) {
        dayNumber = Numbers.between(1, 31).then(word("号 日")).notBefore(words.line("notAfterDay"));
        bareNumber = Numbers.between(1, 31).notBefore(words.line("counted")).notBefore("号 日 点 时 :");
        Phrase<Integer> number =
                any(Numbers.between(1, 12).then(word("月")), word("元月").as(january -> 1));
        year = any(
                words.numbers("years").as(years -> moment -> moment.today().getYear() + years),
                Numbers.between(2000, 2100).then(word("年")).as(said -> moment -> said),
                Numbers.between(20, 99).then(word("年")).as(said -> moment -> 2000 + said));
        month = any(
                words.numbers("months").as(MonthMeaning.Relative::new),
                number.as(MonthMeaning.Numbered::new),
                both(year.then(word("的").maybe()), number, MonthMeaning.OfYear::new));
    }

    /** A day after its month, with 号 or 日、or without where nothing else can be meant. */
    Phrase<DayMeaning> day() {
        Phrase<Integer> day = word("份 的 份的").maybe().before(any(dayNumber, bareNumber));
        return both(month, day, (in, number) -> moment -> in.day(moment, number));
    }
}
