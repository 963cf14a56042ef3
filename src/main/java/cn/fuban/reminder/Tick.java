package cn.fuban.reminder;

import cn.fuban.store.Store;
import cn.fuban.store.StoreUnavailable;
import java.time.Clock;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves what is due by the office's clock, and what has waited long enough by Redis', into the streams of work. */
@DisallowConcurrentExecution
final class Tick implements Job {
    private static final Logger log = LoggerFactory.getLogger(Tick.class);

    private final Seeding seeding;
    private final Store store;
    private final Clock clock;

    Tick(Seeding seeding, Store store, Clock clock) {
        this.seeding = seeding;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        try {
            seeding.seed();
            store.fireDue(clock.instant());
            store.resumeLater();
        } catch (StoreUnavailable e) {
            log.debug("No tick: {}", e.getMessage());
        }
    }
}
