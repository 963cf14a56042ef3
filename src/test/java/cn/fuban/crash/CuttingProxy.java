package cn.fuban.crash;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands between a process and a port of this machine, and lets the scythe look at every request. */
final class CuttingProxy implements AutoCloseable {
    private static final Pattern CONTENT_LENGTH =
            Pattern.compile("^content-length: *(\\d+)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private final ServerSocket server;
    private final int target;
    private final Scythe scythe;

    CuttingProxy(int target, Scythe scythe) throws IOException {
        this.server = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        this.target = target;
        this.scythe = scythe;
        thread(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Socket behind = new Socket(InetAddress.getLoopbackAddress(), target);
                client.setTcpNoDelay(true);
                behind.setTcpNoDelay(true);
                new Pair(client, behind).start();
            } catch (IOException e) {
                // the other side is away for a moment, or the proxy was closed: the client sees a closed connection
            }
        }
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    /** One connection and its continuation. */
    private final class Pair {
        private final Socket client;
        private final Socket behind;

        Pair(Socket client, Socket behind) {
            this.client = client;
            this.behind = behind;
        }

        void start() {
            thread(() -> pump(client, behind, true));
            thread(() -> pump(behind, client, false));
        }

        private void pump(Socket from, Socket to, boolean requests) {
            byte[] buffer = new byte[1 << 16];
            try (from;
                    to) {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    if (!requests) {
                        out.write(buffer, 0, n);
                        continue;
                    }
                    byte[] bytes = withBody(Arrays.copyOf(buffer, n), in);
                    if (!scythe.passes(new String(bytes, StandardCharsets.UTF_8), () -> out.write(bytes))) return;
                }
            } catch (IOException e) {
                // a connection that was cut is what this is for
            }
        }

        /** A client may write the head of an HTTP request and its body apart; they are one exchange. */
        private static byte[] withBody(byte[] begun, InputStream in) throws IOException {
            String head = new String(begun, StandardCharsets.ISO_8859_1);
            Matcher length = CONTENT_LENGTH.matcher(head);
            int end = head.indexOf("\r\n\r\n");
            if (!head.startsWith("POST ") || end < 0 || !length.find()) return begun;
            int missing = end + 4 + Integer.parseInt(length.group(1)) - begun.length;
            if (missing <= 0) return begun;
            byte[] whole = Arrays.copyOf(begun, begun.length + missing);
            System.arraycopy(in.readNBytes(missing), 0, whole, begun.length, missing);
            return whole;
        }
    }
}
