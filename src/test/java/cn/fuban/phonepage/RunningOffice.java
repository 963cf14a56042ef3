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

    /** Shows a card as DingTalk's documents describe the call, without the bot. */
    void showCard(String body) {
        send(card("v1.0/card/instances/createAndDeliver").POST(BodyPublishers.ofString(body)));
    }

    void changeCard(String body) {
        send(card("v1.0/card/instances").PUT(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder card(String path) {
        String token = send(request("v1.0/oauth2/accessToken")
                        .POST(BodyPublishers.ofString(
                                "{\"appKey\":\"dingfubansandbox\",\"appSecret\":\"not-a-secret\"}")))
                .replaceAll(".*\"accessToken\":\"([^\"]+)\".*", "$1");
        return request(path).header("x-acs-dingtalk-access-token", token);
    }

    private void call(String path, String body) {
        send(request("sandbox/api/" + path).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path)).header("Content-Type", "application/json");
    }

    private String send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.uri() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
