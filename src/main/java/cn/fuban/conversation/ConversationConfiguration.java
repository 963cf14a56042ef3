package cn.fuban.conversation;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.Messages;
import cn.fuban.directory.Directory;
import cn.fuban.language.Language;
import cn.fuban.store.LaneWorker;
import cn.fuban.store.Store;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConversationConfiguration {
    @Bean
    Inbox inbox(Store store, Directory directory, Messages messages, Outcomes outcomes, Usage usage, Clock clock) {
        return new Inbox(store, directory, messages, outcomes, usage, clock);
    }

    @Bean
    Usage usage(Store store, Clock clock) {
        return new Usage(store, clock);
    }

    @Bean
    Outcomes outcomes(Store store, Clock clock) {
        return new Outcomes(store, clock);
    }

    @Bean
    Conversation conversation(
            Language language,
            List<Skill> skills,
            List<Reaction> reactions,
            ConfigFolder config,
            Messages messages,
            WorkCalendar calendar) {
        return new Conversation(language, new Skills(skills, config), new Reactions(reactions), messages, calendar);
    }

    @Bean
    Trial trial(Store store, Directory directory, Conversation conversation) {
        return new Trial(store, directory, conversation);
    }

    @Bean
    Backlog backlog(Store store, Clock clock) {
        return new Backlog(store, clock);
    }

    @Bean
    Turns turns(
            Store store,
            Directory directory,
            Conversation conversation,
            Outcomes outcomes,
            Messages messages,
            Clock clock) {
        return new Turns(
                store, directory, conversation, outcomes, new Replies(messages, new Greeting(messages)), clock);
    }

    @Bean
    @ConditionalOnProperty(name = "fuban.bot", havingValue = "true", matchIfMissing = true)
    LaneWorker inboxWorker(Store store, Turns turns) {
        return new LaneWorker(
                store, Inbox.STREAM, Inbox.LANES, turns::take, UUID.randomUUID().toString());
    }

    @Bean
    JobDetail housekeeping() {
        return JobBuilder.newJob(Housekeeping.class)
                .withIdentity("housekeeping")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger housekeepingEveryNight(JobDetail housekeeping) {
        return TriggerBuilder.newTrigger()
                .forJob(housekeeping)
                .withSchedule(CronScheduleBuilder.dailyAtHourAndMinute(3, 0))
                .build();
    }

    @Bean
    Skill menuSkill(Messages messages) {
        return new MenuSkill(messages);
    }

    @Bean
    Skill complaintSkill(Messages messages, Directory directory) {
        return new ComplaintSkill(messages, directory);
    }

    @Bean
    Skill courtesySkill(Messages messages) {
        return new CourtesySkill(messages);
    }
}
