package cn.fuban.sandbox;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** A bot's end of the stream that does nothing by itself: the test looks at each frame and acknowledges it or not. */
final class StreamClient implements WebSocket.Listener, AutoCloseable {
    static final Map<String, Object> OPEN = Map.of(
            "clientId",
            SandboxSettings.CLIENT_ID,
            "clientSecret",
            SandboxSettings.CLIENT_SECRET,
            "localIp",
            "127.0.0.1",
            "ua",
            "java/1.3.12-union",
            "subscriptions",
            List.of(
                    Map.of("topic", "*", "type", "EVENT"),
                    Map.of("topic", "/v1.0/im/bot/messages/get", "type", "CALLBACK")));

    private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final WebSocket socket;

    private StreamClient(String endpoint) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(endpoint), this)
                .join();
    }

    static StreamClient connectTo(RunningSandbox sandbox) {
        JsonNode opened = sandbox.post("/v1.0/gateway/connections/open", OPEN).json();
        return withTicket(
                opened.path("endpoint").asString(), opened.path("ticket").asString());
    }

    static StreamClient withTicket(String endpoint, String ticket) {
        return new StreamClient(endpoint + "?ticket=" + ticket);
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        buffer.append(data);
        if (last) {
            frames.add(RunningSandbox.JSON.readTree(buffer.toString()));
            buffer.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    private final StringBuilder buffer = new StringBuilder();

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
        closed.complete(status);
        return null;
    }

    /** The next frame; null when none comes within five seconds. */
    JsonNode next() throws InterruptedException {
        return frames.poll(5, TimeUnit.SECONDS);
    }

    static JsonNode data(JsonNode frame) {
        return RunningSandbox.JSON.readTree(frame.path("data").asString());
    }

    void acknowledge(JsonNode frame) {
        acknowledge(frame, 200);
    }

    void acknowledge(JsonNode frame, int code) {
        Map<String, Object> ack = Map.of(
                "code",
                code,
                "message",
                "OK",
                "headers",
                Map.of(
                        "messageId",
                        frame.path("headers").path("messageId").asString(),
                        "contentType",
                        "application/json"),
                "data",
                "{\"response\":{}}");
        socket.sendText(RunningSandbox.JSON.writeValueAsString(ack), true).join();
    }

    int closeStatus() throws Exception {
        return closed.get(5, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
