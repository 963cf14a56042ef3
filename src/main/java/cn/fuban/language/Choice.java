package cn.fuban.language;

import static cn.fuban.language.Phrase.any;
import static cn.fuban.language.Phrase.both;
import static cn.fuban.language.Phrase.word;

import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * One of the days of a week or month: 第一天、第3个工作日、最后一个周五.
 *
 * @param number which one, counted from 1; from the end when negative
 * @param kind which days count
 */
record Choice(int number, BiPredicate<LocalDate, WorkCalendar> kind) {

    static Phrase<Choice> phrase(WeekGrammar weeks) {
        Phrase<Integer> number = any(
                word("第").before(Numbers.between(1, 31)),
                word("首 头一").as(first -> 1),
                word("最后一 最末一").as(last -> -1),
                word("倒数第").before(Numbers.between(1, 31)).as(fromEnd -> -fromEnd));
        Phrase<BiPredicate<LocalDate, WorkCalendar>> kind = any(
                word("天 日").as(day -> (date, calendar) -> true),
                word("个工作日 个上班日 个工作天").as(workday -> (date, calendar) -> calendar.isWorkday(date)),
                word("个").before(weeks.weekday).as(weekday -> (date, calendar) -> date.getDayOfWeek() == weekday));
        return both(number, kind, Choice::new);
    }

    /** The chosen one of the days from the first to the last, if there are enough of them. */
    Optional<LocalDate> of(LocalDate first, LocalDate last, WorkCalendar calendar) {
        List<LocalDate> days = first.datesUntil(last.plusDays(1))
                .filter(date -> kind.test(date, calendar))
                .toList();
        int index = number > 0 ? number - 1 : days.size() + number;
        return index >= 0 && index < days.size() ? Optional.of(days.get(index)) : Optional.empty();
    }
}
