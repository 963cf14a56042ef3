package cn.fuban.duty;

import cn.fuban.FeatureOffice;
import cn.fuban.directory.StaffId;
import cn.fuban.presence.Absence;
import cn.fuban.presence.AbsenceGranted;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** An office with the skills of duty. */
final class Office extends FeatureOffice {
    /** The secretary who keeps the roster. */
    static final String LI = "lisiyuan";

    static final String ZHOU = "zhouzhengming";
    static final String ZHANG = "zhangmingyuan";
    static final String HUIMIN = "zhanghuimin";
    static final String WANG = "wanglixin";
    static final String HEAD = "wanghaitao";

    private static final Shared<Office> SHARED = new Shared<>(Office::new);

    private final DutyAgenda agenda;

    static Office on(String now) {
        return SHARED.on(now);
    }

    private Office() {
        DutyConfiguration beans = new DutyConfiguration();
        DutyDesk desk = beans.dutyDesk(FOLDER, CALENDAR, DIRECTORY, MESSAGES, DISTRICT);
        DutyReminders kept = beans.dutyReminders(desk);
        agenda = new DutyAgenda(desk);
        open(
                List.of(
                        beans.dutyRosterSkill(desk, kept),
                        beans.dutyQuerySkill(desk),
                        beans.dutySwapSkill(desk),
                        beans.dutySwapAnswerSkill(desk, kept)),
                List.of(beans.dutyOfAbsences(desk)),
                List.of(beans.dutyReminderOwner(desk, HOURS)));
    }

    /** The roster of the national holiday, given and confirmed. */
    void nationalDayIsRostered() {
        say(LI, "duty.roster", "国庆带班：10月1日到3日周正明，4日到5日张明远，6日张慧敏，7日王立新");
        if (!say(LI, "duty.roster", "确认").contains("带班表已定")) throw new IllegalStateException("not kept");
    }

    /** Somebody has leave. */
    void isAway(String who, String from, String until) {
        away(who, Optional.empty(), from, until);
    }

    /** Leave is granted while the mayor decides on it. */
    void isGranted(String who, String from, String until) {
        isGranted("chenzhiyuan", who, from, until);
    }

    /** Leave is granted by a message of this person. */
    void isGranted(String by, String who, String from, String until) {
        isAway(who, from, until);
        Absence absence = new Absence("absence-" + who, who, moment(from), moment(until), Optional.empty());
        happens(by, new AbsenceGranted(absence));
    }

    List<String> agendaOf(String who) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return agenda.agendaOf(DIRECTORY.person(new StaffId(who)).orElseThrow(), now, store.records()).stream()
                .map(item -> item.line())
                .toList();
    }
}
