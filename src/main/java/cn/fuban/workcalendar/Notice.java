package cn.fuban.workcalendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The State Council's arrangement of a year's holidays, as its notice has it.
 *
 * @param sections in the order of the notice
 * @param problems what is wrong with it; nothing of it may be used unless there are none
 */
public record Notice(int year, List<Section> sections, List<NoticeProblem> problems) {
    /**
     * One holiday.
     *
     * @param first the first day off
     * @param last the last day off
     * @param worked the days that are worked in exchange
     */
    public record Section(String name, LocalDate first, LocalDate last, List<LocalDate> worked) {
        /** How many days off there are. */
        public int length() {
            return (int) (last.toEpochDay() - first.toEpochDay()) + 1;
        }
    }

    /** Every day that is off or worked by this arrangement. */
    public Map<LocalDate, Day> days() {
        Map<LocalDate, Day> days = new TreeMap<>();
        for (Section section : sections) {
            section.first()
                    .datesUntil(section.last().plusDays(1))
                    .forEach(date -> days.put(date, new Day(date, Day.Kind.HOLIDAY, section.name(), false)));
            section.worked().forEach(date -> days.put(date, new Day(date, Day.Kind.MAKEUP, section.name(), false)));
        }
        return days;
    }
}
