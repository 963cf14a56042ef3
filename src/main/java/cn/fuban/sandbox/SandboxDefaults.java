package cn.fuban.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Decides at start whether this process plays DingTalk, and points the bot at it if so.
 *
 * <p>It does when no DingTalk credentials are set and the role is not {@code bot}. A bot whose
 * {@code fuban.sandbox.url} names the sandbox of another process is pointed there.
 */
final class SandboxDefaults implements EnvironmentPostProcessor, Ordered {
    private static final String ROLE = "fuban.role";
    private static final String ENABLED = "fuban.sandbox.enabled";
    private static final String URL = "fuban.sandbox.url";

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean credentials =
                isSet(environment, "fuban.dingtalk.client-id") || isSet(environment, "fuban.dingtalk.client-secret");
        boolean remote = isSet(environment, URL);
        boolean enabled =
                environment.getProperty(ENABLED, Boolean.class, isSandbox(environment, credentials || remote));
        if (credentials && (enabled || remote)) {
            throw new SandboxRefused(
                    "DingTalk credentials are set, and a bot that works with the real DingTalk must never expose the"
                            + " sandbox.",
                    "Unset DINGTALK_CLIENT_ID and DINGTALK_CLIENT_SECRET to try the bot in the sandbox, or start with"
                            + " --fuban.role=bot and without fuban.sandbox settings to work with DingTalk.");
        }
        if (enabled && isSet(environment, "fuban.redis.url") && !allowsExternalRedis(environment)) {
            throw new SandboxRefused(
                    "REDIS_URL is set, and a reset of the sandbox would empty that Redis of this district's data.",
                    "Unset REDIS_URL to use the embedded Redis, or start with"
                            + " --fuban.sandbox.allow-external-redis=true if this Redis holds nothing of value.");
        }
        Map<String, Object> defaults = new HashMap<>();
        defaults.put(ENABLED, enabled);
        defaults.put("fuban.bot", !environment.getProperty(ROLE, "all").equals("sandbox"));
        if (enabled || remote) {
            // Tomcat would cut frames above 8 KiB into pieces, which the official SDK does not put together.
            System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", String.valueOf(512 * 1024));
            defaults.put("fuban.dingtalk.client-id", SandboxSettings.CLIENT_ID);
            defaults.put("fuban.dingtalk.client-secret", SandboxSettings.CLIENT_SECRET);
            defaults.put("fuban.dingtalk.robot-code", SandboxSettings.CLIENT_ID);
            defaults.put(
                    "fuban.dingtalk.api-base",
                    remote ? environment.getProperty(URL) : ownAddress(environment, defaults));
        }
        environment.getPropertySources().addFirst(new MapPropertySource("sandbox", defaults));
    }

    private static boolean isSandbox(ConfigurableEnvironment environment, boolean elsewhere) {
        return switch (environment.getProperty(ROLE, "all")) {
            case "all" -> !elsewhere;
            case "bot" -> false;
            case "sandbox" -> true;
            default ->
                throw new SandboxRefused(
                        "There is no role \"" + environment.getProperty(ROLE) + "\".",
                        "Start with --fuban.role=all, bot or sandbox.");
        };
    }

    private static boolean allowsExternalRedis(ConfigurableEnvironment environment) {
        return environment.getProperty("fuban.sandbox.allow-external-redis", Boolean.class, false);
    }

    /** The bot must know the port before the server has chosen one, so a free one is chosen here. */
    private static String ownAddress(ConfigurableEnvironment environment, Map<String, Object> defaults) {
        int port = environment.getProperty("server.port", Integer.class, 8080);
        if (port == 0) {
            port = freePort();
            defaults.put("server.port", port);
        }
        return "http://127.0.0.1:" + port;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("There is no free port on this machine", e);
        }
    }

    private static boolean isSet(ConfigurableEnvironment environment, String property) {
        return !environment.getProperty(property, "").isBlank();
    }
}
