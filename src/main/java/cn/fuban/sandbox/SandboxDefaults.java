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
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/**
 * Decides at start whether this process plays DingTalk ({@link StartCheck}), and points the bot at the sandbox, its own
 * or that of another process, by the settings that a real DingTalk would need.
 */
final class SandboxDefaults implements EnvironmentPostProcessor, Ordered {
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        StartCheck check = new StartCheck(environment);
        check.pass();
        Map<String, Object> settings = new HashMap<>();
        settings.put("fuban.bot", check.isBot());
        settings.put("fuban.sandbox.enabled", check.isSandbox());
        if (check.isSandbox()) {
            // Tomcat would cut frames above 8 KiB into pieces, which the official SDK does not put together.
            System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", String.valueOf(512 * 1024));
            // beyond what DingTalk takes, so that the answer to a larger file is DingTalk's
            settings.put("spring.servlet.multipart.max-file-size", "25MB");
            settings.put("spring.servlet.multipart.max-request-size", "26MB");
            pointBotAt("http://127.0.0.1:" + port(environment, settings), environment, settings);
        } else {
            check.remoteSandbox().ifPresent(url -> pointBotAt(url, environment, settings));
        }
        environment.getPropertySources().addFirst(new MapPropertySource("sandbox", settings));
    }

    private static void pointBotAt(String sandbox, Environment environment, Map<String, Object> settings) {
        // a reset of the sandbox must never be able to empty an office that shares this Redis
        settings.put("fuban.redis.tag-suffix", "-sandbox");
        settings.put("fuban.dingtalk.client-id", SandboxSettings.CLIENT_ID);
        settings.put("fuban.dingtalk.client-secret", SandboxSettings.CLIENT_SECRET);
        settings.put("fuban.dingtalk.robot-code", SandboxSettings.CLIENT_ID);
        settings.put(
                "fuban.dingtalk.card-template",
                environment.getProperty("fuban.sandbox.card-template", SandboxSettings.CARD_TEMPLATE));
        settings.put("fuban.dingtalk.api-base", sandbox);
        settings.put("fuban.dingtalk.oapi-base", sandbox);
    }

    /** The bot must know the port before the server has chosen one, so a free one is chosen here. */
    private static int port(ConfigurableEnvironment environment, Map<String, Object> settings) {
        int port = environment.getProperty("server.port", Integer.class, 8080);
        if (port != 0) {
            return port;
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            settings.put("server.port", socket.getLocalPort());
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("There is no free port on this machine", e);
        }
    }
}
