package cn.fuban.workcalendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must be so in a notice: its own counts and weekdays, the decree, and the calendar. */
final class NoticeCheck {
    private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期)([一二三四五六日天])");

    private NoticeCheck() {}

    /** What is wrong with the days of all holidays together. */
    static List<NoticeProblem> of(int year, List<Notice.Section> sections) {
        List<NoticeProblem> problems = new ArrayList<>();
        Set<LocalDate> off = new HashSet<>();
        for (Notice.Section section : sections) {
            if (section.last().isBefore(section.first()) || section.length() > 15) problems.add(order(section));
            else
                section.first().datesUntil(section.last().plusDays(1)).forEach(date -> {
                    if (!off.add(date)) problems.add(about("twice", date));
                });
        }
        for (Notice.Section section : sections)
            for (LocalDate date : section.worked()) worked(date, off).ifPresent(problems::add);
        problems.addAll(unnamed(year, sections, off));
        return problems;
    }

    /** A holiday that is not named at all is missing as a whole, of others each proper day that is not off. */
    private static List<NoticeProblem> unnamed(int year, List<Notice.Section> sections, Set<LocalDate> off) {
        return ProperDays.in(year).entrySet().stream()
                .filter(day -> !off.contains(day.getKey()))
                .map(day -> sections.stream().anyMatch(section -> isOf(section, day.getValue()))
                        ? new NoticeProblem(
                                "proper", Map.of("date", ChineseDates.format(day.getKey()), "name", day.getValue()))
                        : new NoticeProblem("missing", Map.of("name", day.getValue())))
                .distinct()
                .toList();
    }

    private static boolean isOf(Notice.Section section, String holiday) {
        return Stream.of(holiday.split("、", -1)).anyMatch(name -> section.name().contains(HolidayNames.stem(name)));
    }

    private static Optional<NoticeProblem> worked(LocalDate date, Set<LocalDate> off) {
        if (off.contains(date)) return Optional.of(about("both", date));
        return Day.isWeekend(date) ? Optional.empty() : Optional.of(about("workday", date));
    }

    /** The number of days that is said is another. */
    static NoticeProblem length(Notice.Section section, String said) {
        return new NoticeProblem(
                "length",
                Map.of(
                        "name", section.name(),
                        "first", ChineseDates.format(section.first()),
                        "last", ChineseDates.format(section.last()),
                        "n", Integer.toString(section.length()),
                        "said", said));
    }

    static NoticeProblem noDay(String said) {
        return new NoticeProblem("noday", Map.of("date", said));
    }

    /** The weekday in brackets is not that of the date. */
    static Optional<NoticeProblem> weekday(LocalDate date, @Nullable String brackets) {
        Matcher said = WEEKDAY.matcher(brackets == null ? "" : brackets);
        if (!said.find()) return Optional.empty();
        String day = "周" + said.group(1).replace('天', '日');
        return day.equals(ChineseDates.weekday(date.getDayOfWeek()))
                ? Optional.empty()
                : Optional.of(new NoticeProblem("weekday", Map.of("date", ChineseDates.format(date), "said", day)));
    }

    private static NoticeProblem order(Notice.Section section) {
        return new NoticeProblem(
                "order",
                Map.of(
                        "name", section.name(),
                        "first", ChineseDates.format(section.first()),
                        "last", ChineseDates.format(section.last())));
    }

    private static NoticeProblem about(String key, LocalDate date) {
        return new NoticeProblem(key, Map.of("date", ChineseDates.format(date)));
    }
}
