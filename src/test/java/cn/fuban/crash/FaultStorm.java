package cn.fuban.crash;

import cn.fuban.FubanApplication;
import cn.fuban.SandboxClient;
import cn.fuban.store.Commit;
import cn.fuban.store.Store;
import cn.fuban.store.TestRedis;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A storm of reminders over two bots that are killed and paused, with faults of Redis and DingTalk: scripts/fault-test. */
public final class FaultStorm {
    private static final PrintStream OUT = System.out;
    private static final String BEGIN = "2026-11-24T08:31:00+08:00";
    private static final int BATCH = 500;
    private static final Duration AHEAD = Duration.ofSeconds(20);
    private static final Duration LONGEST_END = Duration.ofMinutes(10);

    private final Path folder;
    private final TestRedis redis;
    private final SandboxClient dingtalk;
    private final String sandbox;

    private FaultStorm(Path folder, TestRedis redis, int port) {
        this.folder = folder;
        this.redis = redis;
        this.dingtalk = new SandboxClient(port);
        this.sandbox = "http://127.0.0.1:" + port;
    }

    /** @param args the folder of the build, and {@code REMINDERS,SECONDS,KILLS} */
    public static void main(String[] args) throws Exception {
        String[] numbers = args[1].split(",", -1);
        Path folder = Files.createTempDirectory(Path.of(args[0]), "storm").toAbsolutePath();
        try (TestRedis redis = new TestRedis(folder, "bazhou-sandbox");
                ConfigurableApplicationContext sandbox = SpringApplication.run(
                        FubanApplication.class,
                        "--fuban.role=sandbox",
                        "--logging.level.root=OFF",
                        "--server.port=0",
                        "--fuban.data=" + folder,
                        "--fuban.redis.url=" + redis.url(),
                        "--fuban.sandbox.allow-external-redis=true")) {
            int port = Integer.parseInt(String.valueOf(sandbox.getEnvironment().getProperty("local.server.port")));
            boolean kept = new FaultStorm(folder, redis, port)
                    .run(
                            Integer.parseInt(numbers[0]),
                            Duration.ofSeconds(Long.parseLong(numbers[1])),
                            Integer.parseInt(numbers[2]));
            if (!kept) System.exit(1);
        }
    }

    private boolean run(int reminders, Duration length, int kills) throws Exception {
        dingtalk.post("/clock", Map.of("reset", true, "to", BEGIN));
        List<String> people = new ArrayList<>();
        dingtalk.get("/people")
                .forEach(person -> people.add(person.path("userId").asString()));
        Instant first = OffsetDateTime.parse(BEGIN).toInstant().plus(AHEAD);
        fill(reminders, people, first, length);
        OUT.printf(Locale.ROOT, "%,d reminders to %d people over %d s%n", reminders, people.size(), length.toSeconds());
        Instant end = Instant.now().plus(AHEAD).plus(length);
        try (Havoc havoc = new Havoc(folder, redis.url(), sandbox, dingtalk)) {
            havoc.rage(end, kills);
            OUT.println(havoc.summary());
            settle();
        }
        return new Tally(dingtalk.get("/sends"), redis.entries("audit"), first, length.dividedBy(reminders))
                .print(OUT, reminders);
    }

    private void fill(int reminders, List<String> people, Instant first, Duration length) {
        Store store = redis.store();
        for (int from = 0; from < reminders; from += BATCH) {
            Commit commit = new Commit();
            for (int n = from; n < Math.min(reminders, from + BATCH); n++)
                commit.schedule(
                        people.get(n % people.size()),
                        StormBot.OWNER + "|" + n + "|s",
                        first.plus(length.dividedBy(reminders).multipliedBy(n)));
            store.commit(commit);
        }
    }

    private void settle() {
        Instant until = Instant.now().plus(LONGEST_END);
        while (!dingtalk.settle() && Instant.now().isBefore(until)) OUT.println("still under way");
    }
}
