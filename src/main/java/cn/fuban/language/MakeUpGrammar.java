package cn.fuban.language;

import static cn.fuban.language.Phrase.any;
import static cn.fuban.language.Phrase.both;
import static cn.fuban.language.Phrase.word;

import cn.fuban.workcalendar.Day;
import cn.fuban.workcalendar.Holiday;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Days that are worked in exchange for a holiday: 五一后面那个补班的周六、国庆前的补班日; of none, today's or the next. */
final class MakeUpGrammar {
    /** How far from a holiday the days lie that are worked for it. */
    private static final int NEAR = 25;

    private static final int HALF_A_YEAR = 183;

    final Phrase<DayMeaning> day;

    MakeUpGrammar(HolidayGrammar holidays, WeekGrammar weeks) {
        Phrase<String> worked = word("补班 调休 调休上班 调休补班 要补班 要上班");
        Phrase<Predicate<LocalDate>> which = any(
                worked.then(word("的 的那个 那个").maybe())
                        .before(weeks.weekday)
                        .as(weekday -> date -> date.getDayOfWeek() == weekday),
                word("补班日 补班那天 补班的那天 补班当天 调休上班日").notBefore("是 有 在 都 哪 几 怎 ?").as(any -> date -> true));
        Phrase<Integer> side = any(
                word("前 前面 之前 放假前").as(before -> -1), word("后 后面 之后 放假后 收假后").as(after -> 1));
        day = any(
                which.as(wanted -> moment -> found(moment.today(), 1, HALF_A_YEAR, wanted, moment.calendar())),
                both(
                        both(holidays.any, side, Block::new),
                        word("的 那个 的那个 那").maybe().before(which),
                        Block::day));
    }

    /** Before or after a block of days off. */
    private record Block(HolidayMeaning holiday, int side) {
        DayMeaning day(Predicate<LocalDate> wanted) {
            return moment ->
                    holiday.at(moment).flatMap(block -> found(edge(block), side, NEAR, wanted, moment.calendar()));
        }

        private LocalDate edge(Holiday block) {
            return side < 0 ? block.first() : block.last();
        }
    }

    private static Optional<Dated> found(
            LocalDate from, int side, int days, Predicate<LocalDate> wanted, WorkCalendar calendar) {
        return IntStream.rangeClosed(0, days)
                .mapToObj(n -> calendar.day(from.plusDays((long) side * n)))
                .filter(day -> day.kind() == Day.Kind.MAKEUP)
                .map(Day::date)
                .filter(wanted)
                .findFirst()
                .map(Dated::of);
    }
}
