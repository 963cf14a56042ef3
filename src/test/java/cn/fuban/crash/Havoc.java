package cn.fuban.crash;

import cn.fuban.SandboxClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Two bots, and all that befalls them. The same every time but for the timing. */
final class Havoc implements AutoCloseable {
    private static final Duration STEP = Duration.ofSeconds(2);
    /** Longer than a worker may be silent before others take what it holds. */
    private static final Duration PAUSE = Duration.ofSeconds(15);

    /** One bot's clock is ahead of the other's. */
    private static final List<Duration> SKEWS = List.of(Duration.ofSeconds(3), Duration.ofSeconds(-3));

    private static final List<String> FAULTS = List.of("429", "500", "reset", "timeout-before", "timeout-after");

    private final Path folder;
    private final String redisUrl;
    private final String sandbox;
    private final SandboxClient dingtalk;
    private final List<Process> bots = new ArrayList<>();
    private final Random random = new Random(20_211_221);
    private int killed;
    private int paused;
    private int redisKilled;
    private int faults;

    Havoc(Path folder, String redisUrl, String sandbox, SandboxClient dingtalk) throws IOException {
        this.folder = folder;
        this.redisUrl = redisUrl;
        this.sandbox = sandbox;
        this.dingtalk = dingtalk;
        for (Duration skew : SKEWS) bots.add(bot(skew));
    }

    /** Goes on until this moment, with so many kills in all. */
    void rage(Instant end, int kills) throws Exception {
        long steps = Math.max(1, Duration.between(Instant.now(), end).dividedBy(STEP));
        for (long step = 1; Instant.now().isBefore(end); step++) {
            if (step * kills / steps > killed && killed < kills) kill(killed % 2);
            if (step % 35 == 20) pause((int) (step / 35 % 2));
            if (step % 45 == 30) killRedis();
            if (step % 5 == 2) fault();
            Thread.sleep(STEP.toMillis());
        }
        while (killed < kills) kill(killed % 2);
        dingtalk.endFaults();
    }

    String summary() {
        return killed + " kills, " + paused + " pauses of " + PAUSE.toSeconds() + " s, " + redisKilled
                + " deaths of Redis, " + faults
                + " faults of DingTalk, clocks "
                + SKEWS.get(0).minus(SKEWS.get(1)).toSeconds() + " s apart";
    }

    private void kill(int n) throws Exception {
        bots.get(n).destroyForcibly().waitFor();
        bots.set(n, bot(SKEWS.get(n)));
        killed++;
    }

    private void pause(int n) throws Exception {
        String pid = Long.toString(bots.get(n).pid());
        signal("STOP", pid);
        paused++;
        Thread.sleep(PAUSE.toMillis());
        signal("CONT", pid);
    }

    /** It is started again at once by the process that runs it. */
    private void killRedis() throws Exception {
        signal("KILL", Files.readAllLines(folder.resolve("redis/running")).get(0));
        redisKilled++;
    }

    private void fault() {
        String fault = FAULTS.get(random.nextInt(FAULTS.size()));
        int times = fault.startsWith("timeout") ? 2 : 10;
        dingtalk.post("/faults", Map.of("api", "robot.batchSend", "fault", fault, "times", times));
        faults += times;
    }

    private static void signal(String name, String pid) throws Exception {
        new ProcessBuilder("kill", "-" + name, pid).start().waitFor();
    }

    private Process bot(Duration skew) throws IOException {
        return ChildBot.start(StormBot.class, folder, redisUrl, sandbox, skew);
    }

    @Override
    public void close() {
        for (Process bot : bots) bot.destroyForcibly().onExit().join();
    }
}
