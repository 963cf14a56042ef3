package cn.fuban.deadline;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.Messages;
import cn.fuban.conversation.Skill;
import cn.fuban.directory.Directory;
import cn.fuban.language.Language;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.Duration;
import java.util.List;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {
    /** How often each instance looks for years that were added through another one. */
    private static final Duration LOOK = Duration.ofMillis(250);

    @Bean
    Deadlines deadlines(ConfigFolder folder, WorkCalendar calendar, OfficeHours hours) {
        return Deadlines.read(folder, calendar, hours);
    }

    @Bean
    Events events(ConfigFolder folder, WorkCalendar calendar) {
        return Events.read(folder, calendar);
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
    AddedYears.Seen addedYearsSeen() {
        return new AddedYears.Seen();
    }

    @Bean
    JobDetail addedYears() {
        return JobBuilder.newJob(AddedYears.class)
                .withIdentity("added-years")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger addedYearsSoon(JobDetail addedYears) {
        return TriggerBuilder.newTrigger()
                .forJob(addedYears)
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(LOOK.toMillis())
                        .repeatForever())
                .build();
    }

    @Bean
    Skill calendarSkill(WorkCalendar calendar, List<CalendarFollower> followers, Messages messages) {
        return new CalendarSkill(calendar, followers, new NoticeWords(messages));
    }

    @Bean
    MissingYear missingYear(WorkCalendar calendar, OfficeHours hours, Directory directory, Messages messages) {
        return new MissingYear(calendar, hours, directory, messages);
    }

    @Bean
    Skill countingSkill(
            Deadlines deadlines,
            NearestReading nearest,
            WorkCalendar calendar,
            Arithmetic arithmetic,
            Messages messages) {
        return new CountingSkill(deadlines, nearest, calendar, arithmetic, messages);
    }
}
