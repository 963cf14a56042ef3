package cn.fuban.sandbox;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code /connect}: lets in who brings a good ticket, and hears the acknowledgements. */
@Component
@InSandbox
class StreamEndpoint extends TextWebSocketHandler implements HandshakeInterceptor {
    private static final Logger log = LoggerFactory.getLogger(StreamEndpoint.class);
    private static final String GRANT = "grant";
    private static final String CONNECTION = "connection";

    private final Tickets tickets;
    private final Pusher pusher;
    private final JsonMapper json;

    StreamEndpoint(Tickets tickets, Pusher pusher, JsonMapper json) {
        this.tickets = tickets;
        this.pusher = pusher;
        this.json = json;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        String ticket = UriComponentsBuilder.fromUri(request.getURI())
                .build()
                .getQueryParams()
                .getFirst("ticket");
        Optional<Tickets.Grant> grant = Optional.ofNullable(ticket).flatMap(tickets::use);
        grant.ifPresentOrElse(
                found -> attributes.put(GRANT, found), () -> response.setStatusCode(HttpStatus.UNAUTHORIZED));
        return grant.isPresent();
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception exception) {}

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        if (session.getAttributes().get(GRANT) instanceof Tickets.Grant grant) {
            StreamConnection connection = new StreamConnection(session, grant);
            session.getAttributes().put(CONNECTION, connection);
            pusher.opened(connection);
        }
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        try {
            JsonNode ack = json.readTree(message.getPayload());
            pusher.acknowledged(
                    ack.path("headers").path("messageId").asString(""),
                    ack.path("code").asInt(0));
        } catch (JacksonException e) {
            log.warn("The bot sent a frame over the stream that is not JSON: {}", e.getOriginalMessage());
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        if (session.getAttributes().get(CONNECTION) instanceof StreamConnection connection) {
            pusher.closed(connection);
        }
    }
}
