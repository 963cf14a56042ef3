package cn.fuban.deadline;

import cn.fuban.config.Messages;
import cn.fuban.conversation.Skill;
import cn.fuban.language.Language;
import cn.fuban.workcalendar.WorkCalendar;

/** Opens what is inside to tests of other modules. */
public final class TestDeadlines {
    private TestDeadlines() {}

    public static Arithmetic arithmetic(WorkCalendar calendar, Messages messages) {
        return new Arithmetic(calendar, messages);
    }

    public static Skill counting(Language language, WorkCalendar calendar, Messages messages) {
        return new CountingSkill(
                Shipped.deadlines(), new NearestReading(language), calendar, arithmetic(calendar, messages), messages);
    }
}
