package cn.fuban.language;

import static cn.fuban.language.Phrase.any;
import static cn.fuban.language.Phrase.both;
import static cn.fuban.language.Phrase.word;

import cn.fuban.language.LengthGrammar.Amount;
import cn.fuban.language.TimeExpression.Unit;

/** Counting: 10月12日往前数2个工作日、会前2个工作日、从节后第一天起5个工作日、3天后、提前一周. */
final class CountGrammar {
    final Phrase<TimeMeaning> count;

    CountGrammar(TimeWords words, Phrase<DayMeaning> day, HolidayGrammar holidays, LengthGrammar lengths) {
        Phrase<Amount> steps =
                word("第 的第 的").maybe().before(any(lengths.whole.where(CountGrammar::countsDays), half()));
        Phrase<Amount> within = steps.then(words.word("within").maybe());
        Phrase<Counting> back = any(words.word("back"), words.word("backTo").then(word(",")))
                .before(within)
                .as(Counting::back);
        Phrase<Counting> fromStart = words.word("startOfCount")
                .before(within.where(amount -> amount.unit() == Unit.WORKING_DAY))
                .as(Counting::forth);
        Phrase<Counting> forth = any(
                any(words.word("forth").notAfter("最"), words.word("forthTo").then(word(",")))
                        .before(within)
                        .as(Counting::forth),
                fromStart);
        Phrase<Counting> either = any(back, forth);
        Phrase<Counting> sums = any(
                any(words.word("passing"), word("加 再加")).before(within).as(Counting::forth),
                word("减 再减 往前减").before(within).as(Counting::back));
        Phrase<Counting> meeting = any(
                words.word("meetingBack").before(within).as(Counting::back),
                words.word("meetingForth").before(within).as(Counting::forth));
        Phrase<?> from = words.word("from").maybe();
        Phrase<?> link = any(
                        words.word("startOfCount").then(word(",").maybe()),
                        word("的 , 数 数, 数起 数起, 算, ,从那天 ,从那天起 ,那天 ,从它 ,它 ,再从那天"))
                .maybe();
        count = any(
                both(from.before(day).then(link), any(either, sums), (anchor, counting) -> counting.fromDay(anchor)),
                both(
                        from.before(holidays.any)
                                .then(word("的 收假 收了假 过完 过了 放完 放完假 耍完 完").maybe()),
                        any(either, sums),
                        (anchor, counting) -> counting.fromHoliday(anchor)),
                both(holidays.springOnly, back, (anchor, counting) -> counting.fromHoliday(anchor)),
                words.word("meetings").before(meeting).as(Counting::fromMeeting),
                either.as(Counting::fromUnsaid),
                steps.then(words.word("later"))
                        .as(amount -> Counting.forth(amount).fromNow()),
                steps.then(words.word("ago")).as(amount -> Counting.back(amount).fromNow()),
                words.word("passing")
                        .before(steps)
                        .as(amount -> Counting.forth(amount).fromNow()));
    }

    private static Phrase<Amount> half() {
        return any(
                word("半个月 半月").as(half -> new Amount(15, Unit.DAY)), word("半年").as(half -> new Amount(6, Unit.MONTH)));
    }

    private static boolean countsDays(Amount amount) {
        return amount.unit() != Unit.HOUR && amount.unit() != Unit.MINUTE;
    }
}
