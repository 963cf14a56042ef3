package cn.fuban.phonepage;

import cn.fuban.FubanApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application with its sandbox, as {@code scripts/start} runs it, on a free port. */
final class RunningOffice implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    RunningOffice(Path data) {
        context = new SpringApplicationBuilder(FubanApplication.class).run("--server.port=0", "--fuban.data=" + data);
    }

    String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + "/";
    }

    /** Empties everything and starts the clock at this moment. */
    void resetTo(String moment) {
        call("clock", "{\"reset\":true,\"to\":\"" + moment + "\"}");
    }

    /** Moves the clock through every due moment on the way. */
    void moveTo(String moment) {
        call("clock", "{\"to\":\"" + moment + "\"}");
    }

    /** Waits until everything said so far has been answered. */
    void settle() {
        call("settle", "{}");
    }

    private void call(String path, String body) {
        var request = HttpRequest.newBuilder(URI.create(address() + "sandbox/api/" + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(path + ": " + answer.body());
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
