package cn.fuban.reminder;

import cn.fuban.conversation.Reminder;
import cn.fuban.store.Commit;
import cn.fuban.store.Store;
import cn.fuban.store.TestRedis;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures the start and the memory of each contestant with nothing pending and with very much. */
final class PendingReminders {
    private static final PrintStream OUT = System.out;
    private static final String READY = "READY";
    private static final int BATCH = 1000;

    private PendingReminders() {}

    /** In a process of its own: {@code db-scheduler|quartz JDBC-URL}. */
    public static void main(String[] args) throws InterruptedException {
        BenchmarkReminders.hush();
        Postgres postgres = new Postgres(args[1]);
        Contestant contestant =
                args[0].equals("quartz") ? new QuartzJdbc(args[1], postgres) : new DbScheduler(postgres);
        contestant.start();
        OUT.println(READY);
        Thread.currentThread().join();
    }

    static void measure(Path folder, String jdbc, int pending) throws Exception {
        OUT.printf(
                Locale.ROOT,
                "%n%-14s %14s %14s %14s %14s%n",
                "",
                "start, empty",
                "start, full",
                "MB, empty",
                "MB, full");
        fuban(folder.resolve("pending"), pending);
        Instant far = Instant.now().plus(Duration.ofDays(30));
        try (Contestant db = new DbScheduler(new Postgres(jdbc))) {
            of(db, pending, far, List.of(PendingReminders.class.getName(), "db-scheduler", jdbc));
        }
        try (Contestant quartz = new QuartzJdbc(jdbc, new Postgres(jdbc))) {
            of(quartz, pending, far, List.of(PendingReminders.class.getName(), "quartz", jdbc));
        }
    }

    /** The whole bot with the sandbox, on a Redis that is there already; and that Redis' own start. */
    private static void fuban(Path folder, int pending) throws Exception {
        Files.createDirectories(folder);
        Child empty;
        try (TestRedis redis = new TestRedis(folder, "bazhou-sandbox")) {
            empty = bot(folder, redis);
            fill(redis.store(), pending);
        }
        long began = System.nanoTime();
        try (TestRedis redis = new TestRedis(folder, "bazhou-sandbox")) {
            long redisSeconds = System.nanoTime() - began;
            Child full = bot(folder, redis);
            report("Fuban, bot", empty, full);
            OUT.printf(Locale.ROOT, "  its Redis comes up with %,d pending in %.1f s%n", pending, redisSeconds / 1e9);
        }
    }

    private static Child bot(Path folder, TestRedis redis) throws Exception {
        return Child.run(
                "Started FubanApplication",
                List.of(
                        "cn.fuban.FubanApplication",
                        "--server.port=0",
                        "--fuban.data=" + folder,
                        "--fuban.redis.url=" + redis.url(),
                        "--fuban.sandbox.allow-external-redis=true"));
    }

    private static void fill(Store store, int pending) {
        Instant far = Instant.now().plus(Duration.ofDays(400));
        for (int from = 0; from < pending; from += BATCH) {
            Commit commit = new Commit();
            for (int n = from; n < Math.min(pending, from + BATCH); n++) {
                Reminder reminder = new Reminder("meeting", "常务会" + n, "morning0", "p" + n, far.plusSeconds(n));
                commit.schedule(reminder.person(), reminder.reference(), reminder.due());
            }
            store.commit(commit);
        }
    }

    private static void of(Contestant contestant, int pending, Instant far, List<String> command) throws Exception {
        contestant.clear();
        Child empty = Child.run(READY, command);
        contestant.fill(pending, far, Duration.ofMillis(1));
        Child full = Child.run(READY, command);
        report(contestant.name() + " alone", empty, full);
        contestant.clear();
    }

    private static void report(String name, Child empty, Child full) {
        OUT.printf(
                Locale.ROOT,
                "%-20s %8.1f s %12.1f s %14d %14d%n",
                name,
                empty.seconds,
                full.seconds,
                empty.megabytes,
                full.megabytes);
    }

    /** A run in a JVM of its own: how long until it was ready, and its memory ten seconds after. */
    private record Child(double seconds, long megabytes) {
        static Child run(String ready, List<String> command) throws Exception {
            List<String> all = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-Xmx512m"));
            all.addAll(List.of("-cp", System.getProperty("java.class.path")));
            all.addAll(command);
            long began = System.nanoTime();
            Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
            try {
                await(process, ready);
                double seconds = (System.nanoTime() - began) / 1e9;
                Thread.sleep(10_000);
                return new Child(seconds, BenchmarkReminders.residentMegabytes(process.pid()));
            } finally {
                process.destroyForcibly().waitFor();
            }
        }

        private static void await(Process process, String ready) throws IOException {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            StringBuilder said = new StringBuilder();
            String line = lines.readLine();
            while (line != null && !line.contains(ready)) {
                said.append(line).append('\n');
                line = lines.readLine();
            }
            if (line == null) throw new IOException("It ended before it was ready:\n" + said);
            Thread rest = new Thread(() -> lines.lines().forEach(ignored -> {}), "rest");
            rest.setDaemon(true);
            rest.start();
        }
    }
}
