package cn.fuban.workcalendar;

import cn.fuban.config.ConfigFolder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which days are worked, and the counting of working days.
 *
 * <p>Knows the years whose arrangement is in {@code calendar/YEAR.yaml}, with the local decisions of
 * {@code calendar/local.yaml}, and those that are added while it runs; every other year is computed from weekends and statutory days, and marked provisional.
 */
public final class WorkCalendar {
    /** The most working days that can be counted at once: some forty years. */
    public static final int MAX_COUNT = 10_000;

    private final Map<LocalDate, Day> listed;
    private final Set<Integer> years;
    private volatile Added added = Added.NOTHING;
    private final Map<Integer, Map<LocalDate, String>> computed = new ConcurrentHashMap<>();

    /** What has been added at run time. */
    private record Added(Map<LocalDate, Day> days, Set<Integer> years) {
        private static final Added NOTHING = new Added(Map.of(), Set.of());
    }

    WorkCalendar(Map<LocalDate, Day> listed, Set<Integer> years) {
        this.listed = Map.copyOf(listed);
        this.years = Set.copyOf(years);
    }

    /** Reads the folder {@code calendar}. */
    public static WorkCalendar read(ConfigFolder folder) {
        return CalendarFiles.read(folder);
    }

    /** From now on these arrangements hold too, and no others that were added before; local decisions win over them. */
    public void add(Collection<Notice> notices) {
        added = added(notices);
    }

    /** A calendar of its own with these arrangements in force. */
    public WorkCalendar with(Collection<Notice> notices) {
        WorkCalendar other = new WorkCalendar(listed, years);
        other.add(notices);
        return other;
    }

    private static Added added(Collection<Notice> notices) {
        Map<LocalDate, Day> days = new HashMap<>();
        notices.forEach(notice -> days.putAll(notice.days()));
        return new Added(days, notices.stream().map(Notice::year).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the arrangement of this year is known. */
    public boolean knows(int year) {
        return years.contains(year) || added.years().contains(year);
    }

    /** What sort of day this is. */
    public Day day(LocalDate date) {
        Day day = listed.get(date);
        boolean local = day != null && (day.kind() == Day.Kind.LOCAL_OFF || day.kind() == Day.Kind.LOCAL_WORK);
        Day later = local ? null : added.days().get(date);
        if (later != null) {
            return later;
        }
        if (day != null) {
            return day;
        }
        if (knows(date.getYear())) {
            return Day.plain(date, false);
        }
        String proper = properDays(date.getYear()).get(date);
        return proper == null ? Day.plain(date, true) : new Day(date, Day.Kind.HOLIDAY, proper, true);
    }

    /** Whether the office works on this date. */
    public boolean isWorkday(LocalDate date) {
        return day(date).isWorkday();
    }

    /** Whether this date is off by decree, whatever the arrangement of its year: 法定放假日, not the days moved to it. */
    public boolean isStatutory(LocalDate date) {
        return properDays(date.getYear()).containsKey(date);
    }

    /** The block of days off of the holiday that this date belongs to; none for plain weekends and working days. */
    public Optional<Holiday> holidayAround(LocalDate date) {
        return isHoliday(date) ? Optional.of(blockAround(date)) : Optional.empty();
    }

    /** The n-th working day after the anchor, which is not counted; the anchor itself for 0. */
    public Count workdaysAfter(LocalDate anchor, int n) {
        return count(anchor, n, 1);
    }

    /** The n-th working day before the anchor, which is not counted; the anchor itself for 0. */
    public Count workdaysBefore(LocalDate anchor, int n) {
        return count(anchor, n, -1);
    }

    /** The first working day after this date. */
    public LocalDate nextWorkday(LocalDate date) {
        return workdaysAfter(date, 1).target();
    }

    /** The last working day before this date. */
    public LocalDate previousWorkday(LocalDate date) {
        return workdaysBefore(date, 1).target();
    }

    /** Every day from the first to the last, both included; none when the last is before the first. */
    public List<Day> between(LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? List.of()
                : first.datesUntil(last.plusDays(1)).map(this::day).toList();
    }

    /**
     * The block of days off of a holiday.
     *
     * @param name as people say it: 国庆, 国庆节, 十一, 五一
     * @param year in which its statutory days lie
     */
    public Optional<Holiday> holiday(String name, int year) {
        String wanted = HolidayNames.stem(name);
        return properDays(year).entrySet().stream()
                .filter(day -> day.getValue().contains(wanted))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(this::blockAround);
    }

    private Holiday blockAround(LocalDate date) {
        LocalDate first = date;
        while (isHoliday(first.minusDays(1))) {
            first = first.minusDays(1);
        }
        LocalDate last = date;
        while (isHoliday(last.plusDays(1))) {
            last = last.plusDays(1);
        }
        Day day = day(date);
        return new Holiday(day.name(), first, last, day.provisional());
    }

    private boolean isHoliday(LocalDate date) {
        return day(date).kind() == Day.Kind.HOLIDAY;
    }

    private Count count(LocalDate anchor, int n, int step) {
        if (n < 0 || n > MAX_COUNT) {
            throw new IllegalArgumentException("cannot count " + n + " working days");
        }
        List<Day> days = new ArrayList<>();
        LocalDate date = anchor;
        for (int left = n; left > 0; ) {
            date = date.plusDays(step);
            Day day = day(date);
            days.add(day);
            left -= day.isWorkday() ? 1 : 0;
        }
        return new Count(anchor, date, List.copyOf(days));
    }

    private Map<LocalDate, String> properDays(int year) {
        return computed.computeIfAbsent(year, ProperDays::in);
    }
}
