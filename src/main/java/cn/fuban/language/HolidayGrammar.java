package cn.fuban.language;

import static cn.fuban.language.Phrase.any;
import static cn.fuban.language.Phrase.both;
import static cn.fuban.language.Phrase.word;

import cn.fuban.workcalendar.Holiday;
import java.util.Comparator;
import java.util.List;

/** Holidays and the days around them: 国庆， 节后第一天， 五一前最后一个工作日， 国庆8号. */
final class HolidayGrammar {
    /** A holiday by its name. */
    final Phrase<HolidayMeaning> named;

    /** A holiday by its name, or whichever comes next. */
    final Phrase<HolidayMeaning> any;

    HolidayGrammar(TimeWords words) {
        Phrase<HolidayMeaning> name = words.names("holidays")
                .notBefore(words.line("notAfterHoliday"))
                .notAfter("第")
                .as(holiday -> moment -> moment.holiday(holiday));
        named = name.then(word("假期 期间 放假 长假 小长假 节假期 假日 放假期间 假期期间").maybe());
        any = any(named, next(words));
    }

    private static Phrase<HolidayMeaning> next(TimeWords words) {
        List<String> names = words.values("holidays");
        return words.word("anyHoliday")
                .as(holiday -> moment -> names.stream()
                        .flatMap(name -> moment.holiday(name).stream())
                        .min(Comparator.comparing(Holiday::first)));
    }

    Phrase<DayMeaning> day(Phrase<Integer> dayNumber) {
        return any(
                both(
                        any,
                        nthWorkday(),
                        (holiday, n) -> holiday.counted((block, calendar) -> calendar.workdaysAfter(block.last(), n))),
                any.then(lastWorkday())
                        .as(holiday -> holiday.counted((block, calendar) -> calendar.workdaysBefore(block.first(), 1))),
                any.then(word("前一天 的前一天 头一天 前一日"))
                        .as(holiday -> holiday.day(block -> block.first().minusDays(1))),
                any.then(word("后一天 的后一天"))
                        .as(holiday -> holiday.day(block -> block.last().plusDays(1))),
                named.then(word("首日 第一天 当天 当日")).as(holiday -> holiday.day(Holiday::first)),
                named.then(word("最后一天")).as(holiday -> holiday.day(Holiday::last)),
                both(
                        named,
                        dayNumber,
                        (holiday, n) -> moment -> holiday.at(moment)
                                .flatMap(block -> moment.spanFrom(block.first()).dayOfMonth(n))));
    }

    /** Behind the name of a holiday: 后第一天， 后上班第2天， 后首个工作日. */
    private static Phrase<Integer> nthWorkday() {
        Phrase<String> after = word("后 之后 过后 以后 后的 过完后 结束后 完后 后上班");
        Phrase<Integer> nth = any(
                word("第").before(Numbers.between(1, 60)).then(word("天 个工作日 个上班日 日 个工作天")),
                word("首日 首个工作日 头一天 上班当天 上班那天 上班首日").as(first -> 1));
        return any(after.before(nth), word("上班第一天 第一个工作日").as(first -> 1));
    }

    private static Phrase<String> lastWorkday() {
        return word("前 之前 以前 前的 放假前").before(word("最后一个工作日 最后一天 最后一个上班日 最后一个工作天"));
    }
}
