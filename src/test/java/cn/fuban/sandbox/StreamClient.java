package cn.fuban.sandbox;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** A bot's end of the stream that does nothing by itself: the test looks at each frame and acknowledges it or not. */
final class StreamClient implements WebSocket.Listener, AutoCloseable {
    private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private final WebSocket socket;

    private StreamClient(String endpoint, String ticket) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(endpoint + "?ticket=" + ticket), this)
                .join();
    }

    static StreamClient connectTo(RunningSandbox sandbox) {
        JsonNode opened = open(sandbox);
        return withTicket(
                opened.path("endpoint").asString(), opened.path("ticket").asString());
    }

    static JsonNode open(RunningSandbox sandbox) {
        return sandbox.post("/v1.0/gateway/connections/open", RunningSandbox.payload("connection-open"))
                .json();
    }

    static StreamClient withTicket(String endpoint, String ticket) {
        return new StreamClient(endpoint, ticket);
    }

    /** The JDK's client hands on long frames in pieces; those of the protocol come whole. */
    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            frames.add(text.toString());
            text.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
        closed.complete(status);
        return null;
    }

    /** The next frame. */
    JsonNode next() throws InterruptedException {
        String frame = frames.poll(10, TimeUnit.SECONDS);
        if (frame == null) {
            throw new AssertionError("no frame within ten seconds");
        }
        return RunningSandbox.JSON.readTree(frame);
    }

    /** The message in the next frame, which is acknowledged. */
    JsonNode nextMessage() throws InterruptedException {
        JsonNode frame = next();
        acknowledge(frame, 200);
        return data(frame);
    }

    boolean isQuietFor(long millis) throws InterruptedException {
        return frames.poll(millis, TimeUnit.MILLISECONDS) == null;
    }

    static JsonNode data(JsonNode frame) {
        return RunningSandbox.JSON.readTree(frame.path("data").asString());
    }

    void acknowledge(JsonNode frame, int code) {
        String messageId = frame.path("headers").path("messageId").asString();
        send(RunningSandbox.JSON.writeValueAsString(Map.of(
                "code",
                code,
                "message",
                "OK",
                "headers",
                Map.of("messageId", messageId, "contentType", "application/json"),
                "data",
                "{\"response\":{}}")));
    }

    void send(String frame) {
        socket.sendText(frame, true).join();
    }

    int closeStatus() throws Exception {
        return closed.get(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
