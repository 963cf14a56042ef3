package cn.fuban.crash;

import cn.fuban.FubanApplication;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import cn.fuban.conversation.Reply;
import cn.fuban.reminder.ReminderOwner;
import cn.fuban.reminder.Saying;
import cn.fuban.store.Records;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;

/** The bot with one more feature, whose reminders say nothing but their own number. */
public final class StormBot {
    static final String OWNER = "storm";

    private StormBot() {}

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(FubanApplication.class, Numbers.class);
        application.run(args);
    }

    /** Not found by scanning, so that no test and no other bot has it. */
    static class Numbers {
        @Bean
        ReminderOwner storm() {
            return new Owner();
        }
    }

    private static final class Owner implements ReminderOwner {
        @Override
        public String name() {
            return OWNER;
        }

        @Override
        public Optional<Saying> saying(Reminder reminder, ZonedDateTime now, Records records) {
            String words = "#" + reminder.subject() + "#";
            return Optional.of(new Saying(reminder.due(), new Reply(words, words), Outcome.nothing()));
        }
    }
}
