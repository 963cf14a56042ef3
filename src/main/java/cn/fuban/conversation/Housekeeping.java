package cn.fuban.conversation;

import cn.fuban.store.Store;
import java.time.Clock;
import java.time.Duration;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Forgets, once a day, the marks of work done so long ago that nobody will ask for it again. */
final class Housekeeping implements Job {
    /** DingTalk delivers a message again within minutes; a reminder's moment can come back as long as a meeting may be moved. */
    private static final Duration KEPT = Duration.ofDays(400);

    private final Store store;
    private final Clock clock;

    Housekeeping(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        store.forgetMarks(clock.instant().minus(KEPT));
    }
}
