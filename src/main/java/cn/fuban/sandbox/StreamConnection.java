package cn.fuban.sandbox;

import java.io.IOException;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/** One WebSocket of a bot. */
record StreamConnection(WebSocketSession session, Tickets.Grant grant) {

    boolean takes(String topic) {
        return session.isOpen() && grant.topics().contains(topic);
    }

    void send(String frame) throws IOException {
        session.sendMessage(new TextMessage(frame));
    }

    void close() throws IOException {
        session.close(CloseStatus.SERVICE_RESTARTED);
    }
}
