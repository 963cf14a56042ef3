package cn.fuban.workcalendar;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads the arrangements and the local decisions. */
final class CalendarFiles {
    private final Map<LocalDate, Day> listed = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();

    private CalendarFiles() {}

    static WorkCalendar read(ConfigFolder folder) {
        CalendarFiles files = new CalendarFiles();
        folder.files("calendar").stream()
                .filter(file -> !file.place().file().endsWith("local.yaml"))
                .forEach(files::readYear);
        folder.file("calendar/local.yaml").list("days").forEach(files::readLocal);
        return new WorkCalendar(files.listed, files.years);
    }

    private void readYear(ConfigNode file) {
        years.add(file.integer("year"));
        file.list("days").forEach(this::readDay);
    }

    private void readDay(ConfigNode node) {
        Day.Kind kind = node.flag("isOffDay") ? Day.Kind.HOLIDAY : Day.Kind.MAKEUP;
        LocalDate date = node.date("date");
        listed.put(date, new Day(date, kind, node.text("name"), false));
    }

    private void readLocal(ConfigNode node) {
        Day.Kind kind = node.flag("off") ? Day.Kind.LOCAL_OFF : Day.Kind.LOCAL_WORK;
        LocalDate date = node.date("date");
        listed.put(date, new Day(date, kind, node.text("name"), false));
    }
}
