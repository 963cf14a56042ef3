package cn.fuban.workcalendar;

import cn.fuban.config.ConfigNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Reads the arrangement of one year, in the schema of holiday-cn with {@code statutory} added. */
final class YearFile {
    private final ConfigNode file;
    private final int year;
    private final Map<LocalDate, String> proper;
    private final Map<LocalDate, Day> days = new HashMap<>();

    YearFile(ConfigNode file) {
        this.file = file;
        this.year = file.integer("year");
        this.proper = ProperDays.in(year);
    }

    int year() {
        return year;
    }

    Map<LocalDate, Day> read() {
        if (!file.place().file().endsWith(year + ".yaml")) {
            file.problem("year", "\"" + year + "\" is not the year of the file's name; correct one of the two");
        }
        file.list("days").forEach(this::readDay);
        proper.forEach((date, name) -> {
            if (!days.containsKey(date)) {
                file.problem(
                        date + " is off by decree (" + name + ") and is not listed; add it with \"isOffDay: true\"");
            }
        });
        return days;
    }

    private void readDay(ConfigNode node) {
        boolean off = node.flag("isOffDay");
        LocalDate date = node.date("date");
        Day day = new Day(date, off ? Day.Kind.HOLIDAY : Day.Kind.MAKEUP, node.text("name"), false);
        if (days.putIfAbsent(date, day) != null) {
            node.problem("date", "\"" + date + "\" is listed a second time; keep one of the two");
        }
        if (date.getYear() != year) {
            node.problem("date", "\"" + date + "\" is not in " + year + "; move it to " + date.getYear() + ".yaml");
        }
        checkAgainstCalendar(node, date, off);
    }

    private void checkAgainstCalendar(ConfigNode node, LocalDate date, boolean off) {
        boolean statutory = node.has("statutory") && node.flag("statutory");
        if (!off && !Day.isWeekend(date)) {
            node.problem(
                    "date",
                    "\"" + date + "\" is a " + date.getDayOfWeek() + " and is worked anyway; a make-up day"
                            + " is a Saturday or Sunday, correct the date or write \"isOffDay: true\"");
        }
        if (statutory != proper.containsKey(date)) {
            node.problem(
                    "date",
                    "\"" + date + "\" is " + (statutory ? "not " : "") + "off by decree; "
                            + (statutory
                                    ? "leave out \"statutory\""
                                    : "write \"isOffDay: true\" and \"statutory: true\""));
        }
    }
}
