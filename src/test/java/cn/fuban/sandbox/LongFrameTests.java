package cn.fuban.sandbox;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The official SDK does not put frames together that come in pieces. */
class LongFrameTests {
    private static final int WHOLE_TEXT = 0x81;
    private static final int LENGTH_IN_EIGHT_BYTES = 127;

    @Test
    void theLongestMessageComesAsOneFrameThatTheSdkTakes() throws Exception {
        RunningSandbox sandbox = RunningSandbox.anew();
        URI endpoint = URI.create(sandbox.base());
        String ticket = StreamClient.open(sandbox).path("ticket").asString();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.getPort())) {
            socket.getOutputStream()
                    .write(handshake(endpoint.getAuthority(), ticket).getBytes(US_ASCII));
            DataInputStream in = new DataInputStream(socket.getInputStream());
            skipHeaders(in);
            sandbox.post("/sandbox/api/messages", Map.of("from", "lisiyuan", "text", "\u0001".repeat(30_000)));

            assertThat(in.read()).isEqualTo(WHOLE_TEXT);
            assertThat(in.read()).isEqualTo(LENGTH_IN_EIGHT_BYTES);
            assertThat(in.readLong()).isBetween(200_000L, 262_144L);
        }
    }

    private static String handshake(String host, String ticket) {
        return "GET /connect?ticket=" + ticket + " HTTP/1.1\r\nHost: " + host
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    }

    private static void skipHeaders(DataInputStream in) throws IOException {
        StringBuilder seen = new StringBuilder();
        while (!seen.toString().endsWith("\r\n\r\n")) {
            seen.append((char) in.read());
        }
        assertThat(seen).startsWith("HTTP/1.1 101");
    }
}
