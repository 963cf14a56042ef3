package cn.fuban.deadline;

import cn.fuban.config.Messages;
import cn.fuban.workcalendar.WorkCalendar;

/** Opens the arithmetic to tests of other modules. */
public final class TestDeadlines {
    private TestDeadlines() {}

    public static Arithmetic arithmetic(WorkCalendar calendar, Messages messages) {
        return new Arithmetic(calendar, messages);
    }
}
