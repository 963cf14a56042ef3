package cn.fuban.sandbox;

import cn.fuban.FubanApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sandbox alone, without a bot, on a free port; spoken to with the JDK's own clients. */
final class RunningSandbox implements AutoCloseable {
    static final JsonMapper JSON = new JsonMapper();

    record Answer(int status, String type, JsonNode json) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final String base;

    private RunningSandbox(Path data, List<String> arguments) {
        List<String> all = new ArrayList<>(List.of("--server.port=0", "--fuban.role=sandbox", "--fuban.data=" + data));
        all.addAll(arguments);
        context = new SpringApplicationBuilder(FubanApplication.class).run(all.toArray(String[]::new));
        base = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    static RunningSandbox in(Path data, String... arguments) {
        return new RunningSandbox(data, List.of(arguments));
    }

    String base() {
        return base;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, Object body, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        String text = body instanceof String raw ? raw : JSON.writeValueAsString(body);
        return send(request.POST(BodyPublishers.ofString(text)));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            String body = response.body().isEmpty() ? "null" : response.body();
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    JSON.readTree(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path));
    }

    String token() {
        return post(
                        "/v1.0/oauth2/accessToken",
                        Map.of("appKey", SandboxSettings.CLIENT_ID, "appSecret", SandboxSettings.CLIENT_SECRET))
                .json()
                .path("accessToken")
                .asString();
    }

    @Override
    public void close() {
        context.close();
    }
}
