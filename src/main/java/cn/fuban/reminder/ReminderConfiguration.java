package cn.fuban.reminder;

import cn.fuban.config.Messages;
import cn.fuban.conversation.Outcomes;
import cn.fuban.directory.Directory;
import cn.fuban.store.Store;
import cn.fuban.workcalendar.OfficeHours;
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
@ConditionalOnProperty(name = "fuban.bot", havingValue = "true", matchIfMissing = true)
class ReminderConfiguration {
    private static final Duration TICK = Duration.ofMillis(300);

    @Bean
    Announcements announcements(List<ReminderOwner> owners, OfficeHours hours, Directory directory, Messages messages) {
        return new Announcements(new Remarks(owners, hours), directory, messages);
    }

    @Bean
    DueReminders dueReminders(
            Store store, Outcomes outcomes, OfficeHours hours, Announcements announcements, Clock clock) {
        return new DueReminders(store, outcomes, announcements, hours, clock);
    }

    @Bean
    ReminderWorker reminderWorker(Store store, DueReminders due) {
        return new ReminderWorker(store, due, UUID.randomUUID().toString());
    }

    @Bean
    JobDetail tick() {
        return JobBuilder.newJob(Tick.class).withIdentity("tick").storeDurably().build();
    }

    @Bean
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
