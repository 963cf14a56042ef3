package cn.fuban;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application in this JVM, with its sandbox and embedded Redis, on a free port. */
public final class Office implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final SandboxClient dingtalk;

    public Office(Path data, String... arguments) {
        this(List.of(), data, arguments);
    }

    /** With further configuration of a test's own. */
    public Office(List<Class<?>> more, Path data, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--server.port=0", "--fuban.data=" + data));
        all.addAll(List.of(arguments));
        List<Class<?>> sources = new ArrayList<>(List.of(FubanApplication.class));
        sources.addAll(more);
        context = SpringApplication.run(sources.toArray(Class[]::new), all.toArray(String[]::new));
        dingtalk = new SandboxClient(port());
    }

    /** The port that the application listens on. */
    public int port() {
        return Integer.parseInt(String.valueOf(context.getEnvironment().getProperty("local.server.port")));
    }

    /** The phones and the clock. */
    public SandboxClient dingtalk() {
        return dingtalk;
    }

    /** A bean of the running application. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
