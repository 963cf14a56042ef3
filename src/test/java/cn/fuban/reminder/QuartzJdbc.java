package cn.fuban.reminder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;

/** Quartz with its JDBC store on PostgreSQL, clustered as several instances need it, taking triggers in batches. */
final class QuartzJdbc implements Contestant {
    private static final String NAME = "benchmark";
    private static final String ALL = "qrtz_simple_triggers, qrtz_triggers, qrtz_job_details, qrtz_fired_triggers";

    private final String url;
    private final Postgres postgres;
    private Scheduler scheduler;

    QuartzJdbc(String url, Postgres postgres) {
        this.url = url;
        this.postgres = postgres;
        postgres.run(tables());
        scheduler = build();
    }

    /** The job of every trigger; the person is the trigger's name. */
    public static final class Send implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            Postgres outbox =
                    (Postgres) Objects.requireNonNull(schedulerContext(context).get("outbox"));
            outbox.send(
                    context.getTrigger().getKey().getName(),
                    context.getScheduledFireTime().toInstant());
        }

        private static org.quartz.SchedulerContext schedulerContext(JobExecutionContext context) {
            return sneaky(() -> context.getScheduler().getContext());
        }
    }

    private interface Call<T> {
        T run() throws SchedulerException;
    }

    private static <T> T sneaky(Call<T> call) {
        try {
            return call.run();
        } catch (SchedulerException e) {
            throw new IllegalStateException(e);
        }
    }

    private Scheduler build() {
        Properties properties = new Properties();
        properties.put("org.quartz.scheduler.instanceName", NAME);
        properties.put("org.quartz.scheduler.instanceId", "AUTO");
        properties.put("org.quartz.scheduler.batchTriggerAcquisitionMaxCount", Integer.toString(Postgres.THREADS));
        properties.put("org.quartz.threadPool.threadCount", Integer.toString(Postgres.THREADS));
        properties.put("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
        properties.put("org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
        properties.put("org.quartz.jobStore.isClustered", "true");
        properties.put("org.quartz.jobStore.acquireTriggersWithinLock", "true");
        properties.put("org.quartz.jobStore.misfireThreshold", "3600000");
        properties.put("org.quartz.jobStore.dataSource", "db");
        properties.put("org.quartz.dataSource.db.provider", "hikaricp");
        properties.put("org.quartz.dataSource.db.driver", "org.postgresql.Driver");
        properties.put("org.quartz.dataSource.db.URL", url);
        properties.put("org.quartz.dataSource.db.maxConnections", Integer.toString(Postgres.THREADS + 6));
        return sneaky(() -> {
            Scheduler made = new StdSchedulerFactory(properties).getScheduler();
            made.getContext().put("outbox", postgres);
            made.addJob(job(), true);
            return made;
        });
    }

    private static JobDetail job() {
        return JobBuilder.newJob(Send.class).withIdentity("send").storeDurably().build();
    }

    private static String tables() {
        try (InputStream in = Objects.requireNonNull(
                Scheduler.class.getResourceAsStream("/org/quartz/impl/jdbcjobstore/tables_postgres.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "Quartz JDBC";
    }

    @Override
    public void add(String person, Instant due) {
        sneaky(() -> scheduler.scheduleJob(TriggerBuilder.newTrigger()
                .withIdentity(person)
                .forJob(job())
                .startAt(Date.from(due))
                .build()));
    }

    @Override
    public void fill(int count, Instant first, Duration apart) {
        String moment = first.toEpochMilli() + " + n * " + apart.toMillis();
        String rows = " from generate_series(0, " + (count - 1) + ") n";
        postgres.run("insert into qrtz_triggers (sched_name, trigger_name, trigger_group, job_name, job_group,"
                + " next_fire_time, prev_fire_time, priority, trigger_state, trigger_type, start_time, end_time,"
                + " misfire_instr) select '" + NAME + "', 'p' || n, 'DEFAULT', 'send', 'DEFAULT', " + moment
                + ", -1, 5, 'WAITING', 'SIMPLE', " + moment + ", 0, 0" + rows);
        postgres.run("analyze qrtz_triggers"); // or every row of the next table is checked by reading all of this one
        postgres.run("insert into qrtz_simple_triggers (sched_name, trigger_name, trigger_group, repeat_count,"
                + " repeat_interval, times_triggered) select '" + NAME + "', 'p' || n, 'DEFAULT', 0, 0, 0" + rows);
        postgres.run("analyze qrtz_simple_triggers");
    }

    @Override
    public void start() {
        sneaky(() -> {
            scheduler.start();
            return scheduler;
        });
    }

    @Override
    public void stop() {
        sneaky(() -> {
            scheduler.shutdown(true);
            return scheduler;
        });
        scheduler = build();
    }

    @Override
    public long sent() {
        return postgres.sent();
    }

    @Override
    public List<Long> lags() {
        return postgres.lags();
    }

    @Override
    public void clear() {
        postgres.run("truncate outbox, " + ALL + " cascade");
        sneaky(() -> {
            scheduler.addJob(job(), true);
            return scheduler;
        });
    }

    @Override
    public void close() {
        sneaky(() -> {
            scheduler.shutdown(false);
            return scheduler;
        });
        postgres.close();
    }
}
