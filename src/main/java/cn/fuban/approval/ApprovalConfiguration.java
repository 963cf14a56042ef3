package cn.fuban.approval;

import cn.fuban.agenda.AgendaSource;
import cn.fuban.config.District;
import cn.fuban.config.Messages;
import cn.fuban.conversation.Skill;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Names;
import cn.fuban.reminder.ReminderOwner;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApprovalConfiguration {
    @Bean
    ApprovalWords approvalWords(Messages messages, Directory directory, District district) {
        return new ApprovalWords(messages, directory, district.zone());
    }

    @Bean
    ApprovalDesk approvalDesk(ApprovalWords words, Directory directory, WorkCalendar calendar, OfficeHours hours) {
        return new ApprovalDesk(words, directory, calendar, hours);
    }

    @Bean
    Decisions decisions(ApprovalDesk desk, ApprovalWords words, Directory directory, List<ApprovalOwner> owners) {
        return new Decisions(desk, words, new WhoseTurn(directory), owners);
    }

    @Bean
    Skill decisionSkill(Decisions decisions, ApprovalWords words, Directory directory) {
        return new DecisionSkill(decisions, words, new Names(directory), new WhoseTurn(directory));
    }

    @Bean
    Skill waitingSkill(Decisions decisions, ApprovalWords words, Directory directory) {
        return new WaitingSkill(decisions, words, new WhoseTurn(directory));
    }

    @Bean
    ReminderOwner approvalReminders(ApprovalDesk desk, ApprovalWords words, Directory directory) {
        return new ApprovalReminders(desk, words, directory);
    }

    @Bean
    AgendaSource approvalAgenda(ApprovalWords words, Directory directory) {
        return new ApprovalAgenda(words, directory);
    }
}
