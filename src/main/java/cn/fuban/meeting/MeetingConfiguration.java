package cn.fuban.meeting;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.District;
import cn.fuban.config.Messages;
import cn.fuban.conversation.Skill;
import cn.fuban.deadline.Arithmetic;
import cn.fuban.deadline.CalendarFollower;
import cn.fuban.deadline.DateSource;
import cn.fuban.deadline.Deadlines;
import cn.fuban.deadline.Events;
import cn.fuban.deadline.NearestReading;
import cn.fuban.deadline.Receipt;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Names;
import cn.fuban.language.Language;
import cn.fuban.reminder.OfficeMornings;
import cn.fuban.reminder.ReminderOwner;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MeetingConfiguration {
    @Bean
    Kinds kindsOfMeetings(ConfigFolder folder) {
        return Kinds.read(folder);
    }

    @Bean
    Duties duties(Deadlines deadlines, Directory directory, District district) {
        return new Duties(deadlines, directory, district.zone());
    }

    @Bean
    Stages stages(Deadlines deadlines) {
        return new Stages(deadlines);
    }

    @Bean
    Desk meetingDesk(Kinds kinds, Duties duties, Stages stages, Messages messages, District district) {
        return new Desk(
                kinds,
                duties,
                new MeetingReminders(duties, stages, kinds, district.zone()),
                new Timeline(messages, district.zone()),
                new Phrases(messages),
                district.zone());
    }

    @Bean
    DutyWords dutyWords(Desk desk, Directory directory, WorkCalendar calendar) {
        return new DutyWords(desk, directory, calendar);
    }

    @Bean
    ReminderOwner meetingReminderOwner(Desk desk, Stages stages, DutyWords dutyWords, Directory directory) {
        return new MeetingReminderOwner(desk, stages, new ReminderWords(desk, directory, dutyWords));
    }

    @Bean
    CadenceWatch cadenceWatch(
            ConfigFolder folder, WorkCalendar calendar, OfficeHours hours, Directory directory, Desk desk) {
        return new CadenceWatch(
                Cadence.read(folder, desk.kinds()),
                calendar,
                hours,
                new OfficeMornings(calendar, hours, directory),
                desk);
    }

    @Bean
    CalendarFollower meetingsFollowTheCalendar(Desk desk) {
        return new MeetingsFollowTheCalendar(desk.reminders());
    }

    @Bean
    MeetingRules meetingRules(Kinds kinds) {
        return new MeetingRules(kinds);
    }

    @Bean
    Warnings meetingWarnings(Desk desk, WorkCalendar calendar, Directory directory) {
        return new Warnings(desk, calendar, directory);
    }

    @Bean
    WhichOne whichMeeting(Desk desk, Language language) {
        return new WhichOne(desk, language);
    }

    @Bean
    Skill planningSkill(Desk desk, MeetingRules rules, Warnings warnings) {
        return new PlanningSkill(desk, rules, new PlanCard(desk, warnings));
    }

    @Bean
    Skill movingSkill(Desk desk, MeetingRules rules, Warnings warnings, WhichOne which, WorkCalendar calendar) {
        return new MovingSkill(desk, rules, new MoveReader(calendar, desk.zone()), new MoveCard(desk, warnings), which);
    }

    @Bean
    Skill cancellingSkill(Desk desk, MeetingRules rules, Warnings warnings, WhichOne which) {
        return new CancellingSkill(desk, rules, new MoveCard(desk, warnings), which);
    }

    @Bean
    Skill endingSkill(Desk desk, MeetingRules rules, WhichOne which) {
        return new EndingSkill(desk, rules, which);
    }

    @Bean
    Skill unitsSkill(Desk desk, MeetingRules rules, DutyWords words, Directory directory, WhichOne which) {
        return new UnitsSkill(desk, rules, new UnitsReader(new Names(directory)), new UnitsCard(desk, words), which);
    }

    @Bean
    Skill meetingQuerySkill(Desk desk) {
        return new MeetingQuerySkill(desk);
    }

    @Bean
    DeadlineAnswer deadlineAnswer(Desk desk, Events events, Arithmetic arithmetic, WorkCalendar calendar) {
        return new DeadlineAnswer(desk, events, arithmetic, calendar);
    }

    @Bean
    WantedDeadlines wantedDeadlines(
            Deadlines deadlines, Events events, Kinds kinds, Directory directory, Receipt receipt) {
        return new WantedDeadlines(deadlines, events, kinds, new Names(directory), receipt);
    }

    @Bean
    Anchors anchorsOfQuestions(Deadlines deadlines, Events events, Kinds kinds, District district) {
        return new Anchors(deadlines, events, kinds, district.zone());
    }

    @Bean
    Rehearsal rehearsal(Desk desk, Warnings warnings, Stages stages, Directory directory) {
        return new Rehearsal(desk, warnings, stages, directory);
    }

    @Bean
    Skill meetingDeadlineSkill(
            NearestReading nearest,
            Language language,
            WantedDeadlines deadlines,
            Anchors anchors,
            DeadlineAnswer answer,
            Rehearsal rehearsal) {
        return new MeetingDeadlineSkill(nearest, language, deadlines, anchors, answer, rehearsal);
    }

    @Bean
    DateSource meetingDates(
            Deadlines deadlines,
            Anchors anchors,
            WantedDeadlines wanted,
            NearestReading nearest,
            DeadlineAnswer answer) {
        return new MeetingDates(deadlines, anchors, wanted, nearest, answer);
    }

    @Bean
    Skill doneSkill(Desk desk, Deadlines deadlines, DutyWords words, Directory directory, Language language) {
        return new DoneSkill(desk, new DoneFinder(desk.duties(), deadlines, new Names(directory)), words, language);
    }

    @Bean
    MeetingAgenda meetingAgenda(Desk desk, DutyWords words, Directory directory) {
        return new MeetingAgenda(desk, words, directory);
    }
}
