package cn.fuban.standing;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.District;
import cn.fuban.config.Messages;
import cn.fuban.conversation.Phrases;
import cn.fuban.conversation.Skill;
import cn.fuban.directory.Directory;
import cn.fuban.language.Language;
import cn.fuban.workcalendar.OfficeHours;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StandingConfiguration {
    @Bean
    StandingDesk standingDesk(ConfigFolder folder, Directory directory, Messages messages) {
        return new StandingDesk(
                new Duties(StandingFile.read(folder, directory), directory), new Phrases(messages, "standing"));
    }

    @Bean
    StandingReminderOwner standingReminderOwner(StandingDesk desk, OfficeHours hours) {
        return new StandingReminderOwner(desk, hours);
    }

    @Bean
    DocumentReminders documentReminders(StandingDesk desk, ConfigFolder folder, OfficeHours hours, District district) {
        return new DocumentReminders(desk, DocumentSettings.read(folder), hours, district.zone());
    }

    @Bean
    Skill standingReportSkill(StandingDesk desk, Language language) {
        return new ReportSkill(desk, language);
    }

    @Bean
    Skill standingUndoSkill(StandingDesk desk) {
        return new UndoSkill(desk);
    }

    @Bean
    Skill standingQuestionSkill(StandingDesk desk) {
        return new QuestionSkill(desk);
    }

    @Bean
    Skill standingImportSkill(StandingDesk desk, DocumentReminders reminders) {
        return new ImportSkill(desk, reminders);
    }

    @Bean
    Skill standingListSkill(StandingDesk desk) {
        return new ListSkill(desk);
    }

    @Bean
    Skill documentSkill(StandingDesk desk, DocumentReminders reminders, Language language) {
        return new DocumentSkill(desk, reminders, language);
    }

    @Bean
    Skill documentQuestionSkill(StandingDesk desk) {
        return new DocumentQuestionSkill(desk);
    }
}
