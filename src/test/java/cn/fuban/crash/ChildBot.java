package cn.fuban.crash;

import cn.fuban.FubanApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A bot in a JVM of its own. */
public final class ChildBot {
    private ChildBot() {}

    /** Starts it against a sandbox of another process. */
    public static Process start(Path data, String redisUrl, String sandbox, String... jvm) throws IOException {
        return start(FubanApplication.class, data, redisUrl, sandbox, Duration.ZERO, jvm);
    }

    /** The same with another main class, and with a clock that is so far ahead. */
    static Process start(Class<?> main, Path data, String redisUrl, String sandbox, Duration skew, String... jvm)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx384m"));
        command.addAll(List.of(jvm));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                "--fuban.role=bot",
                "--server.port=0",
                "--fuban.data=" + data,
                "--fuban.redis.url=" + redisUrl,
                "--fuban.sandbox.url=" + sandbox,
                "--fuban.sandbox.skew=" + skew));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(data.resolve("bot.log").toFile()))
                .start();
    }
}
