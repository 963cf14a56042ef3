package cn.fuban.duty;

import cn.fuban.agenda.AgendaSource;
import cn.fuban.config.ConfigFolder;
import cn.fuban.config.District;
import cn.fuban.config.Messages;
import cn.fuban.conversation.Phrases;
import cn.fuban.conversation.Reaction;
import cn.fuban.conversation.Skill;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Names;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DutyConfiguration {
    @Bean
    DutyDesk dutyDesk(
            ConfigFolder folder, WorkCalendar calendar, Directory directory, Messages messages, District district) {
        return new DutyDesk(
                new Blocks(calendar), directory, new Phrases(messages, "duty"), Settings.read(folder), district.zone());
    }

    @Bean
    DutyReminders dutyReminders(DutyDesk desk) {
        return new DutyReminders(desk);
    }

    @Bean
    DutyReminderOwner dutyReminderOwner(DutyDesk desk, OfficeHours hours) {
        return new DutyReminderOwner(desk, new RosterChecks(desk, hours));
    }

    @Bean
    Skill dutyRosterSkill(DutyDesk desk, DutyReminders reminders) {
        Names names = new Names(desk.directory());
        return new RosterSkill(desk, new RosterReader(desk.blocks(), names), new RosterSheets(desk, names), reminders);
    }

    @Bean
    Skill dutyQuerySkill(DutyDesk desk) {
        Names names = new Names(desk.directory());
        return new DutyQuerySkill(desk, names, new RosterSheets(desk, names));
    }

    @Bean
    Skill dutySwapSkill(DutyDesk desk) {
        return new SwapSkill(desk, new Names(desk.directory()));
    }

    @Bean
    Skill dutySwapAnswerSkill(DutyDesk desk, DutyReminders reminders) {
        return new SwapAnswerSkill(desk, reminders);
    }

    @Bean
    Reaction dutyOfAbsences(DutyDesk desk) {
        return new AbsenceReaction(desk);
    }

    @Bean
    AgendaSource dutyAgenda(DutyDesk desk) {
        return new DutyAgenda(desk);
    }
}
