package cn.fuban.deadline;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.District;
import cn.fuban.config.Messages;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import java.nio.file.Path;
import java.time.ZoneId;

/** The configuration as it is shipped. */
final class Shipped {
    static final ConfigFolder FOLDER = new ConfigFolder(Path.of("bot-config"));
    static final WorkCalendar CALENDAR = WorkCalendar.read(FOLDER);
    static final OfficeHours HOURS =
            OfficeHours.read(FOLDER, new District("test", "巴州区", ZoneId.of("Asia/Shanghai")), CALENDAR);
    static final Messages MESSAGES = new Messages(FOLDER);

    private Shipped() {}

    static Deadlines deadlines() {
        return Deadlines.read(FOLDER, CALENDAR, HOURS);
    }

    static Arithmetic arithmetic() {
        return new Arithmetic(CALENDAR, MESSAGES);
    }
}
