package cn.fuban.workcalendar;

import cn.fuban.config.ConfigNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Reads what the district decided otherwise than the State Council's arrangement. */
final class LocalFile {
    private LocalFile() {}

    static Map<LocalDate, Day> read(ConfigNode file) {
        Map<LocalDate, Day> days = new HashMap<>();
        for (ConfigNode node : file.list("days")) {
            LocalDate date = node.date("date");
            Day.Kind kind = node.flag("off") ? Day.Kind.LOCAL_OFF : Day.Kind.LOCAL_WORK;
            if (days.putIfAbsent(date, new Day(date, kind, node.text("name"), false)) != null) {
                node.problem("date", "\"" + date + "\" is listed a second time; keep one of the two");
            }
        }
        return days;
    }
}
