package cn.fuban.consultation;

import cn.fuban.agenda.AgendaSource;
import cn.fuban.config.District;
import cn.fuban.config.Messages;
import cn.fuban.conversation.Phrases;
import cn.fuban.conversation.Skill;
import cn.fuban.deadline.CalendarFollower;
import cn.fuban.deadline.Deadlines;
import cn.fuban.deadline.Until;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Names;
import cn.fuban.language.Language;
import cn.fuban.reminder.ReminderOwner;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConsultationConfiguration {
    @Bean
    Terms consultationTerms(Deadlines deadlines, WorkCalendar calendar, OfficeHours hours, District district) {
        return new Terms(deadlines, calendar, hours, district.zone());
    }

    @Bean
    Desk consultationDesk(Terms terms, Messages messages, Directory directory, District district) {
        Phrases phrases = new Phrases(messages, "consultation");
        return new Desk(
                new Rights(directory),
                terms,
                new Recipients(directory, terms),
                new ConsultationWords(phrases, terms, directory, district.zone()));
    }

    @Bean
    ReminderOwner consultationReminderOwner(Desk desk) {
        return new ConsultationReminderOwner(desk);
    }

    @Bean
    CalendarFollower consultationsFollowTheCalendar(Desk consultationDesk) {
        return new ConsultationsFollowTheCalendar(consultationDesk);
    }

    @Bean
    AgendaSource consultationAgenda(Desk desk) {
        return new ConsultationAgenda(desk);
    }

    @Bean
    Skill consultationSkill(Desk desk, Directory directory, Language language, WorkCalendar calendar) {
        Names names = new Names(directory);
        Until until = new Until(calendar);
        Finder finder = new Finder(desk, names);
        return new ConsultationSkill(
                desk,
                finder,
                new Asking(desk, new AskReader(names, language, until), finder, language, until),
                new Answering(desk, finder, language, until));
    }
}
