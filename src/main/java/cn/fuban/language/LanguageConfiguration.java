package cn.fuban.language;

import cn.fuban.config.ConfigFolder;
import cn.fuban.workcalendar.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {
    @Bean
    Language language(ConfigFolder folder, WorkCalendar calendar) {
        return Language.read(folder, calendar);
    }
}
