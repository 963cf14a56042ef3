package cn.fuban.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fuban.FubanApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sandbox on a free port, spoken to with the JDK's own clients. */
final class RunningSandbox implements AutoCloseable {
    static final JsonMapper JSON = new JsonMapper();
    static final String NOON = "2026-11-23T12:00:00+08:00";

    private static final class Shared {
        static final RunningSandbox SANDBOX = in(temporaryFolder(), "--fuban.sandbox.calls-per-second=1000");
    }

    record Answer(int status, String type, JsonNode json) {
        String text(String field) {
            return json.path(field).asString("");
        }
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final String base;

    private RunningSandbox(Path data, String role, List<String> arguments) {
        List<String> all = new ArrayList<>(List.of("--server.port=0", "--fuban.role=" + role, "--fuban.data=" + data));
        all.addAll(arguments);
        context = new SpringApplicationBuilder(FubanApplication.class).run(all.toArray(String[]::new));
        base = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** Without a bot. */
    static RunningSandbox in(Path data, String... arguments) {
        return new RunningSandbox(data, "sandbox", List.of(arguments));
    }

    /** With a bot in the same process, as people run it. */
    static RunningSandbox withBot(Path data) {
        return new RunningSandbox(data, "all", List.of());
    }

    /** The one that most tests use, begun anew at noon; it ends with the JVM. */
    static RunningSandbox anew() {
        Shared.SANDBOX.post("/sandbox/api/clock", Map.of("reset", true, "to", NOON));
        return Shared.SANDBOX;
    }

    /** A payload as the official documents give it. */
    static String payload(String name) {
        try (var file = RunningSandbox.class.getResourceAsStream("/dingtalk/" + name + ".json")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String base() {
        return base;
    }

    /** Says something in direct chat; the answer is the msgId. */
    String say(String from, String text) {
        return post("/sandbox/api/messages", Map.of("from", from, "text", text)).text("msgId");
    }

    /** Waits until the bot has nothing left to do, as far as the sandbox knows. */
    Settling.Settled settle(Duration limit) throws InterruptedException {
        return context.getBean(Settling.class).settle(limit);
    }

    /** What is on this phone now. */
    JsonNode inbox(String person) {
        return get("/sandbox/api/inbox/" + person).json().path("messages");
    }

    String token() {
        return post("/v1.0/oauth2/accessToken", payload("access-token")).text("accessToken");
    }

    /** Calls an API with a good access token. */
    Answer call(String path, Object body) {
        return post(path, body, "x-acs-dingtalk-access-token", token());
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** @param body JSON, or what is to be written as JSON */
    Answer post(String path, Object body, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        String text = body instanceof String raw ? raw : JSON.writeValueAsString(body);
        return send(request.POST(BodyPublishers.ofString(text)));
    }

    /** The text of a file. */
    String download(String address) {
        try {
            return http.send(request(address).build(), BodyHandlers.ofString(UTF_8))
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Answer send(HttpRequest.Builder request) {
        try {
            return sendOrFail(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer sendOrFail(HttpRequest.Builder request) throws IOException {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            boolean json = type.contains("json");
            return new Answer(response.statusCode(), type, JSON.readTree(json ? response.body() : "null"));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path));
    }

    @Override
    public void close() {
        context.close();
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("fuban-sandbox");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
