package cn.fuban.deadline;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.Messages;
import cn.fuban.conversation.Skill;
import cn.fuban.language.Language;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {
    @Bean
    Deadlines deadlines(ConfigFolder folder, WorkCalendar calendar, OfficeHours hours) {
        return Deadlines.read(folder, calendar, hours);
    }

    @Bean
    Receipt receipt(OfficeHours hours) {
        return new Receipt(hours);
    }

    @Bean
    Arithmetic arithmetic(WorkCalendar calendar, Messages messages) {
        return new Arithmetic(calendar, messages);
    }

    @Bean
    NearestReading nearestReading(Language language) {
        return new NearestReading(language);
    }

    @Bean
    Skill countingSkill(NearestReading nearest, WorkCalendar calendar, Arithmetic arithmetic, Messages messages) {
        return new CountingSkill(nearest, calendar, arithmetic, messages);
    }
}
