package cn.fuban.language;

import static cn.fuban.language.Phrase.any;
import static cn.fuban.language.Phrase.both;
import static cn.fuban.language.Phrase.word;

import cn.fuban.language.TimeExpression.Length;
import cn.fuban.language.TimeExpression.Unit;
import java.util.Optional;

/** How long something takes: 三天、一天半、半个月、2.5天、5个工作日内. */
final class LengthGrammar {
    private static final int MOST_YEARS = 100;

    /** A whole number of units, as for counting. */
    final Phrase<Amount> whole;

    final Phrase<TimeMeaning> length;

    LengthGrammar(TimeWords words) {
        Phrase<Unit> unit = words.units();
        Phrase<Integer> number = Numbers.between(1, 3_650).notAfter(". 每");
        whole = both(number, unit, (n, u) -> new Amount(n, u))
                .where(amount -> amount.unit() != Unit.YEAR || amount.number() <= MOST_YEARS);
        Phrase<Unit> halvable = word("个").maybe().before(unit);
        Phrase<Amount> amount = any(
                whole,
                whole.then(word("半")).as(more -> new Amount(more.number + 0.5, more.unit)),
                both(
                        number.then(word("个半")),
                        any(unit, word("月").as(month -> Unit.MONTH)),
                        (n, u) -> new Amount(n + 0.5, u)),
                both(number.then(word("个半")), word("天").as(day -> Unit.DAY), (n, u) -> new Amount(n * 0.5, u)),
                both(number.then(word(".5")), unit, (n, u) -> new Amount(n + 0.5, u)),
                word("0.5").before(unit).as(u -> new Amount(0.5, u)),
                word("半 大半 小半 半个").notAfter("点 上 下 一 大 多").before(halvable).as(u -> new Amount(0.5, u)));
        Phrase<TimeMeaning> exact = amount.notAfter("第 有 哪 某 那 这 同 前 后 头")
                .then(words.word("within").maybe())
                .as(said -> (reading, where) -> Optional.of(new Length(reading.words(where), said.number, said.unit)));
        Phrase<TimeMeaning> vague = words.word("vagueNumbers")
                .before(unit)
                .as(said ->
                        (reading, where) -> Optional.of(new TimeExpression.Vague(reading.words(where), null, null)));
        length = any(exact, vague);
    }

    /** So many units. */
    record Amount(double number, Unit unit) {
        int steps() {
            return (int) number;
        }
    }
}
