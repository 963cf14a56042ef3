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

    /** 年 in 年前倒数第3个工作日. */
    final Phrase<HolidayMeaning> springOnly;

    private final Phrase<String> unnamed;
    private final HolidayMeaning next;
    private final List<String> names;

    HolidayGrammar(TimeWords words, Phrase<ToIntFunction<Moment>> year) {
        Phrase<HolidayName> alone = words.holidays()
                .notBefore(words.line("notAfterHoliday"))
                .notAfter("第")
                .then(any(words.word("daysOff"), Numbers.between(2, 9).then(words.word("daysOfIt")))
                        .maybe());
        Phrase<HolidayName> ofYear = both(year.then(word("的").maybe()), alone, (of, holiday) -> holiday.in(of));
        Phrase<?> together = both(words.holidays(), words.word("daysOffTogether"), (second, off) -> off);
        named = any(ofYear, alone, any(ofYear, alone).then(together));
        names = words.values("holidays");
        next = next(names);
        springOnly = word("年")
                .notAfter("0 1 2 3 4 5 6 7 8 9 一 二 两 三 四 五 六 七 八 九 十 半 几 多 今 去 明 本 当 每 全 后")
                .as(spring -> moment -> moment.holiday(SPRING));
        unnamed = words.word("anyHoliday");
        any = any(named, unnamed.as(holiday -> next));
    }

    private static HolidayMeaning next(List<String> names) {
        return moment ->
                names.stream().flatMap(name -> moment.holiday(name).stream()).min(Comparator.comparing(Holiday::first));
    }

    Phrase<DayMeaning> day(Phrase<Integer> dayNumber) {
        return any(
                both(named, nthWorkday(), HolidayGrammar::workdayAfter),
                unnamed.before(nthWorkday()).as(this::workdayAfterThis),
                word("收假 收假后").before(nth()).as(this::workdayAfterThis),
                both(
                        word("过了 过完 放完 休完 耍完 等过完").before(named),
                        filler().before(any(nth(), backAtWork())),
                        HolidayGrammar::workdayAfter),
                both(springOnly, nthWorkday(), HolidayGrammar::workdayAfter),
                word("过了年 过完年 年过完")
                        .then(filler())
                        .before(nth())
                        .as(n -> workdayAfter(before -> before.holiday(SPRING), n)),
                word("放 休").before(named).then(lastWorkday()).as(HolidayGrammar::workdayBefore),
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

    /** After the holiday that has just ended, as long as that day is still to come; else after the next. */
    private DayMeaning workdayAfterThis(int n) {
        return moment -> workdayAfter(before -> before.lastHoliday(names), n)
                .at(moment)
                .filter(day -> day.date().isAfter(moment.today()))
                .or(() -> workdayAfter(next, n).at(moment));
    }

    private static DayMeaning workdayAfter(HolidayMeaning holiday, int n) {
        return holiday.counted((block, calendar) -> calendar.workdaysAfter(block.last(), n));
    }

    private static DayMeaning workdayBefore(HolidayMeaning holiday) {
        return holiday.counted((block, calendar) -> calendar.workdaysBefore(block.first(), 1));
    }

    /** Behind the name of a holiday: 后第一天、后上班第2天、放完假回来，第2个工作日、假放完之后，上到第二个工作日. */
    private static Phrase<Integer> nthWorkday() {
        return any(
                over().then(over().maybe()).then(filler()).before(nth()),
                any(over().then(over().maybe()).then(filler()), filler()).before(backAtWork()),
                word("上班第一天 第一个工作日 收假当天 收假那天").as(first -> 1));
    }

    /** The holiday is over. */
    private static Phrase<String> over() {
        return any(
                word("后 之后 过后 以后 后的 过完后 结束后 完后 后上班 一过 一完 完了 过了 结束 一结束 收了假 恢复上班后 ,恢复上班后"),
                word("放完 休完 耍完 玩完").then(Numbers.between(2, 9)).then(word("天 天假")),
                word("过完 放完 放完假 假放完 耍完 玩完 休完 休完假 假休完 休了 放了"),
                word("回来 回来后 放完假回来 放假回来 收假 收假后 收假上班 收假回来 回来上班 上班 开工 放完开工 后开工 收假开工"));
    }

    /** What may stand before the number of the day. */
    private static Phrase<?> filler() {
        Phrase<?> word = word(", 、 的 后 后的 上班的 上班 回来 上到 数到 算到 只算工作日, 按工作日 按工作日算, 按工作日的 机关 单位 我们 大家 正式 开始 重新 再 在")
                .maybe();
        return word.then(word).then(word).then(word);
    }

    private static Phrase<Integer> backAtWork() {
        return word("恢复上班 正式上班 恢复办公 复工那天").as(first -> 1);
    }

    private static Phrase<Integer> nth() {
        Phrase<String> workday = word("天上班 天 个工作日 个上班日 日 个工作天 个班 天班");
        return any(
                word("第").before(Numbers.between(1, 60)).then(workday),
                word("头").before(Numbers.between(2, 60)).then(word("个工作日 个上班日 个班")),
                word("首日 首个工作日 头一天 头一个工作日 头天 上班当天 上班那天 上班首日").as(first -> 1));
    }

    private static Phrase<String> lastWorkday() {
        Phrase<String> before = word("前 之前 以前 前的 放假前 放假之前 放假以前 ,放假前 ,放假之前 前面 前还剩 前还剩的 前剩下的 前还有");
        return before.then(filler())
                .before(any(
                        word("最后一个 最后那个 最后那一个 最末一个 最末那个").before(word("工作日 上班日 工作天 班")),
                        word("最后一天 最后那天 最后一天班 最后那天班 最后上班的日子 最后上班 最后上班那天 最后上班的那天 最后的工作日")));
    }
}
