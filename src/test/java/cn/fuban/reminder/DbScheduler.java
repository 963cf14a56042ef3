package cn.fuban.reminder;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** db-scheduler on PostgreSQL, polling as often as we tick, in its quicker way of polling. */
final class DbScheduler implements Contestant {
    private static final String TABLE = """
            create table if not exists scheduled_tasks (
              task_name text not null, task_instance text not null, task_data bytea,
              execution_time timestamp with time zone not null, picked boolean not null, picked_by text,
              last_success timestamp with time zone, last_failure timestamp with time zone, consecutive_failures int,
              last_heartbeat timestamp with time zone, version bigint not null, priority smallint,
              primary key (task_name, task_instance));
            create index if not exists execution_time_idx on scheduled_tasks (execution_time);
            create index if not exists last_heartbeat_idx on scheduled_tasks (last_heartbeat);
            """;

    private final Postgres postgres;
    private final OneTimeTask<Void> task;
    private Scheduler scheduler;

    DbScheduler(Postgres postgres) {
        this.postgres = postgres;
        postgres.run(TABLE);
        task = Tasks.oneTime("reminder")
                .execute((instance, context) -> postgres.send(instance.getId(), context.getExecution().executionTime));
        scheduler = build();
    }

    private Scheduler build() {
        return Scheduler.create(postgres.source(), task)
                .threads(Postgres.THREADS)
                .pollingInterval(Duration.ofMillis(300))
                .pollUsingLockAndFetch(1.0, 8.0)
                .build();
    }

    @Override
    public String name() {
        return "db-scheduler";
    }

    @Override
    public void add(String person, Instant due) {
        scheduler.schedule(task.instance(person), due);
    }

    @Override
    public void fill(int count, Instant first, Duration apart) {
        postgres.run("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                + " select 'reminder', 'p' || n, to_timestamp(" + first.toEpochMilli() / 1000.0 + ") + n * interval '"
                + apart.toMillis() + " milliseconds', false, 1 from generate_series(0, " + (count - 1) + ") n;"
                + " analyze scheduled_tasks");
    }

    @Override
    public void start() {
        scheduler.start();
    }

    @Override
    public void stop() {
        scheduler.stop();
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
        postgres.run("truncate scheduled_tasks, outbox");
    }

    @Override
    public void close() {
        postgres.close();
    }
}
