package cn.fuban.reminder;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.LoggerFactory;

/** Measures how quickly reminders are stored and come out, beside two kept schedulers: scripts/benchmark-reminders. */
public final class BenchmarkReminders {
    private static final int PER_SECOND = 200;
    private static final Duration LONGEST_DRAIN = Duration.ofMinutes(2);
    private static final PrintStream OUT = System.out;

    private final int people;

    private BenchmarkReminders(int people) {
        this.people = people;
    }

    /** @param args the folder of the build, and {@code JDBC-URL,PEOPLE[,PENDING]} */
    public static void main(String[] args) throws Exception {
        hush();
        String[] options = args[1].split(",", -1);
        BenchmarkReminders benchmark = new BenchmarkReminders(Integer.parseInt(options[1]));
        Path folder = Files.createTempDirectory(Path.of(args[0]), "benchmark");
        OUT.printf(
                Locale.ROOT,
                "%-14s %12s %12s %12s %10s %10s%n",
                "",
                "stored/s",
                "burst of",
                "drained/s",
                "lag p50",
                "lag p99");
        double fuban = benchmark.measured(new Fuban(folder));
        double db = benchmark.measured(new DbScheduler(new Postgres(options[0])));
        double quartz = benchmark.measured(new QuartzJdbc(options[0], new Postgres(options[0])));
        OUT.printf(
                Locale.ROOT,
                "drained by Fuban: %.2f times db-scheduler's rate, %.1f times Quartz's%n",
                fuban / db,
                fuban / quartz);
        if (options.length > 2) PendingReminders.measure(folder, options[0], Integer.parseInt(options[2]));
    }

    private double measured(Contestant contestant) throws InterruptedException {
        try (contestant) {
            return measure(contestant);
        }
    }

    /** How much it drains in a second; prints the rest. */
    private double measure(Contestant contestant) throws InterruptedException {
        contestant.clear();
        long stored = storedPerSecond(contestant);
        contestant.clear();
        double drained = drainedPerSecond(contestant);
        contestant.clear();
        List<Long> lags = lags(contestant);
        OUT.printf(
                Locale.ROOT,
                "%-14s %,12d %,12d %,12.0f %8d ms %7d ms%n",
                contestant.name(),
                stored,
                people,
                drained,
                percentile(lags, 50),
                percentile(lags, 99));
        contestant.clear();
        return drained;
    }

    /** One at a time, each durable before the next, from four threads for five seconds. */
    private static long storedPerSecond(Contestant contestant) throws InterruptedException {
        int threads = 4;
        int seconds = 5;
        AtomicLong count = new AtomicLong();
        Instant due = Instant.now().plus(Duration.ofDays(30));
        long until = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        ExecutorService adding = Executors.newFixedThreadPool(threads);
        for (int t = 0; t < threads; t++)
            adding.execute(() -> {
                while (System.nanoTime() < until) contestant.add("s" + count.incrementAndGet(), due);
            });
        adding.shutdown();
        adding.awaitTermination(1, TimeUnit.MINUTES);
        return count.get() / seconds;
    }

    /** Everything due at one moment, to as many people. */
    private double drainedPerSecond(Contestant contestant) throws InterruptedException {
        contestant.fill(people, Instant.now().minusSeconds(1), Duration.ZERO);
        long began = System.nanoTime();
        contestant.start();
        long sent = 0;
        while (sent < people && System.nanoTime() - began < LONGEST_DRAIN.toNanos()) {
            Thread.sleep(100);
            sent = contestant.sent();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        contestant.stop();
        return sent / seconds;
    }

    private static List<Long> lags(Contestant contestant) throws InterruptedException {
        int count = PER_SECOND * 30;
        contestant.start();
        Thread.sleep(3_000); // as a running one, not as one that starts
        contestant.fill(count, Instant.now().plusSeconds(3), Duration.ofMillis(1000 / PER_SECOND));
        for (int waited = 0; contestant.sent() < count && waited < 120; waited++) Thread.sleep(1_000);
        List<Long> lags = new ArrayList<>(contestant.lags());
        contestant.stop();
        return lags;
    }

    private static long percentile(List<Long> values, int percent) {
        List<Long> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? -1 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    /** Only the figures are to be seen. */
    static void hush() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    }

    /** The size of what a process holds in memory, in MB, as Linux tells it. */
    static long residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }
}
