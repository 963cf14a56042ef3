package cn.fuban.workcalendar;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the folder {@code calendar}: one file for each year with an arrangement, and the local decisions. */
final class CalendarFiles {
    private CalendarFiles() {}

    static WorkCalendar read(ConfigFolder folder) {
        ConfigNode local = folder.file("calendar/local.yaml");
        List<YearFile> files = folder.files("calendar").stream()
                .filter(file -> file != local)
                .map(YearFile::new)
                .toList();
        Map<LocalDate, Day> days = new HashMap<>();
        Set<Integer> years = new HashSet<>();
        for (YearFile file : files) {
            years.add(file.year());
            days.putAll(file.read());
        }
        days.putAll(LocalFile.read(local));
        return new WorkCalendar(days, years);
    }
}
