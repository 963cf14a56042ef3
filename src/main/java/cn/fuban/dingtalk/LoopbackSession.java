package cn.fuban.dingtalk;

import com.dingtalk.open.app.stream.network.api.BaseSession;
import com.dingtalk.open.app.stream.network.api.ClientConnectionListener;
import com.dingtalk.open.app.stream.network.api.Context;
import com.dingtalk.open.app.stream.protocol.CommandType;
import com.dingtalk.open.app.stream.protocol.DefaultProtocolRequestFacade;
import com.dingtalk.open.app.stream.protocol.ProtocolRequest;
import com.dingtalk.open.app.stream.protocol.ProtocolRequestFacade;
import com.dingtalk.open.app.stream.protocol.ProtocolResponse;
import java.net.http.WebSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One plain WebSocket session: frames in, acknowledgements out, one at a time. */
final class LoopbackSession extends BaseSession implements WebSocket.Listener {
    private static final Logger log = LoggerFactory.getLogger(LoopbackSession.class);
    private static final JsonMapper JSON = new JsonMapper();

    private final String id;
    private final ClientConnectionListener listener;
    private final StringBuilder frame = new StringBuilder();
    private CompletableFuture<Boolean> sending = CompletableFuture.completedFuture(true);
    private volatile @Nullable WebSocket socket;

    LoopbackSession(String id, ClientConnectionListener listener) {
        this.id = id;
        this.listener = listener;
    }

    @Override
    public void onOpen(WebSocket opened) {
        socket = opened;
        opened.request(1);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        frame.append(data);
        if (last) {
            String whole = frame.toString();
            frame.setLength(0);
            receive(whole);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed("closed by the server: " + code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed(String.valueOf(error.getMessage()));
    }

    @Override
    public boolean isActive() {
        WebSocket open = socket;
        return open != null && !open.isInputClosed() && !open.isOutputClosed();
    }

    @Override
    public void close() {
        WebSocket open = socket;
        if (open != null) open.abort();
        socket = null;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isExpired() {
        return false;
    }

    private void closed(String reason) {
        socket = null;
        listener.onDisConnection(reason);
    }

    private void receive(String text) {
        try {
            listener.receive(new Frame(new DefaultProtocolRequestFacade(parse(text))));
        } catch (JacksonException e) {
            log.warn("A frame that is not JSON was dropped: {}", e.getMessage());
        }
    }

    /** Of what the server may send tomorrow the type is left open; the SDK answers such a frame with an error. */
    private static ProtocolRequest parse(String text) {
        JsonNode node = JSON.readTree(text);
        ProtocolRequest request = new ProtocolRequest();
        request.setSpecVersion(node.path("specVersion").asString(""));
        request.setType(type(node.path("type").asString("")));
        Map<String, String> headers = new HashMap<>();
        node.path("headers").forEachEntry((name, value) -> headers.put(name, value.asString("")));
        request.setHeaders(headers);
        request.setData(node.path("data").asString(""));
        return request;
    }

    private static @Nullable CommandType type(String name) {
        for (CommandType type : CommandType.values()) if (type.name().equals(name)) return type;
        return null;
    }

    /** The JDK's WebSocket takes one message at a time. */
    private synchronized void send(ProtocolResponse response) {
        WebSocket open = socket;
        if (open == null) return;
        String text = JSON.writeValueAsString(response);
        sending = sending.thenCompose(before -> open.sendText(text, true)).handle((sent, failed) -> failed == null);
    }

    /** One frame and the way to acknowledge it. */
    private final class Frame implements Context {
        private final ProtocolRequestFacade request;

        Frame(ProtocolRequestFacade request) {
            this.request = request;
        }

        @Override
        public void replay(Object payload) {
            ProtocolResponse response = ProtocolResponse.new200Response(request);
            response.setData(JSON.writeValueAsString(payload));
            send(response);
        }

        @Override
        public void exception(Throwable error) {
            send(ProtocolResponse.new500Response(request));
        }

        @Override
        public String connectionId() {
            return id;
        }

        @Override
        public ProtocolRequestFacade getRequest() {
            return request;
        }
    }
}
