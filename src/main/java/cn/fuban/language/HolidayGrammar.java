package cn.fuban.language;

import static cn.fuban.language.Phrase.any;
import static cn.fuban.language.Phrase.both;
import static cn.fuban.language.Phrase.word;

import cn.fuban.workcalendar.Holiday;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Holidays and the days around them: 国庆、节后第一天、五一前最后一个工作日、国庆8号. */
final class HolidayGrammar {
    /** What 年 means in 年前. */
    private static final String SPRING = "春节";

    /** A holiday by its name. */
    final Phrase<HolidayName> named;

    /** A holiday by its name, or whichever comes next. */
    final Phrase<HolidayMeaning> any;

    private final HolidayMeaning next;

    HolidayGrammar(TimeWords words, Phrase<ToIntFunction<Moment>> year) {
        Phrase<HolidayName> alone = words.holidays()
                .notBefore(words.line("notAfterHoliday"))
                .notAfter("第")
                .then(words.word("daysOff").maybe());
        named = any(both(year.then(word("的").maybe()), alone, (of, holiday) -> holiday.in(of)), alone);
        next = next(words.values("holidays"));
        any = any(named, words.word("anyHoliday").as(holiday -> next));
    }

    private static HolidayMeaning next(List<String> names) {
        return moment ->
                names.stream().flatMap(name -> moment.holiday(name).stream()).min(Comparator.comparing(Holiday::first));
    }

    Phrase<DayMeaning> day(Phrase<Integer> dayNumber) {
        return any(
                both(any, nthWorkday(), HolidayGrammar::workdayAfter),
                word("收假 收假后").before(nth()).as(n -> workdayAfter(next, n)),
                any.then(lastWorkday()).as(HolidayGrammar::workdayBefore),
                word("年").before(lastWorkday()).as(last -> workdayBefore(moment -> moment.holiday(SPRING))),
                named.then(word("前一天 的前一天 头一天 前一日")).as(HolidayName::dayBefore),
                any.then(word("前一天 的前一天 头一天 前一日"))
                        .as(holiday -> holiday.day(block -> block.first().minusDays(1))),
                any.then(word("后一天 的后一天"))
                        .as(holiday -> holiday.day(block -> block.last().plusDays(1))),
                named.then(word("当天 当日 那天 这天")).as(HolidayName::day),
                named.then(word("首日 第一天")).as(holiday -> holiday.day(Holiday::first)),
                named.then(word("最后一天")).as(holiday -> holiday.day(Holiday::last)),
                both(
                        named,
                        dayNumber,
                        (holiday, n) -> moment -> holiday.at(moment)
                                .flatMap(block -> moment.spanFrom(block.first()).dayOfMonth(n))));
    }

    private static DayMeaning workdayAfter(HolidayMeaning holiday, int n) {
        return holiday.counted((block, calendar) -> calendar.workdaysAfter(block.last(), n));
    }

    private static DayMeaning workdayBefore(HolidayMeaning holiday) {
        return holiday.counted((block, calendar) -> calendar.workdaysBefore(block.first(), 1));
    }

    /** Behind the name of a holiday: 后第一天、后上班第2天、放完假回来，第2个工作日、收假当天. */
    private static Phrase<Integer> nthWorkday() {
        Phrase<String> after = any(
                        word("后 之后 过后 以后 后的 过完后 结束后 完后 后上班"),
                        word("过完 放完 放完假 耍完 玩完 休完 休完假 回来 回来后 放完假回来 放假回来 收假 收假后 收假上班 收假回来 回来上班 上班 开工 放完开工 后开工 收假开工"))
                .then(word("回来 回来后 后").maybe());
        Phrase<?> filler = word(", 的 ,只算工作日, ,按工作日 ,按工作日算, ,按工作日的 ,上班的 ,后 后的").maybe();
        return any(
                after.then(filler).before(nth()), word("上班第一天 第一个工作日 收假当天 收假那天").as(first -> 1));
    }

    private static Phrase<Integer> nth() {
        Phrase<String> workday = word("天上班 天 个工作日 个上班日 日 个工作天 个班 天班");
        return any(
                word("第").before(Numbers.between(1, 60)).then(workday),
                word("头").before(Numbers.between(2, 60)).then(word("个工作日 个上班日 个班")),
                word("首日 首个工作日 头一天 头一个工作日 头天 上班当天 上班那天 上班首日").as(first -> 1));
    }

    private static Phrase<String> lastWorkday() {
        return word("前 之前 以前 前的 放假前").before(word("最后一个工作日 最后一天 最后一个上班日 最后一个工作天 最后一个班 最后一天班"));
    }
}
