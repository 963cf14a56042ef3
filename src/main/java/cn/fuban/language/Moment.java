package cn.fuban.language;

import cn.fuban.workcalendar.Holiday;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When something was said, and with it which of many dates its words mean.
 *
 * @param now the local time
 * @param calendar knows the holidays
 * @param past whether it was said about something that has gone by
 * @param first the first day of the span whose last day is being read, if one is
 * @param spoken the day that was spoken of last, if any
 * @param near the beginning of the month or holiday that was spoken of, in which days are told by their number
 */
record Moment(
        LocalDateTime now,
        WorkCalendar calendar,
        boolean past,
        @Nullable LocalDate first,
        @Nullable LocalDate spoken,
        @Nullable LocalDate near) {
    /** A date that has gone by no longer than this may be meant although the next one is a year away. */
    private static final int JUST_PASSED = 31;

    static Moment of(LocalDateTime now, WorkCalendar calendar, boolean past) {
        return new Moment(now, calendar, past, null, null, null);
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    /** For the last day of a span that begins on this day. */
    Moment spanFrom(LocalDate first) {
        return new Moment(now, calendar, false, first, first, null);
    }

    /** For a day that is not before the one that was spoken of last. */
    Moment comingBack() {
        return spoken == null || spoken.isBefore(today())
                ? this
                : new Moment(now, calendar, past, spoken.minusDays(1), spoken, near);
    }

    /** For what is said after this day. */
    Moment speakingOf(LocalDate day) {
        return new Moment(now, calendar, past, first, day, near);
    }

    /** For what is said in the frame of a holiday or a month that begins then. */
    Moment inFrame(LocalDate begins) {
        return new Moment(now, calendar, past, first, spoken, begins.isAfter(today()) ? begins : null);
    }

    /** A day counted from the one that was spoken of last. */
    Optional<Dated> afterSpoken(int days) {
        return Optional.ofNullable(spoken).map(day -> Dated.of(day.plusDays(days)));
    }

    /** The weekday that a list goes on with, if the one before it in the list was spoken of last. */
    Optional<LocalDate> nextInList(DayOfWeek before, DayOfWeek next) {
        return Optional.ofNullable(spoken)
                .filter(day -> day.getDayOfWeek() == before)
                .map(day -> day.with(TemporalAdjusters.next(next)));
    }

    private boolean endsSpan() {
        return first != null;
    }

    /** Dates without a year, month or week are looked for from this day on. */
    LocalDate from() {
        return first == null ? today() : first;
    }

    /** The latest of what has been spoken of, today at least. */
    LocalDate spokenOf() {
        return Stream.of(from(), spoken, near)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(from());
    }

    /** A day of a week counted from this one, which begins on Monday. */
    Dated inWeek(int weeks, DayOfWeek day) {
        LocalDate date = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(weeks)
                .with(day);
        boolean sunday = today().getDayOfWeek() == DayOfWeek.SUNDAY && weeks >= 0;
        return sunday ? Dated.of(date).or(date.plusWeeks(1), Doubt.WEEK_STARTS_ON_SUNDAY) : Dated.of(date);
    }

    /** The nearest such weekday. */
    Dated weekday(DayOfWeek day) {
        if (past) {
            return Dated.of(today().with(TemporalAdjusters.previousOrSame(day)));
        }
        if (near != null && !endsSpan() && near.getDayOfWeek() == DayOfWeek.MONDAY) {
            return Dated.of(near.with(TemporalAdjusters.nextOrSame(day))); // 下周去成都，周二走
        }
        return Dated.of(from().with(endsSpan() ? TemporalAdjusters.next(day) : TemporalAdjusters.nextOrSame(day)));
    }

    /** The nearest day of a month with this number. */
    Optional<Dated> dayOfMonth(int day) {
        LocalDate base = first == null && near != null ? near : from();
        YearMonth month = YearMonth.from(base);
        Stream<LocalDate> days =
                IntStream.rangeClosed(-2, 2).mapToObj(month::plusMonths).flatMap(each -> day(each, day).stream());
        return nearest(days, base);
    }

    /** The nearest such day of a year. */
    Optional<Dated> dayOfYear(int month, int day) {
        Function<Integer, Optional<LocalDate>> inYear = year -> day(YearMonth.of(year, month), day);
        Optional<Dated> date = nearest(years(), inYear);
        if (past || endsSpan()) {
            return date;
        }
        Optional<LocalDate> last = inYear.apply(from().getYear())
                .filter(passed -> passed.isBefore(from()) && ChronoUnit.DAYS.between(passed, from()) <= JUST_PASSED);
        return date.map(
                next -> last.map(passed -> next.or(passed, Doubt.JUST_PASSED)).orElse(next));
    }

    /** The nearest such day of a year. */
    Optional<Dated> dayOfYear(MonthDay day) {
        return dayOfYear(day.getMonthValue(), day.getDayOfMonth());
    }

    /** The nearest day that a year has by the farmers' calendar. */
    Optional<Dated> lunar(Function<Integer, Optional<LocalDate>> inYear) {
        return nearest(years(), inYear);
    }

    /** The nearest month with this number. */
    YearMonth month(int month) {
        YearMonth same = YearMonth.of(from().getYear(), month);
        boolean gone = same.isBefore(YearMonth.from(from()));
        return gone && !past ? same.plusYears(1) : same;
    }

    /** The block of days off of a holiday that is nearest, or on now. */
    Optional<Holiday> holiday(String name) {
        Stream<Holiday> blocks = years().flatMap(year -> calendar.holiday(name, year).stream());
        return past
                ? blocks.filter(block -> !block.first().isAfter(today())).max(Comparator.comparing(Holiday::first))
                : blocks.filter(block -> !block.last().isBefore(from())).min(Comparator.comparing(Holiday::first));
    }

    /** The block of days off, of any of these holidays, that has ended last. */
    Optional<Holiday> lastHoliday(List<String> names) {
        return names.stream()
                .flatMap(name -> years().flatMap(year -> calendar.holiday(name, year).stream()))
                .filter(block -> block.last().isBefore(today()))
                .max(Comparator.comparing(Holiday::last));
    }

    private Stream<Integer> years() {
        return IntStream.rangeClosed(from().getYear() - 1, from().getYear() + 1).boxed();
    }

    private <T> Optional<Dated> nearest(Stream<T> periods, Function<T, Optional<LocalDate>> dayIn) {
        return nearest(periods.flatMap(period -> dayIn.apply(period).stream()), from());
    }

    /** Of these days the nearest that has gone by, or the first that is not before the base. */
    private Optional<Dated> nearest(Stream<LocalDate> days, LocalDate base) {
        Optional<LocalDate> day = past
                ? days.filter(date -> !date.isAfter(today())).max(Comparator.naturalOrder())
                : days.filter(date -> !date.isBefore(base)).min(Comparator.naturalOrder());
        return day.map(Dated::of);
    }

    /** A day of a month, if the month has it. */
    static Optional<LocalDate> day(YearMonth month, int day) {
        try {
            return Optional.of(month.atDay(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
