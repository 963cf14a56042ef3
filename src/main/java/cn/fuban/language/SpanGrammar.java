package cn.fuban.language;

import static cn.fuban.language.Phrase.any;
import static cn.fuban.language.Phrase.both;
import static cn.fuban.language.Phrase.word;

import java.time.DayOfWeek;

/** From one day to another: 12月3号到5号、从下周一到周三、周四起、到月底、国庆期间、明后天、周末. */
final class SpanGrammar {
    private static final int LATER_THAN_NOON = 13;

    private final TimeWords words;
    private final WeekGrammar weeks;
    private final MonthGrammar months;
    private final Phrase<?> to;

    SpanGrammar(TimeWords words, WeekGrammar weeks, MonthGrammar months) {
        this.words = words;
        this.weeks = weeks;
        this.months = months;
        this.to = words.word("to").spaced();
    }

    Phrase<TimeMeaning> span(
            Phrase<Match<Point>> point, Phrase<DayMeaning> end, ClockGrammar clock, HolidayGrammar holidays) {
        Phrase<?> from = words.word("from");
        Phrase<?> onwards = words.word("onwards").notBefore(words.line("notAfterOnwards"));
        Phrase<Match<Point>> first = from.maybe().before(point).then(onwards.maybe());
        Phrase<Match<Point>> last = any(point, end.as(Point::of).placed());
        return any(
                both(first.then(to), last, Spans::between),
                from.maybe().before(shortened()),
                from.maybe().before(any(dashed(), bareNumbers())),
                from.maybe().before(weekdays()),
                both(from.maybe().before(point).then(to), clock.time.placed(), Spans::sameDay),
                from.maybe().before(point).then(onwards).as(Spans::onwards),
                from.before(point).as(Spans::onwards),
                words.word("until").notAfter(words.line("movedTo")).before(last).as(Spans::until),
                last.then(words.word("before").notBefore(words.line("notAfterBefore")))
                        .as(Spans::until),
                holidays.named.as(Spans::holiday),
                partOfHoliday(holidays),
                dayNumbers(),
                named());
    }

    /** Where the two days share a word: 25到27号、下周一至三、12月25-27. */
    private Phrase<TimeMeaning> shortened() {
        Phrase<Integer> number = Numbers.between(1, 31);
        Phrase<Match<Point>> first = numbered(number).notAfter("第 . - /");
        Phrase<Match<Point>> last = numbered(months.dayNumber);
        Phrase<Match<Point>> bare =
                numbered(number.notBefore(words.line("counted")).notBefore(". / - 号 日 月 点 时 :"));
        Phrase<?> list = words.word("list");
        Phrase<Match<Point>> inMonth = months.day().as(Point::of).placed();
        Phrase<Match<Point>> weekday = weeks.said.as(day -> Point.of(day)).placed();
        Phrase<Match<Point>> name = weeks.name
                .as(day -> Point.of(new WeekGrammar.Weekday(null, day)))
                .placed();
        return any(
                both(first.then(to), last, Spans::between),
                both(first.then(list.before(number).maybe()).then(list), last, Spans::between),
                both(weekday.then(to), name, Spans::between),
                both(inMonth.then(word("、 ,")), last, Spans::between),
                both(inMonth.then(word("、 ,")).then(number).then(word("、 ,")), last, Spans::between),
                both(
                        any(WrittenDates.day(), months.day())
                                .as(Point::of)
                                .placed()
                                .then(to),
                        bare,
                        Spans::between));
    }

    /** 12-5到12-8: each alone could be anything, from the one to the other they are days. */
    private Phrase<TimeMeaning> dashed() {
        Phrase<Match<Point>> day =
                WrittenDates.dashed().as(date -> Point.of(date)).placed();
        Phrase<Match<Point>> last = any(day, WrittenDates.day().as(Point::of).placed())
                .notBefore(words.line("counted"))
                .notBefore(". / - 号 点 时 :");
        Phrase<Match<Point>> first = any(day, WrittenDates.day().as(Point::of).placed());
        return both(first.then(word("到 至 直到 ~").spaced()), last, Spans::between);
    }

    /** 25到28 alone or before what somebody does then: too late for hours, and nothing is counted. */
    private Phrase<TimeMeaning> bareNumbers() {
        Phrase<Match<Point>> first = numbered(Numbers.between(1, 31)).notAfter(words.line("notBeforeBareDays"));
        Phrase<Match<Point>> last =
                numbered(Numbers.between(LATER_THAN_NOON, 31)).atEndOrBefore(words.line("behindBareDays"));
        return both(first.then(to), last, Spans::between);
    }

    /** Weekdays that follow each other: 周四五、下周二、三、上周四周五. */
    private Phrase<TimeMeaning> weekdays() {
        Phrase<DayOfWeek> next =
                any(words.word("list").maybe().then(weeks.word.maybe())).before(weeks.name);
        Phrase<WeekdayRun> two = both(weeks.said, next, WeekdayRun::new).where(WeekdayRun::isConsecutive);
        Phrase<WeekdayRun> three = both(two, next, WeekdayRun::longer).where(WeekdayRun::isConsecutive);
        return any(two, three, both(three, next, WeekdayRun::longer).where(WeekdayRun::isConsecutive))
                .as(WeekdayRun::meaning);
    }

    /** 国庆头三天、春节最后两天. */
    private Phrase<TimeMeaning> partOfHoliday(HolidayGrammar holidays) {
        Phrase<Integer> days = Numbers.between(2, 7).then(word("天"));
        return any(
                both(
                        holidays.named.then(words.word("firstOfHoliday")),
                        days,
                        (holiday, count) -> Spans.ofHoliday(
                                holiday,
                                block -> block.first(),
                                block -> block.first().plusDays(count - 1L))),
                both(
                        holidays.named.then(words.word("lastOfHoliday")),
                        days,
                        (holiday, count) -> Spans.ofHoliday(
                                holiday, block -> block.last().minusDays(count - 1L), block -> block.last())));
    }

    /** 24、25、26三天: days of the month by their numbers alone, where it is said that they are days. */
    private Phrase<TimeMeaning> dayNumbers() {
        Phrase<Match<Point>> number = numbered(Numbers.between(1, 31)).notAfter("第 . - / 月");
        Phrase<?> next = word("、 , 和");
        Phrase<?> days = word("三天 两天 这三天 这两天 3天 2天 号三天 号两天");
        return any(
                both(number.then(next).then(Numbers.between(1, 31)).then(next), number.then(days), Spans::between),
                both(number.then(next), number.then(days), Spans::between));
    }

    private static Phrase<Match<Point>> numbered(Phrase<Integer> number) {
        return number.as(day -> Point.of(moment -> moment.dayOfMonth(day))).placed();
    }

    /** Stretches of days that have one name: 明后天、周末、下周整周. */
    private Phrase<TimeMeaning> named() {
        Phrase<TimeWords.Stretch> joined = words.stretches("joinedDays").then(word("天 两天 三天 两日 日"));
        Phrase<Integer> week = any(
                weeks.week.then(words.word("wholeWeek")), words.numbers("weeks").then(word("整周 整个星期 整个礼拜")));
        return any(
                joined.as(days ->
                        Spans.days(moment -> moment.today().plusDays(days.from()), days.to() - days.from() + 1)),
                weeks.weekend().as(saturday -> Spans.days(saturday, 2)),
                week.as(number -> Spans.days(
                        moment -> moment.inWeek(number, DayOfWeek.MONDAY).date(), 5)));
    }
}
