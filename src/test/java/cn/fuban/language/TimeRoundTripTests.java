package cn.fuban.language;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.language.TimeExpression.Count;
import cn.fuban.language.TimeExpression.Day;
import cn.fuban.language.TimeExpression.Length;
import cn.fuban.language.TimeExpression.Span;
import cn.fuban.language.TimeExpression.Unit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the grammar can say: written in any of its ways and read again, it means the same. */
class TimeRoundTripTests {
    private static final String SEED = "20211221";

    private static final List<String> SENTENCES = List.of("%s", "我%s去成都开会", "请假，%s，家里有事", "请问%s开常务会吗？", "报备：%s外出");

    @Provide
    Arbitrary<LocalDate> today() {
        return Arbitraries.integers().between(0, 365 * 5).map(LocalDate.of(2021, 6, 1)::plusDays);
    }

    @Provide
    Arbitrary<String> sentence() {
        return Arbitraries.of(SENTENCES);
    }

    @Property(seed = SEED, tries = 1_500)
    void aDay(
            @ForAll("today") LocalDate today,
            @ForAll @IntRange(min = -20, max = 330) int away,
            @ForAll @IntRange(max = 1_000) int way,
            @ForAll("sentence") String sentence) {
        LocalDate date = today.plusDays(away);
        List<String> ways = SaidDays.of(date, today);
        String said = ways.get(way % ways.size());

        Day read = only(sentence.formatted(said), today, Day.class);

        assertThat(read.date()).as(said).isEqualTo(date);
        assertThat(read.part()).isEqualTo(DayPart.WHOLE);
        assertThat(read.words().text()).isEqualTo(said);
    }

    @Property(seed = SEED, tries = 800)
    void aDayWithItsTime(
            @ForAll("today") LocalDate today,
            @ForAll @IntRange(min = 0, max = 300) int away,
            @ForAll @IntRange(max = 1_000) int way,
            @ForAll @IntRange(min = 7, max = 21) int hour,
            @ForAll @IntRange(max = 3) int quarter) {
        LocalDate date = today.plusDays(away);
        List<String> ways = SaidDays.of(date, today);
        List<String> times = SaidTimes.of(hour, 15 * quarter);
        String said = ways.get(way % ways.size()) + " " + times.get(way % times.size());

        Day read = only("我" + said + "到会场", today, Day.class);

        assertThat(read.date()).as(said).isEqualTo(date);
        assertThat(read.clock()).as(said).isEqualTo(LocalTime.of(hour, 15 * quarter));
    }

    @Property(seed = SEED, tries = 1_200)
    void aSpan(
            @ForAll("today") LocalDate today,
            @ForAll @IntRange(min = 0, max = 200) int away,
            @ForAll @IntRange(min = 1, max = 40) int days,
            @ForAll @IntRange(max = 10_000) int way,
            @ForAll("sentence") String sentence) {
        LocalDate from = today.plusDays(away);
        LocalDate to = from.plusDays(days);
        List<String> ways = SaidDays.spans(from, to, today);
        String said = ways.get(way % ways.size());

        Span read = only(sentence.formatted(said), today, Span.class);

        assertThat(read.from()).isNotNull();
        assertThat(read.to()).isNotNull();
        assertThat(read.from().date()).as(said).isEqualTo(from);
        assertThat(read.to().date()).as(said).isEqualTo(to);
        assertThat(read.words().text()).isEqualTo(said);
    }

    @Property(seed = SEED, tries = 500)
    void aCountOfWorkingDays(
            @ForAll("today") LocalDate today,
            @ForAll @IntRange(min = 0, max = 120) int away,
            @ForAll @IntRange(min = 1, max = 30) int steps,
            @ForAll @IntRange(max = 1_000) int way) {
        LocalDate anchor = today.plusDays(away);
        List<String> ways = SaidDays.of(anchor, today);
        List<String> back = List.of("往前数%s个工作日", "前%s个工作日", "之前第%s个工作日", "倒推%s个工作日");
        List<String> forth = List.of("往后数%s个工作日", "后%s个工作日", "起%s个工作日", "之后的第%s个工作日");
        boolean backwards = way % 2 == 0;
        String counting = (backwards ? back : forth).get(way / 2 % 4).formatted(SaidNumbers.of(steps, way));

        Count read = only(ways.get(way % ways.size()) + counting + "是哪天", today, Count.class);

        LocalDate expected = backwards
                ? TestLanguage.CALENDAR.workdaysBefore(anchor, steps).target()
                : TestLanguage.CALENDAR.workdaysAfter(anchor, steps).target();
        assertThat(read.anchor()).isEqualTo(new Anchor.On(anchor));
        assertThat(read.steps()).isEqualTo(backwards ? -steps : steps);
        assertThat(read.unit()).isEqualTo(Unit.WORKING_DAY);
        assertThat(read.date()).isEqualTo(expected);
    }

    @Provide
    Arbitrary<SaidLength> length() {
        Arbitrary<Integer> number = Arbitraries.integers().between(1, 40);
        Arbitrary<Unit> unit = Arbitraries.of(Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.HOUR, Unit.WORKING_DAY);
        return Combinators.combine(number, unit, Arbitraries.of(true, false), Arbitraries.integers())
                .as((n, u, half, way) -> SaidLength.of(n, u, half && u != Unit.WORKING_DAY, way));
    }

    @Property(seed = SEED, tries = 500)
    void aLength(@ForAll("length") SaidLength length, @ForAll("sentence") String sentence) {
        Assume.that(!sentence.startsWith("报备"));

        Length read = only(sentence.formatted(length.said()), LocalDate.of(2026, 11, 23), Length.class);

        assertThat(read.amount()).as(length.said()).isEqualTo(length.amount());
        assertThat(read.unit()).isEqualTo(length.unit());
    }

    private static <T extends TimeExpression> T only(String text, LocalDate today, Class<T> kind) {
        LocalDateTime now = today.atTime(10, 30);
        List<TimeExpression> times = TestLanguage.LANGUAGE.read(text, now).times();
        assertThat(times).as("%s, said on %s", text, today).hasSize(1);
        assertThat(times.get(0)).as("%s, said on %s", text, today).isInstanceOf(kind);
        return kind.cast(times.get(0));
    }
}
