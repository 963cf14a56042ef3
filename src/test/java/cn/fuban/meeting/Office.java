package cn.fuban.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.FeatureOffice;
import cn.fuban.agenda.TestAgenda;
import cn.fuban.conversation.Skill;
import cn.fuban.deadline.Arithmetic;
import cn.fuban.deadline.Deadlines;
import cn.fuban.deadline.Events;
import cn.fuban.deadline.NearestReading;
import cn.fuban.deadline.Receipt;
import cn.fuban.deadline.TestDeadlines;
import java.util.List;

/** An office with the skills of meetings. */
final class Office extends FeatureOffice {
    /** Two of the secretaries, who plan meetings. */
    static final String LI = "lisiyuan";

    static final String CHEN = "chenyutong";

    static final String VICE_MAYOR = "zhangmingyuan";
    static final String MAYOR = "chenzhiyuan";

    /** The head of the housing bureau (住建局), which has documents to sign in most of these stories. */
    static final String HEAD = "wanghaitao";

    static final String LIAISON = "xujia";

    private static final Shared<Office> SHARED = new Shared<>(Office::new);

    final Desk desk;

    static Office on(String now) {
        return SHARED.on(now);
    }

    private Office() {
        Deadlines deadlines = Deadlines.read(FOLDER, CALENDAR, HOURS);
        Events events = Events.read(FOLDER, CALENDAR);
        Arithmetic arithmetic = TestDeadlines.arithmetic(CALENDAR, MESSAGES);
        MeetingConfiguration beans = new MeetingConfiguration();
        Kinds kinds = beans.kindsOfMeetings(FOLDER);
        Stages stages = beans.stages(deadlines);
        desk = beans.meetingDesk(kinds, beans.duties(deadlines, DIRECTORY, DISTRICT), stages, MESSAGES, DISTRICT);
        DutyWords words = beans.dutyWords(desk, DIRECTORY, CALENDAR);
        MeetingRules rules = beans.meetingRules(kinds);
        Warnings warnings = beans.meetingWarnings(desk, CALENDAR, DIRECTORY);
        WhichOne which = beans.whichMeeting(desk, LANGUAGE);
        List<Skill> skills = List.of(
                beans.planningSkill(desk, rules, warnings),
                beans.movingSkill(desk, rules, warnings, which, CALENDAR),
                beans.cancellingSkill(desk, rules, warnings, which),
                beans.endingSkill(desk, rules, which),
                beans.unitsSkill(desk, rules, words, DIRECTORY, which),
                beans.meetingQuerySkill(desk),
                beans.meetingDeadlineSkill(
                        new NearestReading(LANGUAGE),
                        LANGUAGE,
                        beans.wantedDeadlines(deadlines, events, kinds, DIRECTORY, new Receipt(HOURS)),
                        beans.anchorsOfQuestions(deadlines, events, kinds, DISTRICT),
                        beans.deadlineAnswer(desk, events, arithmetic, CALENDAR),
                        beans.rehearsal(desk, warnings, stages, DIRECTORY)),
                beans.doneSkill(desk, deadlines, words, DIRECTORY, LANGUAGE),
                TestAgenda.skill(List.of(beans.meetingAgenda(desk, words, DIRECTORY)), MESSAGES),
                TestDeadlines.counting(LANGUAGE, CALENDAR, MESSAGES));
        open(skills, List.of(beans.meetingReminderOwner(desk, stages, words, DIRECTORY)));
    }

    /** A meeting planned and confirmed by a secretary. */
    void planned(String sentence) {
        say(LI, "meeting.schedule", sentence);
        assertThat(say(LI, "meeting.schedule", "确认")).contains("已安排");
    }
}
