package cn.fuban.conversation;

import cn.fuban.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Forgets, once a day, the marks of work done and the cards of matters so long ago that nobody will ask for them again. */
final class Housekeeping implements Job {
    /** DingTalk delivers a message again within minutes; a reminder's moment can come back as long as a meeting may be moved. */
    private static final Duration KEPT = Duration.ofDays(400);

    private final Store store;
    private final Outcomes outcomes;
    private final Clock clock;

    Housekeeping(Store store, Outcomes outcomes, Clock clock) {
        this.store = store;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        forget();
    }

    void forget() {
        Instant limit = clock.instant().minus(KEPT);
        store.forgetMarks(limit);
        outcomes.forgetCards(limit);
    }
}
