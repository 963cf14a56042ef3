package cn.fuban.workcalendar;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.District;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkCalendarConfiguration {
    @Bean
    WorkCalendar workCalendar(ConfigFolder folder) {
        return WorkCalendar.read(folder);
    }

    @Bean
    OfficeHours officeHours(ConfigFolder folder, District district, WorkCalendar calendar) {
        return OfficeHours.read(folder, district, calendar);
    }
}
