package cn.fuban.reminder;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.Messages;
import cn.fuban.conversation.Outcomes;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Usage;
import cn.fuban.directory.Directory;
import cn.fuban.store.QueueWorker;
import cn.fuban.store.Store;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReminderConfiguration {
    private static final String BOT = "fuban.bot";
    private static final Duration TICK = Duration.ofMillis(300);

    @Bean
    Thrift thrift(Usage usage, Quota quota) {
        return new Thrift(usage, quota);
    }

    @Bean
    Announcements announcements(
            List<ReminderOwner> owners, Thrift thrift, OfficeHours hours, Directory directory, Messages messages) {
        return new Announcements(new Remarks(owners, hours, thrift), hours, directory, messages);
    }

    @Bean
    Quota quota(ConfigFolder folder) {
        return Quota.read(folder);
    }

    @Bean
    UpkeepWords upkeepWords(Usage usage, Quota quota, WorkCalendar calendar, Directory directory, Messages messages) {
        return new UpkeepWords(usage, quota, calendar, directory, messages);
    }

    @Bean
    Skill upkeepSkill(UpkeepWords words) {
        return new UpkeepSkill(words);
    }

    @Bean
    UpkeepWatch upkeepWatch(WorkCalendar calendar, OfficeHours hours, Directory directory, UpkeepWords words) {
        return new UpkeepWatch(calendar, hours, new OfficeMornings(calendar, hours, directory), words);
    }

    @Bean
    Skill laterSkill(OfficeHours hours, Messages messages) {
        return new LaterSkill(new LaterTime(hours), messages);
    }

    @Bean
    @ConditionalOnProperty(name = BOT, havingValue = "true", matchIfMissing = true)
    DueReminders dueReminders(
            Store store, Outcomes outcomes, OfficeHours hours, Announcements announcements, Clock clock) {
        return new DueReminders(store, outcomes, announcements, hours, clock);
    }

    @Bean
    Seeding seeding(Store store, Outcomes outcomes, List<Standing> standing, Clock clock) {
        return new Seeding(store, outcomes, standing, clock);
    }

    @Bean
    @ConditionalOnProperty(name = BOT, havingValue = "true", matchIfMissing = true)
    QueueWorker reminderWorker(DueReminders due) {
        return due.worker(UUID.randomUUID().toString());
    }

    @Bean
    @ConditionalOnProperty(name = BOT, havingValue = "true", matchIfMissing = true)
    JobDetail tick() {
        return JobBuilder.newJob(Tick.class).withIdentity("tick").storeDurably().build();
    }

    @Bean
    @ConditionalOnProperty(name = BOT, havingValue = "true", matchIfMissing = true)
    Trigger everyTick(JobDetail tick) {
        return TriggerBuilder.newTrigger()
                .forJob(tick)
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(TICK.toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
