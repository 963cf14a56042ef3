package cn.fuban.language;

import static cn.fuban.language.Phrase.any;
import static cn.fuban.language.Phrase.both;
import static cn.fuban.language.Phrase.word;

import java.time.YearMonth;
import java.util.Optional;

/** Dates in digits: 12.3, 12/3, 12-03, 2026-12-03, 2026.12.3. */
final class WrittenDates {
    private static final Phrase<Integer> MONTH = digits(1, 2, 12);
    private static final Phrase<Integer> DAY = digits(1, 2, 31);
    private static final Phrase<Integer> YEAR = digits(4, 4, 2100);

    private WrittenDates() {}

    static Phrase<DayMeaning> day() {
        Phrase<DayMeaning> twoDigits = monthAndDay(digits(2, 2, 12), "-", digits(2, 2, 31));
        return any(
                        monthAndDay(MONTH, ".", DAY),
                        monthAndDay(MONTH, "/", DAY),
                        twoDigits,
                        ofYear("-"),
                        ofYear("."),
                        ofYear("/"),
                        digits(8, 8, 2100_12_31)
                                .where(number -> number >= 2000_01_01)
                                .as(WrittenDates::inOneNumber))
                .then(word("号 日").maybe())
                .notAfter(". / 第 〕 约 V v")
                .notBefore("% 万 亿 元 公里 米 分 亩 吨 版 倍 个 天 小时 号楼 .0 .1 .2 .3 .4 .5 .6 .7 .8 .9 /0 /1 /2 以上");
    }

    /** A day like 6-12, which is one only where a time of day follows. */
    static Phrase<DayMeaning> dashed() {
        return monthAndDay(MONTH, "-", DAY)
                .notAfter(". - / 第")
                .then(Phrase.space().maybe());
    }

    private static Phrase<DayMeaning> monthAndDay(Phrase<Integer> month, String mark, Phrase<Integer> day) {
        return both(month.then(word(mark)), day, (m, d) -> moment -> moment.dayOfYear(m, d));
    }

    private static Phrase<DayMeaning> ofYear(String mark) {
        Phrase<YearMonth> month = both(YEAR.then(word(mark)), MONTH, YearMonth::of);
        return both(
                month.then(word(mark)),
                DAY,
                (m, d) -> moment -> Moment.day(m, d).map(Dated::of));
    }

    /** 20261203. */
    private static DayMeaning inOneNumber(int number) {
        int month = number / 100 % 100;
        return moment -> month < 1 || month > 12
                ? Optional.empty()
                : Moment.day(YearMonth.of(number / 10_000, month), number % 100).map(Dated::of);
    }

    private static Phrase<Integer> digits(int least, int most, int greatest) {
        return Phrase.of(
                "0123456789",
                (text, start) -> Numbers.NUMBER.at(text, start).stream()
                        .filter(match -> match.end() - start >= least && match.end() - start <= most)
                        .filter(match -> match.value() >= 1 && match.value() <= greatest)
                        .toList());
    }
}
